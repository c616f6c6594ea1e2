#pragma once

#include "models/analysis/hedges/find_markers.h"
#include "models/analysis/words/collocations.h"
#include "models/analysis/words/word_statistics.h"
#include "models/analysis/words/word_tokens.h"

namespace parallax {

/// A word or a collocation, and how each column uses it.
struct DistinctiveWord
{
    QString key;                 ///< as wordOccurrences() takes it
    QString words;               ///< in the commonest spelling
    int length = 1;              ///< in words
    bool isFunctionWord = false; ///< or digits, or a day's or month's name (word_tokens.h)
    /// Of a single word: four of five times it stands in one collocation of capitalised words, a name that
    /// is listed with collocations.
    bool isNamePart = false;
    double association = 0;    ///< of a collocation (collocations.h)
    std::vector<int> counts;   ///< one a column
    std::vector<LogOdds> odds; ///< one a column, against all others together
};

struct WordsColumn
{
    int articles = 0;
    int words = 0; ///< as models/text/words.h counts them, for rates
    MarkerProfile markers;
    int markedArticles = 0; ///< those whose language the marker lexicons know
    /// So few words, here or in all others together, that z-scores mean little.
    bool isSmallSample = false;

    double perThousand(int count) const { return words == 0 ? 0 : 1000.0 * count / words; }
};

struct ComparedWords
{
    std::vector<WordsColumn> columns;
    std::vector<DistinctiveWord> words; ///< single words by key, then collocations by key
};

/// Words that set columns (sources, articles) apart, with logOdds() of each column against the others
/// together. The prior is what all compared texts have in common: a word that makes up the share f of all
/// was met 500*f times in 500 words before. Collocations are tested like words. Feed texts one by one, then
/// take; time is n log n in the texts, memory a number for each word.
class WordComparison
{
public:
    static constexpr double priorWords = 500;
    static constexpr int smallSample = 200; ///< words

    explicit WordComparison(int columns);
    /// @param language BCP 47; guessed where empty. Hedges and intensifiers are found in English only.
    void add(int column, const QString &text, const QString &language);
    /// As if the texts of `later`, which has the same columns, were added after these.
    void append(const WordComparison &later);
    ComparedWords take();

private:
    void addSingles(ComparedWords &compared, const std::vector<int> &totals) const;
    void addCollocations(ComparedWords &compared, const std::vector<int> &totals) const;
    void markNameParts(ComparedWords &compared, const Collocation &name, int count) const;

    std::vector<WordsColumn> m_columns;
    WordNumbers m_numbers;
    std::vector<int> m_texts; ///< word numbers, Collocation::none between those that don't follow
    struct Part
    {
        int column;
        size_t end; ///< in m_texts
    };
    std::vector<Part> m_parts;
};

struct WordFilter
{
    bool collocations = false;  ///< these instead of single words
    bool functionWords = false; ///< too, and parts of names
    friend bool operator==(WordFilter, WordFilter) = default;
};

/// The words that a column uses more than the others (z > 0 and at least twice), most distinctive first, at
/// most `most`; equal ones by key. Places in `compared.words`.
std::vector<int> usedMore(const ComparedWords &compared, int column, WordFilter filter, int most);
/// The words that it uses less (z < 0; the others at least twice), the least first.
std::vector<int> usedLess(const ComparedWords &compared, int column, WordFilter filter, int most);
/// Leaves only words that are among the `most` of a column, with some filter: these lists stay the same.
void keepRanked(ComparedWords &compared, int most);

} // namespace parallax
