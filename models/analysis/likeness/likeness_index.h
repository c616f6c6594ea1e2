#pragma once

#include "models/analysis/likeness/signature.h"

#include <QHash>

namespace parallax {

/// Signatures by what they have in common, for finding the texts that may be like a new one. Texts are
/// numbered in the order in which they are added. Adding and finding cost the same however many texts have
/// something in common: of each band the first four texts are kept (the others are like them), and a shingle
/// of the sketch that stands in more than 24 texts finds nothing (a byline, a standing phrase). Memory: (16 +
/// 64) entries of 8 bytes a text at most, in tables between 35 % and 70 % full.
class LikenessIndex
{
public:
    /// @return the text's number: 0, 1, 2 …
    int add(const Signature &signature);
    int size() const { return m_size; }

    /// The text added first of those with the same words.
    std::optional<int> sameAs(const Signature &signature) const;
    /// Texts that may be like one with this signature, the likeliest first, at most `most`.
    /// @param quotedWords of the text, those within quotations: texts that have too little in common with it
    /// for a rewrite are candidates only where quotations can be the reason
    std::vector<int> candidates(const Signature &signature, qsizetype quotedWords, int most = 8) const;

private:
    /// Open addressing over (hash, text); the texts of one hash stand one after the other.
    class Table
    {
    public:
        explicit Table(int mostOfAHash)
            : m_mostOfAHash(mostOfAHash)
        { }
        void add(quint32 hash, int text);
        /// In the order added.
        template <typename Take> void find(quint32 hash, Take take) const;

    private:
        struct Entry
        {
            quint32 hash;
            int text; ///< -1: free
        };
        void grow();
        std::vector<Entry> m_entries;
        size_t m_used = 0;
        int m_mostOfAHash;
    };

    int m_size = 0;
    std::vector<quint32> m_words; ///< by text
    QHash<QByteArray, int> m_exact;
    std::vector<Table> m_bands = std::vector<Table>(Signature::bandCount, Table(4));
    Table m_sketches{25};
};

} // namespace parallax
