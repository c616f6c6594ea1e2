#include "models/items/search_findings.h"

#include "models/storage/readers.h"
#include "models/text/code_points.h"

#include <QRegularExpression>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

/// The text with what was typed marked where it stands.
QString marked(const QString &text, const QString &typed)
{
    const qsizetype at = text.indexOf(typed, 0, Qt::CaseInsensitive);
    if (typed.isEmpty() || at < 0)
        return text;
    return text.first(at) + SearchReader::matchStart + text.sliced(at, typed.size()) + SearchReader::matchEnd
        + text.sliced(at + typed.size());
}

QString withOpenEnd(const QString &text)
{
    const bool open = !text.isEmpty() && text.back().isLetterOrNumber();
    return open && text.count(u'"') % 2 == 0 ? text + u'*' : text;
}

/// The first marked words of a passage, and those that follow at once, found again in the body.
std::optional<Span> spanOf(const QString &body, QString passage)
{
    if (passage.startsWith(u'…'))
        passage.remove(0, 1);
    if (passage.endsWith(u'…'))
        passage.chop(1);
    static const QRegularExpression between(
        u"%1(\\s+)%2"_s.arg(SearchReader::matchEnd).arg(SearchReader::matchStart));
    passage.replace(between, u"\\1"_s);
    const qsizetype start = passage.indexOf(SearchReader::matchStart);
    const qsizetype end = passage.indexOf(SearchReader::matchEnd);
    if (start < 0 || end < start)
        return std::nullopt;
    passage.remove(SearchReader::matchStart).remove(SearchReader::matchEnd);
    const qsizetype at = body.indexOf(passage);
    if (at < 0)
        return std::nullopt;
    return CodePointIndex(body).toSpan({at + start, at + end - 1}); // the start's mark is gone before the end
}

std::optional<FoundPlace> placeOf(const std::optional<AnnotationRow> &row)
{
    if (!row)
        return std::nullopt;
    return FoundPlace{row->annotation.article, row->annotation.span};
}

} // namespace

Result<std::vector<SearchFinding>> findEverywhere(const Readers &read, const QString &text, int limit)
{
    const auto hits = read.search.search(withOpenEnd(text), limit);
    if (!hits)
        return std::unexpected(hits.error());
    const QString typed = text.trimmed();
    std::vector<SearchFinding> findings;
    for (const Entity &entity : read.entities.matching(typed, limit))
        findings.push_back(
            {entity.id, marked(entity.name, typed), marked(entity.aliases.join(u", "_s), typed)});
    for (const Claim &claim : read.claims.matching(typed, limit))
        findings.push_back({claim.id, marked(claim.text, typed), {}});
    for (const SearchHit &hit : hits->hits)
        findings.push_back({hit.article, hit.inTitle ? marked(hit.title, typed) : hit.title, hit.snippet});
    return findings;
}

std::optional<FoundPlace> placeOf(const Readers &read, const SearchFinding &finding)
{
    if (const auto *entity = std::get_if<EntityId>(&finding.target))
        return placeOf(read.annotations.firstOf(*entity));
    if (const auto *claim = std::get_if<ClaimId>(&finding.target))
        return placeOf(read.annotations.firstOf(*claim));
    const ArticleId article = std::get<ArticleId>(finding.target);
    const Result<QString> body = read.articles.body(article);
    return FoundPlace{article, body ? spanOf(*body, finding.passage) : std::nullopt};
}

} // namespace parallax
