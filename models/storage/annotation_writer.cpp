#include "models/storage/annotation_writer.h"

#include "models/storage/annotation_reader.h"
#include "models/storage/database.h"
#include "models/storage/row_hash.h"

#include <vector>

namespace parallax {

namespace {

struct TargetIds
{
    std::optional<EntityId> entity;
    std::optional<ClaimId> claim;
    std::optional<CodeId> code;
};

TargetIds idsOf(const AnnotationTarget &target)
{
    TargetIds ids;
    if (const auto *mention = std::get_if<Mention>(&target))
        ids.entity = mention->entity;
    else if (const auto *occurrence = std::get_if<ClaimOccurrence>(&target))
        ids.claim = occurrence->claim;
    else if (const auto *coding = std::get_if<Coding>(&target))
        ids.code = coding->code;
    return ids;
}

std::vector<AnnotationId> idsIn(Query &query)
{
    std::vector<AnnotationId> ids;
    while (query.next())
        ids.push_back(query.id<AnnotationId>());
    return ids;
}

} // namespace

void AnnotationWriter::insert(const Annotation &annotation, const QString &label)
{
    const TargetIds ids = idsOf(annotation.target);
    const bool isMention = annotation.kind() == AnnotationKind::Mention;
    const auto start = annotation.span ? std::optional<std::int64_t>(annotation.span->start()) : std::nullopt;
    const auto end = annotation.span ? std::optional<std::int64_t>(annotation.span->end()) : std::nullopt;
    m_database
        .query(
            "INSERT INTO annotation (id, kind, article_id, span_start, span_end, entity_id, claim_id, "
            "code_id, "
            "label, coder_id, created_ms, origin, row_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bindAll(annotation.id, annotation.kind(), annotation.article, start, end, ids.entity, ids.claim,
                 ids.code)
        .bindAll(isMention ? std::optional(label) : std::nullopt, annotation.coder, annotation.createdMs,
                 annotation.origin, rowHash(annotation, isMention ? label : QString()))
        .run();
    if (const auto *occurrence = std::get_if<ClaimOccurrence>(&annotation.target))
        insertStatement(annotation.id, occurrence->statement);
}

void AnnotationWriter::insertStatement(AnnotationId id, const ClaimStatement &said)
{
    m_database
        .query(
            "INSERT INTO claim_statement (annotation_id, stance, speaker, quotation, certainty, value, unit) "
            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (annotation_id) DO UPDATE SET stance = ?2, "
            "speaker = ?3, quotation = ?4, certainty = ?5, value = ?6, unit = ?7")
        .bindAll(id, said.stance, said.speaker, said.quotation, said.certainty, said.value, said.unit)
        .run();
}

QString AnnotationWriter::labelOf(AnnotationId id) const
{
    Query query = m_database.query("SELECT ifnull(label, '') FROM annotation WHERE id = ?");
    query.bind(id);
    return query.next() ? query.text() : QString();
}

void AnnotationWriter::update(const Annotation &annotation)
{
    const TargetIds ids = idsOf(annotation.target);
    m_database
        .query("UPDATE annotation SET entity_id = ?, claim_id = ?, code_id = ?, row_hash = ? WHERE id = ?")
        .bindAll(ids.entity, ids.claim, ids.code, rowHash(annotation, labelOf(annotation.id)), annotation.id)
        .run();
    if (const auto *occurrence = std::get_if<ClaimOccurrence>(&annotation.target))
        insertStatement(annotation.id, occurrence->statement);
}

void AnnotationWriter::move(const Annotation &annotation, const QString &label)
{
    const bool isMention = annotation.kind() == AnnotationKind::Mention;
    m_database
        .query("UPDATE annotation SET span_start = ?, span_end = ?, label = ?, row_hash = ? WHERE id = ?")
        .bindAll(std::int64_t(annotation.span->start()), std::int64_t(annotation.span->end()),
                 isMention ? std::optional(label) : std::nullopt,
                 rowHash(annotation, isMention ? label : QString()), annotation.id)
        .run();
}

void AnnotationWriter::remove(AnnotationId id)
{
    m_database.query("DELETE FROM annotation WHERE id = ?").bind(id).run();
}

void AnnotationWriter::reassign(EntityId from, EntityId to)
{
    const AnnotationReader reader(m_database);
    Query mentions = m_database.query("SELECT id FROM annotation WHERE entity_id = ?");
    mentions.bind(from);
    for (const AnnotationId id : idsIn(mentions)) {
        Annotation annotation = *reader.find(id);
        annotation.target = Mention{to};
        update(annotation);
    }
}

void AnnotationWriter::reassign(ClaimId from, ClaimId to)
{
    const AnnotationReader reader(m_database);
    Query occurrences = m_database.query("SELECT id FROM annotation WHERE claim_id = ?");
    occurrences.bind(from);
    for (const AnnotationId id : idsIn(occurrences)) {
        Annotation annotation = *reader.find(id);
        annotation.target = ClaimOccurrence{to, std::get<ClaimOccurrence>(annotation.target).statement};
        update(annotation);
    }
}

} // namespace parallax
