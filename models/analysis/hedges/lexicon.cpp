#include "models/analysis/hedges/lexicon.h"

#include "models/analysis/hedges/word_forms.h"

#include <QFile>

#include <algorithm>

// Outside of any namespace, as the macro asks.
static void initialiseResources()
{
    Q_INIT_RESOURCE(models_analysis_hedges_lexicons);
}

using namespace Qt::StringLiterals;

namespace parallax {

const MarkerLexicon &MarkerLexicon::standard()
{
    static const MarkerLexicon lexicon;
    return lexicon;
}

MarkerLexicon::MarkerLexicon()
{
    initialiseResources();
    for (const QString &name : {u"hedges"_s, u"intensifiers"_s, u"loaded"_s, u"reporting"_s})
        read(u":/lexicons/"_s + name + u".tsv"_s);
    for (auto &[word, forms] : m_forms)
        std::ranges::stable_sort(forms, std::greater(),
                                 [](const LexiconForm &form) { return form.words.size(); });
}

void MarkerLexicon::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("A lexicon is missing from the program: %s", qPrintable(path));
    const QString text = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QList<QStringView> cells = line.split(u'\t');
        const auto marker = cells.size() == 3 ? markerClassFrom(cells[1]) : std::nullopt;
        if (!marker)
            qFatal("A lexicon's line isn't entry, class, part: %s", qPrintable(line.toString()));
        const QString entry = cells[0].toString();
        const QStringList forms = cells[2] == u"verb" ? verbForms(entry)
            : cells[2] == u"adjective"                ? adjectiveForms(entry)
                                                      : QStringList{entry};
        for (const QString &form : forms)
            add(form, *marker, entry);
    }
}

void MarkerLexicon::add(const QString &form, MarkerClass marker, const QString &entry)
{
    const Tokens tokens(form);
    LexiconForm added{{}, marker, entry};
    for (int i = 0; i < tokens.size(); ++i)
        added.words << tokens.word(i).toString();
    const QString first = added.words.front(); // shares its characters with the form, which stays
    m_forms[first].push_back(std::move(added));
}

const LexiconForm *MarkerLexicon::at(const Tokens &tokens, int at) const
{
    const auto found = m_forms.find(tokens.word(at));
    if (found == m_forms.end())
        return nullptr;
    for (const LexiconForm &form : found->second) {
        int next = at;
        const bool fits =
            std::ranges::all_of(form.words, [&](const QString &word) { return tokens.is(next++, word); });
        if (fits)
            return &form;
    }
    return nullptr;
}

} // namespace parallax
