#include "models/edits/annotate_rows.h"

#include "models/edits/claim_choice.h"
#include "models/edits/code_choice.h"
#include "models/edits/entity_choice.h"
#include "models/project/project.h"
#include "models/storage/writers.h"
#include "models/text/code_points.h"

#include <algorithm>
#include <unordered_map>

namespace parallax {

namespace {

/// The id that a text is, where the project has such a thing.
template <typename IdType, typename Find> std::optional<IdType> knownId(const QString &text, const Find &find)
{
    const auto id = fromString<IdType>(text);
    return id && find(*id) ? id : std::nullopt;
}

QString spanText(Span span)
{
    return tr("%1 to %2").arg(span.start()).arg(span.end());
}

/// Adds rows one by one inside an edit.
class RowAdder
{
public:
    RowAdder(const Project &project, Writers &write)
        : m_read(project.read())
        , m_project(project)
        , m_write(write)
    { }

    Result<AnnotationId> add(const AnnotationInput &row)
    {
        const Result<ArticleId> article = articleOf(row);
        if (!article)
            return std::unexpected(article.error());
        const Result<QString> words = wordsOf(row, *article);
        if (!words)
            return std::unexpected(words.error());
        const Result<AnnotationTarget> target = targetOf(row);
        if (!target)
            return std::unexpected(target.error());
        if (const Result<void> linked = linkEvents(row, *article, *target); !linked)
            return std::unexpected(linked.error());
        const auto id = m_write.ids.next<AnnotationId>();
        m_write.annotations.insert(
            {id, *article, row.span, *target, coderOf(row), m_write.ids.nowMs(), row.origin}, *words);
        if (!row.memo.isEmpty())
            m_write.memos.set(m_write.ids.next<MemoId>(), id, row.memo, m_write.coder, m_write.ids.nowMs());
        return id;
    }

private:
    Result<ArticleId> articleOf(const AnnotationInput &row)
    {
        if (const auto known = m_articles.find(row.article); known != m_articles.end())
            return known->second;
        if (row.article.isEmpty())
            return error(tr("it names no article"));
        auto id = knownId<ArticleId>(row.article, [&](ArticleId one) { return m_read.articles.find(one); });
        if (!id) {
            const std::vector<ArticleId> titled = m_read.articles.withTitle(row.article);
            if (titled.size() > 1)
                return error(
                    tr("%1 articles are called \"%2\"; give the id").arg(titled.size()).arg(row.article));
            if (titled.empty())
                return error(tr("there is no article \"%1\"").arg(row.article));
            id = titled.front();
        }
        m_articles.emplace(row.article, *id);
        return *id;
    }

    Result<QString> wordsOf(const AnnotationInput &row, ArticleId article)
    {
        if (!row.span) {
            if (row.kind != AnnotationKind::Coding)
                return error(tr("a %1 needs start and end").arg(toString(row.kind)));
            return QString();
        }
        const Result<const CodePointIndex *> body = bodyOf(article);
        if (!body)
            return std::unexpected(body.error());
        if (row.span->isEmpty())
            return error(tr("the span %1 is empty").arg(spanText(*row.span)));
        if (!(*body)->contains(*row.span))
            return error(tr("the span %1 goes beyond the article's end at %2")
                             .arg(spanText(*row.span))
                             .arg((*body)->size()));
        QString words = (*body)->cut(*row.span).toString();
        if (!row.text.isEmpty() && row.text != words)
            return error(
                tr("the words at %1 are \"%2\", not \"%3\"").arg(spanText(*row.span), words, row.text));
        return words;
    }

    /// Rows come article by article, so the last body is kept.
    Result<const CodePointIndex *> bodyOf(ArticleId article)
    {
        if (m_bodyOf != article) {
            const Result<QString> body = m_read.articles.body(article);
            if (!body)
                return std::unexpected(body.error());
            m_body.emplace(*body);
            m_bodyOf = article;
        }
        return &*m_body;
    }

    Result<AnnotationTarget> targetOf(const AnnotationInput &row)
    {
        switch (row.kind) {
        case AnnotationKind::Mention:
            return entityOf(row).transform([](EntityId id) { return AnnotationTarget(Mention{id}); });
        case AnnotationKind::Claim: {
            const auto id = knownId<ClaimId>(row.claim, [&](ClaimId one) { return m_read.claims.find(one); });
            const Result<ClaimStatement> said = checked(row.statement);
            if (!said)
                return std::unexpected(said.error());
            return resolve(m_project, m_write, id ? ClaimChoice(*id) : ClaimChoice(row.claim))
                .transform([&](ClaimId claim) { return AnnotationTarget(ClaimOccurrence{claim, *said}); });
        }
        case AnnotationKind::Coding: {
            const auto id = knownId<CodeId>(row.code, [&](CodeId one) { return m_read.codes.find(one); });
            return resolve(m_project, m_write, id ? CodeChoice(*id) : CodeChoice(row.code))
                .transform([](CodeId code) { return AnnotationTarget(Coding{code}); });
        }
        }
        Q_UNREACHABLE_RETURN(error({}));
    }

    Result<EntityId> entityOf(const AnnotationInput &row)
    {
        const auto id =
            knownId<EntityId>(row.entity, [&](EntityId one) { return m_read.entities.find(one); });
        if (id)
            return *id;
        const QString name = row.entity.simplified();
        std::vector<Entity> known = m_read.entities.withNameOrAlias(name);
        if (row.entityType) {
            std::erase_if(known, [&](const Entity &entity) { return entity.type != *row.entityType; });
            if (const auto named = m_read.entities.named(name, *row.entityType))
                return named->id;
        }
        if (known.size() > 1)
            return error(
                tr("%1 entities are called \"%2\"; give the type or the id").arg(known.size()).arg(name));
        if (!known.empty())
            return known.front().id;
        return resolve(m_project, m_write, NamedEntity{name, row.entityType.value_or(EntityType::Other)});
    }

    Result<void> linkEvents(const AnnotationInput &row, ArticleId article, const AnnotationTarget &target)
    {
        if (row.eventDate && row.events.size() != 1)
            return error(tr("event_date belongs to one event"));
        for (const QString &name : row.events) {
            const Result<EventId> event = eventOf(name, row.eventDate);
            if (!event)
                return std::unexpected(event.error());
            m_write.events.link(*event, article);
            if (const auto *occurrence = std::get_if<ClaimOccurrence>(&target))
                m_write.events.link(*event, occurrence->claim);
        }
        return {};
    }

    Result<EventId> eventOf(const QString &text, std::optional<PartialDate> happened)
    {
        const QString name = text.simplified();
        const auto id = knownId<EventId>(name, [&](EventId one) { return m_read.events.find(one); });
        std::optional<Event> event = id ? m_read.events.find(*id) : m_read.events.named(name);
        if (!event) {
            if (name.isEmpty())
                return error(tr("an event needs a name"));
            const auto made = m_write.ids.next<EventId>();
            m_write.events.insert({made, name, happened});
            return made;
        }
        if (happened && event->happened && *happened != *event->happened)
            return error(tr("the event \"%1\" happened on %2, not %3")
                             .arg(event->name, event->happened->toIso(), happened->toIso()));
        if (happened && !event->happened) {
            event->happened = happened;
            m_write.events.update(*event);
        }
        return event->id;
    }

    CoderId coderOf(const AnnotationInput &row)
    {
        const QString name = row.coder.simplified();
        if (name.isEmpty())
            return m_write.coder;
        if (const auto known = m_read.coders.named(name))
            return known->id;
        const auto id = m_write.ids.next<CoderId>();
        m_write.coders.insert({id, name});
        return id;
    }

    const Readers &m_read;
    const Project &m_project;
    Writers &m_write;
    std::unordered_map<QString, ArticleId> m_articles;
    std::optional<ArticleId> m_bodyOf;
    std::optional<CodePointIndex> m_body;
};

QString editName(std::size_t rows)
{
    return rows == 1 ? tr("Add 1 annotation") : tr("Add %1 annotations").arg(rows);
}

} // namespace

Result<std::vector<AnnotationId>> annotateRows(Project &project, std::span<const AnnotationInput> rows,
                                               std::vector<RowProblem> &problems)
{
    std::vector<AnnotationId> added;
    const Result<void> done = project.edit(editName(rows.size()), [&](Writers &write) -> Result<void> {
        RowAdder adder(project, write);
        for (const AnnotationInput &row : rows) {
            if (const Result<AnnotationId> id = adder.add(row))
                added.push_back(*id);
            else
                problems.push_back({row.line, id.error().message});
        }
        if (problems.empty())
            return {};
        return error(
            tr("%1 of %2 rows can't be added; nothing was changed.").arg(problems.size()).arg(rows.size()));
    });
    return done ? Result<std::vector<AnnotationId>>(std::move(added)) : std::unexpected(done.error());
}

} // namespace parallax
