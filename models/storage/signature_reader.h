#pragma once

#include "models/domain/ids.h"

#include <QByteArray>

#include <functional>

namespace parallax {

class Database;

/// Reads the signatures by which like articles are found, so that no text has to be read for it. What the
/// bytes mean is the business of models/analysis/likeness; a file may hold any bytes, up to 512 of them.
class SignatureReader
{
public:
    explicit SignatureReader(const Database &database)
        : m_database(database)
    { }
    /// Every article, by id, with its signature: empty where none is stored for the text that the article
    /// has now. Stops when the visitor says false.
    void forEach(const std::function<bool(ArticleId, const QByteArray &signature)> &visitor) const;

private:
    const Database &m_database;
};

/// Writes signatures; they aren't part of edits and aren't undone.
class SignatureWriter
{
public:
    explicit SignatureWriter(Database &database)
        : m_database(database)
    { }
    /// @param bodyHash of the text that it was made from
    /// @pre 1 to 512 bytes
    void set(ArticleId article, const QByteArray &bodyHash, const QByteArray &signature);
    void removeUnused(); ///< of articles that aren't there any more

private:
    Database &m_database;
};

} // namespace parallax
