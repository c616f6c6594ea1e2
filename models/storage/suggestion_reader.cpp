#include "models/storage/suggestion_reader.h"

#include "models/storage/database.h"
#include "models/storage/proposal_json.h"

#include <QStringTokenizer>

#include <string>

namespace parallax {

namespace {

const std::string suggestionColumns =
    "SELECT id, kind, article_id, span_start, span_end, proposal, rule, rule_version, confidence, state, "
    "annotation_id FROM suggestion ";

std::optional<Suggestion> suggestionFrom(Query &row)
{
    const auto id = row.id<SuggestionId>();
    const auto kind = SuggestionKind(row.number());
    const auto article = row.id<ArticleId>();
    const auto start = qsizetype(row.integer());
    const auto end = qsizetype(row.integer());
    Suggestion found{id, article, SuggestionDraft{Span(start, end), ProposedMention(), {}, {}, 1, 0}};
    if (!readProposal(kind, row.text(), found.draft))
        return std::nullopt;
    found.draft.rule = row.text();
    found.draft.ruleVersion = row.number();
    found.draft.confidence = row.real();
    found.state = SuggestionState(row.number());
    found.annotation = row.optionalId<AnnotationId>();
    return found;
}

QString progressKey(const QString &rule, int version)
{
    return QStringLiteral("read_up_to %1 %2").arg(rule).arg(version);
}

QString textsKey(const QString &rule, int version)
{
    return QStringLiteral("read_texts %1 %2").arg(rule).arg(version);
}

std::vector<Suggestion> suggestionsIn(Query &query)
{
    std::vector<Suggestion> found;
    while (query.next())
        if (auto suggestion = suggestionFrom(query))
            found.push_back(std::move(*suggestion));
    return found;
}

} // namespace

std::optional<Suggestion> SuggestionReader::find(SuggestionId id) const
{
    return m_database.read([&]() -> std::optional<Suggestion> {
        Query query = m_database.query(suggestionColumns + "WHERE id = ?");
        query.bind(id);
        return query.next() ? suggestionFrom(query) : std::nullopt;
    });
}

std::vector<Suggestion> SuggestionReader::ofArticle(ArticleId id) const
{
    return m_database.read([&] {
        Query query =
            m_database.query(suggestionColumns + "WHERE article_id = ? ORDER BY span_start, span_end, id");
        query.bind(id);
        return suggestionsIn(query);
    });
}

std::vector<Suggestion> SuggestionReader::pendingOfArticle(ArticleId id) const
{
    return m_database.read([&] {
        Query query = m_database.query(
            suggestionColumns + "WHERE article_id = ? AND state = 1 ORDER BY span_start, span_end, id");
        query.bind(id);
        return suggestionsIn(query);
    });
}

std::vector<ArticleId> SuggestionReader::articlesWithPending() const
{
    return m_database.read([&] {
        std::vector<ArticleId> articles;
        Query query = m_database.query(
            "SELECT DISTINCT article_id FROM suggestion WHERE state = 1 ORDER BY article_id");
        while (query.next())
            articles.push_back(query.id<ArticleId>());
        return articles;
    });
}

void SuggestionReader::forEach(const std::function<bool(const Suggestion &)> &take) const
{
    m_database.read([&] {
        Query query = m_database.query(suggestionColumns + "ORDER BY article_id, span_start, span_end, id");
        while (query.next())
            if (const auto suggestion = suggestionFrom(query); suggestion && !take(*suggestion))
                return true;
        return true;
    });
}

void SuggestionReader::forEachPending(const std::function<bool(const Suggestion &)> &take) const
{
    m_database.read([&] {
        Query query = m_database.query(suggestionColumns + "WHERE state = 1 ORDER BY kind, article_id, id");
        while (query.next())
            if (const auto suggestion = suggestionFrom(query); suggestion && !take(*suggestion))
                return true;
        return true;
    });
}

std::optional<ArticleId> SuggestionReader::readUpTo(const QString &rule, int version) const
{
    return m_database.read([&]() -> std::optional<ArticleId> {
        Query query = m_database.query("SELECT value FROM project WHERE key = ?");
        query.bind(progressKey(rule, version));
        return query.next() ? fromString<ArticleId>(query.text()) : std::nullopt;
    });
}

ReadTexts SuggestionReader::readTexts(const QString &rule, int version) const
{
    return m_database.read([&] {
        ReadTexts texts;
        Query query = m_database.query("SELECT value FROM project WHERE key = ?");
        query.bind(textsKey(rule, version));
        const QString lines = query.next() ? query.text() : QString();
        for (const QStringView line : QStringTokenizer(lines, u'\n')) {
            const qsizetype gap = line.indexOf(u' ');
            if (const auto article = fromString<ArticleId>(line.left(gap)); article && gap > 0)
                texts.insert_or_assign(*article, QByteArray::fromHex(line.sliced(gap + 1).toLatin1()));
        }
        return texts;
    });
}

std::int64_t SuggestionReader::count(SuggestionState state) const
{
    return m_database.read([&] {
        Query query = m_database.query("SELECT count(*) FROM suggestion WHERE state = ?");
        query.bind(state);
        return query.next() ? query.integer() : 0;
    });
}

void SuggestionWriter::insert(const Suggestion &suggestion)
{
    const SuggestionDraft &draft = suggestion.draft;
    m_database
        .query("INSERT INTO suggestion (id, kind, article_id, span_start, span_end, proposal, rule, "
               "rule_version, confidence, state, annotation_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bindAll(suggestion.id, suggestion.kind(), suggestion.article, std::int64_t(draft.span.start()),
                 std::int64_t(draft.span.end()), proposalJson(draft), draft.rule, draft.ruleVersion,
                 draft.confidence, suggestion.state, suggestion.annotation)
        .run();
}

void SuggestionWriter::setState(SuggestionId id, SuggestionState state,
                                std::optional<AnnotationId> annotation)
{
    m_database.query("UPDATE suggestion SET state = ?, annotation_id = ? WHERE id = ?")
        .bindAll(state, annotation, id)
        .run();
}

void SuggestionWriter::setReadUpTo(const QString &rule, int version, ArticleId last)
{
    keepProgress(progressKey(rule, version), toString(last));
}

void SuggestionWriter::setReadTexts(const QString &rule, int version, const ReadTexts &texts)
{
    QString lines;
    for (const auto &[article, hash] : texts)
        lines += toString(article) + u' ' + QString::fromLatin1(hash.toHex()) + u'\n';
    keepProgress(textsKey(rule, version), lines);
}

void SuggestionWriter::keepProgress(const QString &key, const QString &value)
{
    m_database
        .query("INSERT INTO project (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2")
        .bindAll(key, value)
        .run();
}

void SuggestionWriter::move(SuggestionId id, Span span)
{
    m_database.query("UPDATE suggestion SET span_start = ?, span_end = ? WHERE id = ?")
        .bindAll(std::int64_t(span.start()), std::int64_t(span.end()), id)
        .run();
}

void SuggestionWriter::remove(SuggestionId id)
{
    m_database.query("DELETE FROM suggestion WHERE id = ?").bind(id).run();
}

} // namespace parallax
