#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace parallax {

class Database;

/// What an article was before its original was extracted again, without the text.
struct ArticleVersion
{
    ArticleId article;
    int version = 1; ///< 1 is the first text that the article had
    QString title;
    QByteArray bodyHash; ///< contentHash() of the text
    int words = 0;
    QString reader; ///< what read it, with its version
    std::int64_t replacedMs = 0;
    friend bool operator==(const ArticleVersion &, const ArticleVersion &) = default;
};

class VersionReader
{
public:
    explicit VersionReader(const Database &database)
        : m_database(database)
    { }
    std::vector<ArticleVersion> ofArticle(ArticleId id) const; ///< oldest first; without the present text
    int count(ArticleId id) const;                             ///< of those
    std::vector<ArticleId> articles() const;                   ///< that have earlier texts, by id
    /// An error when there is no such version or when its text no longer has the hash it was stored with.
    Result<QString> body(ArticleId id, int version) const;

private:
    const Database &m_database;
};

/// Writes earlier texts; only inside an edit.
class VersionWriter
{
public:
    explicit VersionWriter(Database &database)
        : m_database(database)
    { }
    /// Keeps the title and text that the article has now as its next version.
    void keepPresent(ArticleId article, const QString &reader, std::int64_t nowMs);

private:
    Database &m_database;
};

} // namespace parallax
