#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>

namespace parallax {

class Database;

/// What the program learnt from a project's decisions.
struct LearntModel
{
    /// What it was trained on.
    struct Counts
    {
        std::int64_t articles = 0;
        std::int64_t tagged = 0;   ///< annotations that the analyst made
        std::int64_t accepted = 0; ///< suggestions accepted
        std::int64_t rejected = 0; ///< suggestions rejected
        friend bool operator==(const Counts &, const Counts &) = default;
    };

    QString kind;       ///< such as "mentions"
    int version = 0;    ///< of what the weights are for; others don't read them
    QByteArray weights; ///< any bytes, whoever wrote the file: their reader checks them
    Counts trainedOn;
    std::int64_t trainedMs = 0;
    friend bool operator==(const LearntModel &, const LearntModel &) = default;
};

/// The most bytes that the weights of a model may have.
inline constexpr qsizetype mostModelBytes = 16 * 1024 * 1024;

class ModelReader
{
public:
    explicit ModelReader(const Database &database)
        : m_database(database)
    { }
    /// Nothing when there is none, also when its weights were damaged or are too many: it can be trained
    /// again.
    std::optional<LearntModel> find(const QString &kind) const;

private:
    const Database &m_database;
};

/// Writes models; they aren't part of edits and aren't undone (EditSession::runUnlogged).
class ModelWriter
{
public:
    explicit ModelWriter(Database &database)
        : m_database(database)
    { }
    /// Replaces the one of its kind.
    /// @pre it has weights, and not more than mostModelBytes
    void set(const LearntModel &model);
    void remove(const QString &kind);

private:
    Database &m_database;
};

} // namespace parallax
