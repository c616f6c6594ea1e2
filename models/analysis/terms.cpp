#include "models/analysis/terms.h"

#include "models/analysis/function_words.h"
#include "models/analysis/synonyms.h"
#include "models/text/normalise.h"
#include "models/text/sentences.h"
#include "models/text/words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

/// "3,500" and "3500" are one number; so are "two" and "2".
QString numberTerm(const QString &word)
{
    static constexpr std::array names = {"zero"_L1, "one"_L1,    "two"_L1,   "three"_L1, "four"_L1,
                                         "five"_L1, "six"_L1,    "seven"_L1, "eight"_L1, "nine"_L1,
                                         "ten"_L1,  "eleven"_L1, "twelve"_L1};
    for (size_t i = 2; i < names.size(); ++i) { // "one" is a pronoun more often than a number
        if (word == names[i])
            return QString::number(i);
    }
    if (!word.front().isDigit())
        return {};
    QString digits = word;
    return digits.remove(u',');
}

bool isUnitedStates(QStringView surface)
{
    return surface == "U.S"_L1 || surface == "US"_L1 || surface == "USA"_L1 || surface == "U.S.A"_L1;
}

} // namespace

Vocabulary::Vocabulary(const QString &language)
    : m_stemmer(language)
{
    for (const QString &group : synonymGroups()) {
        for (const QString &word : group.split(u' '))
            m_synonyms.insert(m_stemmer.stem(word), group);
    }
}

int Vocabulary::wordId(QStringView surface)
{
    const bool unitedStates = isUnitedStates(surface); // before its case, which tells it from "us", is lost
    const QString word = unitedStates ? u"u.s"_s : normalised(surface);
    if (const auto known = m_wordIds.constFind(word); known != m_wordIds.cend())
        return *known;
    const QString number = word.isEmpty() ? QString() : numberTerm(word);
    QString term = number;
    if (term.isEmpty())
        term = unitedStates ? word : m_stemmer.stem(QString(word).remove(u'.'));
    term = m_synonyms.value(term, term);
    const int id = int(m_words.size());
    m_words.push_back({termId(term), isFunctionWord(word), !number.isEmpty() || isNegation(word)});
    m_wordIds.insert(word, id);
    return id;
}

int Vocabulary::termId(const QString &term)
{
    const auto known = m_terms.constFind(term);
    return known != m_terms.cend() ? *known : *m_terms.insert(term, int(m_terms.size()));
}

namespace {

/// Of a sentence's words, how many have to begin with a capital for it to be in a headline's style.
constexpr double headlineShare = 0.6;

/// The terms that name or number something, by the words as they stand.
std::vector<int> namesIn(QStringView sentence, const std::vector<Utf16Range> &ranges,
                         const std::vector<int> &words, const Vocabulary &vocabulary)
{
    const auto isCapital = [&](Utf16Range range) { return sentence[range.start].isUpper(); };
    const auto capitals = std::ranges::count_if(ranges, isCapital);
    const bool isHeadline = double(capitals) >= headlineShare * double(ranges.size());
    std::vector<int> names;
    for (size_t i = 0; i < ranges.size(); ++i) {
        const Vocabulary::Word &word = vocabulary.word(words[i]);
        const bool isName = i > 0 && !isHeadline && isCapital(ranges[i]);
        if (!word.isFunctionWord && (isName || sentence[ranges[i].start].isDigit()))
            names.push_back(word.term);
    }
    return names;
}

void sortOnce(std::vector<int> &terms)
{
    std::ranges::sort(terms);
    const auto repeated = std::ranges::unique(terms);
    terms.erase(repeated.begin(), repeated.end());
}

} // namespace

std::vector<TermedSentence> termedSentences(QStringView text, Vocabulary &vocabulary)
{
    const std::vector<Utf16Range> ranges = sentenceRanges(text);
    const std::vector<Span> spans = toSpans(text, ranges);
    std::vector<TermedSentence> result;
    result.reserve(ranges.size());
    for (size_t i = 0; i < ranges.size(); ++i) {
        const QStringView sentence = text.sliced(ranges[i].start, ranges[i].length());
        const std::vector<Utf16Range> words = wordRanges(sentence);
        TermedSentence termed{spans[i], {}, {}, {}};
        for (Utf16Range range : words) {
            const int id = vocabulary.wordId(sentence.sliced(range.start, range.length()));
            termed.words.push_back(id);
            if (!vocabulary.word(id).isFunctionWord)
                termed.terms.push_back(vocabulary.word(id).term);
        }
        termed.names = namesIn(sentence, words, termed.words, vocabulary);
        sortOnce(termed.terms);
        sortOnce(termed.names);
        result.push_back(std::move(termed));
    }
    return result;
}

} // namespace parallax
