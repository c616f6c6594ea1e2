#pragma once

#include "models/domain/span.h"
#include "models/text/stem.h"

#include <QHash>

#include <vector>

namespace parallax {

/// The vocabulary of texts that are compared with each other. A word is a normalised surface form, a term
/// what counts as the same word: its stem, or the group of its synonyms (synonyms.h), with "two" as 2,
/// "500,000" as 500000 and "US" as "U.S.". Both are numbered from 0 in order of first appearance, so that
/// sums over them are the same in every run.
class Vocabulary
{
public:
    struct Word
    {
        int term;
        bool isFunctionWord; ///< says nothing of the subject (function_words.h)
        bool turnsMeaning;   ///< a number or a negation: two sentences that differ in it say different things
    };

    explicit Vocabulary(const QString &language = {});

    int wordId(QStringView surface);
    const Word &word(int id) const { return m_words[size_t(id)]; }
    int termCount() const { return int(m_terms.size()); }

private:
    int termId(const QString &term);

    Stemmer m_stemmer;
    QHash<QString, int> m_wordIds;
    QHash<QString, int> m_terms;
    QHash<QString, QString> m_synonyms; ///< the group that stands for a stem
    std::vector<Word> m_words;
};

/// A sentence as the words that alignment compares.
struct TermedSentence
{
    Span span;
    std::vector<int> words; ///< word ids, in order
    std::vector<int> terms; ///< distinct, ascending, without function words
    /// Those of the terms, in order, that name or number something: figures, and words with a capital that
    /// the sentence's beginning or a headline's style doesn't explain.
    std::vector<int> names;
};

std::vector<TermedSentence> termedSentences(QStringView text, Vocabulary &vocabulary);

} // namespace parallax
