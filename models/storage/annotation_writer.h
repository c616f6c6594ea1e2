#pragma once

#include "models/domain/annotation.h"

namespace parallax {

class Database;

/// Writes annotations; only inside an edit.
class AnnotationWriter
{
public:
    explicit AnnotationWriter(Database &database)
        : m_database(database)
    { }
    /// `label` holds a mention's surface words and is ignored for other kinds.
    void insert(const Annotation &annotation, const QString &label);
    /// Takes over the annotation's span, in another text; `label` as for insert().
    /// @pre it has a span, and otherwise is what is stored
    void move(const Annotation &annotation, const QString &label);
    /// Replaces what the annotation says of its span; kind, span and label stay.
    /// @pre the kind is the one it has
    void update(const Annotation &annotation);
    void remove(AnnotationId id);
    /// All mentions of `from` become mentions of `to`.
    void reassign(EntityId from, EntityId to);
    /// All occurrences of `from` become occurrences of `to`.
    void reassign(ClaimId from, ClaimId to);

private:
    void insertStatement(AnnotationId id, const ClaimStatement &said);
    QString labelOf(AnnotationId id) const;
    Database &m_database;
};

} // namespace parallax
