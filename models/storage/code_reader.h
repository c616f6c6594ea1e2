#pragma once

#include "models/domain/code.h"

#include <vector>

namespace parallax {

class Database;

/// A code, its place in the tree and its use.
struct CodeRow
{
    Code code;
    QString path; ///< such as "Frames/Conflict"
    int depth = 0;
    int codings = 0;
};

class CodeReader
{
public:
    explicit CodeReader(const Database &database)
        : m_database(database)
    { }
    std::optional<Code> find(CodeId id) const;
    std::optional<Code> child(std::optional<CodeId> parent, const QString &name) const;
    /// The whole codebook, parents before their children, siblings by name.
    std::vector<CodeRow> all() const;

private:
    const Database &m_database;
};

/// Writes codes; only inside an edit.
class CodeWriter
{
public:
    explicit CodeWriter(Database &database)
        : m_database(database)
    { }
    void insert(const Code &code);
    void update(const Code &code);
    void remove(CodeId id); ///< with its children and their codings

private:
    Database &m_database;
};

} // namespace parallax
