#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"
#include "models/domain/span.h"

#include <optional>
#include <vector>

namespace parallax {

class Database;

/// An article that a full-text query finds.
struct SearchHit
{
    ArticleId article;
    QString title;
    /// The passage that fits best, with the matched words between `matchStart` and `matchEnd`; empty where
    /// only the title matches.
    QString snippet;
    bool inTitle = false;
};

struct SearchHits
{
    std::vector<SearchHit> hits;
    bool amongNewest = false; ///< more articles matched than are ranked: these are of those imported last
};

class SearchReader
{
public:
    /// Marks in snippets: private-use characters, which are removed from the text itself.
    static constexpr QChar matchStart{0xE000};
    static constexpr QChar matchEnd{0xE001};

    explicit SearchReader(const Database &database)
        : m_database(database)
    { }
    /// Ranking costs 2 µs an article that matches, so that no more are ranked, the ones imported last, unless
    /// the limit asks for more.
    static constexpr int mostRanked = 5'000;

    /// Best first (bm25). Words are joined by AND; "quoted words" are a phrase, a final * finds beginnings, a
    /// leading - excludes. An error when nothing is left to look for.
    Result<SearchHits> search(const QString &text, int limit) const;

    /// Where the query's words and phrases stand in an article's body, in reading order.
    std::vector<Span> matchesIn(ArticleId article, const QString &text) const;

    /// What a person typed as an FTS5 expression in which each word is quoted; empty when there is no word in
    /// it.
    static QString expression(const QString &text);

private:
    /// The oldest article to rank; std::nullopt where all that match are ranked.
    std::optional<ArticleId> oldestRanked(const QString &match, int limit) const;

    const Database &m_database;
};

} // namespace parallax
