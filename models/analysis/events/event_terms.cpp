#include "models/analysis/events/event_terms.h"

#include "models/analysis/function_words.h"
#include "models/text/normalise.h"
#include "models/text/sentences.h"
#include "models/text/words.h"

#include <QSet>

#include <algorithm>

namespace parallax {

namespace {

constexpr qsizetype leadWords = 100;
constexpr float leadCount = 3;
constexpr qsizetype mostForms = 200'000;
constexpr qsizetype longestWord = 60; ///< longer ones (addresses, noise) tell nothing

/// FNV-1a (Fowler, Noll and Vo 1991), the same on every machine.
quint64 hashOf(EventTerms::Kind kind, const QString &stem)
{
    quint64 hash = (14695981039346656037ULL ^ quint64(kind)) * 1099511628211ULL;
    for (const QChar c : stem)
        hash = (hash ^ c.unicode()) * 1099511628211ULL;
    return hash;
}

bool isYear(const QString &word)
{
    return word.size() == 4 && (word.startsWith(u"19") || word.startsWith(u"20"))
        && std::ranges::all_of(word, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

struct Occurrence
{
    QString word; ///< stem; of a number its digits
    bool isNumber;
    bool isLead;
};

/// More than 60 % of the words begin large: a headline, whose capitals say nothing.
bool isHeadline(QStringView sentence, const std::vector<Utf16Range> &words)
{
    const auto large =
        std::ranges::count_if(words, [&](Utf16Range w) { return sentence[w.start].isUpper(); });
    return 10 * large > 6 * std::ssize(words);
}

} // namespace

const EventTermReader::Form &EventTermReader::formOf(const QString &word)
{
    const auto known = m_forms.constFind(word);
    if (known != m_forms.cend())
        return *known;
    if (m_forms.size() >= mostForms)
        m_forms.clear();
    QString bare = word;
    if (bare.endsWith(u"'s"))
        bare.chop(2);
    return *m_forms.insert(word, {m_stemmer.stem(bare), isFunctionWord(word)});
}

EventTerms EventTermReader::read(QStringView text, std::optional<PartialDate> published,
                                 const QStringList &names)
{
    std::vector<Occurrence> occurrences;
    QSet<QString> small;
    QSet<QString> large;
    for (const QString &name : names) {
        for (const Utf16Range range : wordRanges(name))
            large.insert(formOf(normalised(QStringView(name).sliced(range.start, range.length()))).stem);
    }
    qsizetype place = 0;
    for (const Utf16Range range : sentenceRanges(text)) {
        const QStringView sentence = text.sliced(range.start, range.length());
        const std::vector<Utf16Range> words = wordRanges(sentence);
        const bool headline = isHeadline(sentence, words);
        for (size_t i = 0; i < words.size(); ++i) {
            const QStringView surface = sentence.sliced(words[i].start, words[i].length());
            const bool isLead = ++place <= leadWords;
            if (surface.size() > longestWord)
                continue;
            const QString word = normalised(surface);
            if (word.isEmpty())
                continue;
            if (word.front().isDigit()) {
                occurrences.push_back({QString(word).remove(u','), true, isLead});
                continue;
            }
            const Form &form = formOf(word);
            if (!surface.front().isUpper())
                small.insert(form.stem);
            else if (names.isEmpty() && i > 0 && !headline)
                large.insert(form.stem);
            if (!form.isFunctionWord)
                occurrences.push_back({form.stem, false, isLead});
        }
    }
    EventTerms result;
    for (const Occurrence &one : occurrences) {
        using enum EventTerms::Kind;
        const bool isName = large.contains(one.word) && (!names.isEmpty() || !small.contains(one.word));
        const EventTerms::Kind kind = one.isNumber ? (isYear(one.word) ? Year : Number)
            : isName                               ? Name
                                                   : Word;
        result.terms.push_back({hashOf(kind, one.word), one.isLead ? leadCount : 1, kind});
    }
    std::ranges::sort(result.terms);
    size_t kept = 0;
    for (const EventTerms::Term &term : result.terms) {
        if (kept > 0 && result.terms[kept - 1].hash == term.hash)
            result.terms[kept - 1].count += term.count;
        else
            result.terms[kept++] = term;
    }
    result.terms.resize(kept);
    if (published && published->precision() >= DatePrecision::Day)
        result.published = published;
    return result;
}

} // namespace parallax
