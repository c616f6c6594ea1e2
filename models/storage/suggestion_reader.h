#pragma once

#include "models/domain/suggestion.h"

#include <QByteArray>

#include <functional>
#include <map>
#include <vector>

namespace parallax {

class Database;

/// The beginnings of contentHash() of texts, by article.
using ReadTexts = std::map<ArticleId, QByteArray>;

/// Reads suggestions. Rows that hold no readable proposal are passed over.
class SuggestionReader
{
public:
    explicit SuggestionReader(const Database &database)
        : m_database(database)
    { }
    std::optional<Suggestion> find(SuggestionId id) const;
    /// Of any state, in reading order: start, end, id.
    std::vector<Suggestion> ofArticle(ArticleId id) const;
    std::vector<Suggestion> pendingOfArticle(ArticleId id) const;
    /// Each once, by id. Reads the table's index of states: for jobs.
    std::vector<ArticleId> articlesWithPending() const;
    /// Of any state, by article, then in reading order; false from `take` ends it. Reads the whole table.
    void forEach(const std::function<bool(const Suggestion &)> &take) const;
    /// Pending ones only, by kind, article and id.
    void forEachPending(const std::function<bool(const Suggestion &)> &take) const;
    /// Up to which article a rule has read the project: later ones are new to it (ids grow). Absent: none
    /// yet, or by another version.
    std::optional<ArticleId> readUpTo(const QString &rule, int version) const;
    /// The texts that the rule has read of articles whose text was replaced.
    ReadTexts readTexts(const QString &rule, int version) const;
    std::int64_t count(SuggestionState state) const;

private:
    const Database &m_database;
};

/// Writes suggestions; only inside an edit, or a job's unlogged writing.
class SuggestionWriter
{
public:
    explicit SuggestionWriter(Database &database)
        : m_database(database)
    { }
    void insert(const Suggestion &suggestion);
    void setState(SuggestionId id, SuggestionState state, std::optional<AnnotationId> annotation);
    void move(SuggestionId id, Span span);
    void remove(SuggestionId id);
    void setReadUpTo(const QString &rule, int version, ArticleId last);
    void setReadTexts(const QString &rule, int version, const ReadTexts &texts);

private:
    void keepProgress(const QString &key, const QString &value);
    Database &m_database;
};

} // namespace parallax
