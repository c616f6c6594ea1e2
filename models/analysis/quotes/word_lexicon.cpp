#include "models/analysis/quotes/word_lexicon.h"

#include <QFile>
#include <QResource>
#include <QStringTokenizer>

#include <algorithm>
#include <array>

// Outside of the namespace, as Qt asks: it names a function of the global one.
static void registerLexicons()
{
    Q_INIT_RESOURCE(models_analysis_quotes_lexicons);
}

namespace parallax::quoting {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array cueClassNames{u"neutral", u"asserting", u"doubting", u"denying"};
constexpr std::array cueKindNames{u"speech", u"address", u"thought", u"wish", u"judge", u"show", u"noun"};
static_assert(cueKindNames.size() == cueKinds);

QString resourceText(const QString &path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return QString::fromUtf8(file.readAll());
}

template <typename Names> std::uint8_t indexIn(const Names &names, QStringView name)
{
    const auto found = std::ranges::find(names, name);
    Q_ASSERT(found != names.end());
    return std::uint8_t(found - names.begin());
}

bool isVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

/// The regular forms of a verb: third person, past, gerund.
std::array<QString, 3> regularForms(const QString &base)
{
    const QChar last = base.back();
    const bool sibilant =
        last == u's' || last == u'x' || last == u'z' || base.endsWith(u"sh") || base.endsWith(u"ch");
    if (last == u'e')
        return {base + u's', base + u'd', base.chopped(1) + u"ing"_s};
    if (last == u'y' && base.size() > 1 && !isVowel(base[base.size() - 2]))
        return {base.chopped(1) + u"ies"_s, base.chopped(1) + u"ied"_s, base + u"ing"_s};
    return {base + (sibilant ? u"es"_s : u"s"_s), base + u"ed"_s, base + u"ing"_s};
}

/// Calls `take` with the words of each line that isn't a comment.
template <typename Take> void eachLine(const QString &text, Take take)
{
    for (QStringView line : QStringTokenizer(QStringView(text), u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QList<QStringView> words = line.split(u' ', Qt::SkipEmptyParts);
        if (!words.isEmpty())
            take(words);
    }
}

} // namespace

const WordLexicon &WordLexicon::english()
{
    static const WordLexicon lexicon;
    return lexicon;
}

WordLexicon::WordLexicon()
{
    registerLexicons();
    readCues(resourceText(QStringLiteral(":/lexicons/cues-en.txt")));
    readClasses(resourceText(QStringLiteral(":/lexicons/word-classes-en.txt")));
}

std::uint8_t WordLexicon::classNamed(QStringView name) const
{
    const auto found = std::ranges::find(m_classes, name);
    return found == m_classes.end() ? 0 : std::uint8_t(1 + (found - m_classes.begin()));
}

void WordLexicon::readClasses(const QString &text)
{
    eachLine(text, [this](const QList<QStringView> &words) {
        m_classes.push_back(words.front().toString());
        for (QStringView word : words.sliced(1)) {
            WordEntry &entry = m_entries[word.toString()];
            if (entry.wordClass == 0)
                entry.wordClass = std::uint8_t(m_classes.size());
        }
    });
}

void WordLexicon::readCues(const QString &text)
{
    eachLine(text, [this](const QList<QStringView> &words) {
        const auto kind = CueKind(indexIn(cueKindNames, words[0]));
        const auto cueClass = CueClass(indexIn(cueClassNames, words[1]));
        for (QStringView forms : words.sliced(2))
            addVerb(forms, kind, cueClass);
    });
}

void WordLexicon::addVerb(QStringView forms, CueKind kind, CueClass cueClass)
{
    const QStringList parts = forms.toString().split(u'+');
    const QString &base = parts.front();
    if (kind == CueKind::Noun) {
        addForm(base, kind, cueClass, VerbForm::Base);
        addForm(regularForms(base)[0], kind, cueClass, VerbForm::Third);
        return;
    }
    addForm(base, kind, cueClass, VerbForm::Base);
    if (parts.size() == 1) {
        const auto [third, past, gerund] = regularForms(base);
        addForm(third, kind, cueClass, VerbForm::Third);
        addForm(past, kind, cueClass, VerbForm::Past);
        addForm(gerund, kind, cueClass, VerbForm::Gerund);
        return;
    }
    addForm(parts[1], kind, cueClass, VerbForm::Third);
    for (const QString &form : parts.sliced(2))
        addForm(form, kind, cueClass, form.endsWith(u"ing") ? VerbForm::Gerund : VerbForm::Past);
}

void WordLexicon::addForm(const QString &word, CueKind kind, CueClass cueClass, VerbForm form)
{
    WordEntry &entry = m_entries[word];
    // The first line that names a word decides; a verb's form counts more than a noun's.
    if (entry.kinds == 0) {
        entry.cueClass = cueClass;
        entry.form = form;
    }
    entry.kinds |= std::uint8_t(1 << int(kind));
}

} // namespace parallax::quoting
