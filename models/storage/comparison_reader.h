#pragma once

#include "models/domain/ids.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace parallax {

class Database;
class IdSource;

using ComparisonId = Id<'p'>;

/// A comparison saved by name. What its settings say is the business of who compares.
struct SavedComparison
{
    ComparisonId id;
    QString name;
    QString settings; ///< a JSON object
    friend bool operator==(const SavedComparison &, const SavedComparison &) = default;
};

class ComparisonReader
{
public:
    explicit ComparisonReader(const Database &database)
        : m_database(database)
    { }
    std::vector<SavedComparison> all() const; ///< by name
    std::optional<SavedComparison> find(ComparisonId id) const;
    std::optional<SavedComparison> named(const QString &name) const;
    /// Speakers that the analyst has put on a side, with its name.
    std::map<QString, QString> speakerSides() const;

private:
    const Database &m_database;
};

/// Writes comparisons and speakers' sides; only inside an edit.
class ComparisonWriter
{
public:
    explicit ComparisonWriter(Database &database)
        : m_database(database)
    { }
    void insert(const SavedComparison &comparison);
    void update(const SavedComparison &comparison);
    void remove(ComparisonId id);
    /// An empty side takes the speaker off his.
    void setSpeakerSide(const QString &speaker, const QString &side, IdSource &ids);

private:
    Database &m_database;
};

} // namespace parallax
