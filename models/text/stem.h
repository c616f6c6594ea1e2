#pragma once

#include <QString>

#include <memory>

struct sb_stemmer;

namespace parallax {

/// Word stems by Snowball's algorithms: "offensives" and "offensive" give "offens". Not for use from two
/// threads at once.
class Stemmer
{
public:
    /// @param language BCP 47; empty is read as English. Words of a language without an algorithm stay whole.
    explicit Stemmer(const QString &language = {});
    ~Stemmer();

    /// @param word normalised (normalise.h)
    QString stem(const QString &word) const;

private:
    struct Free
    {
        void operator()(sb_stemmer *stemmer) const;
    };
    std::unique_ptr<sb_stemmer, Free> m_stemmer; ///< none where the language has no algorithm
};

} // namespace parallax
