#include "models/export/annotation_filter.h"

#include "models/storage/readers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

struct Pair
{
    QString key;
    QString value;
};

/// Takes the value that begins at `at`, which then stands behind it. std::nullopt for an open quotation.
std::optional<QString> takeValue(QStringView text, qsizetype &at)
{
    QString value;
    if (at == text.size() || text[at] != u'"') {
        const qsizetype comma = text.indexOf(u',', at);
        const qsizetype end = comma < 0 ? text.size() : comma;
        value = text.sliced(at, end - at).trimmed().toString();
        at = end;
        return value;
    }
    for (++at; at < text.size(); ++at) {
        if (text[at] != u'"') {
            value += text[at];
        } else if (at + 1 < text.size() && text[at + 1] == u'"') {
            value += text[at++];
        } else {
            ++at;
            return value;
        }
    }
    return std::nullopt;
}

Result<std::vector<Pair>> pairs(QStringView text)
{
    std::vector<Pair> found;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype equals = text.indexOf(u'=', at);
        if (equals < 0)
            return error(tr("\"%1\" in the filter has no '='; write, for example, kind=mention.")
                             .arg(text.sliced(at)));
        const QString key = text.sliced(at, equals - at).trimmed().toString();
        at = equals + 1;
        const std::optional<QString> value = takeValue(text, at);
        if (!value)
            return error(tr("A quotation mark in the filter isn't closed."));
        if (at < text.size() && text[at] != u',')
            return error(tr("Pairs of the filter are separated by commas; a value that holds one stands in "
                            "double quotes."));
        ++at;
        found.push_back({key, *value});
    }
    return found;
}

std::unexpected<Error> unknown(const QString &key, const QString &value)
{
    return error(tr("The filter's %1 \"%2\" isn't in the project.").arg(key, value));
}

/// The thing of an id, where the project has it, or else of a name.
template <typename IdType, typename Exists, typename Named>
bool add(std::vector<IdType> &list, const QString &value, Exists exists, Named named)
{
    const std::size_t before = list.size();
    if (const auto id = fromString<IdType>(value); id && exists(*id))
        list.push_back(*id);
    else
        std::ranges::copy(named(value), std::back_inserter(list));
    return list.size() > before;
}

template <typename Thing> auto idsOf(const std::optional<Thing> &thing)
{
    return thing ? std::vector{thing->id} : std::vector<decltype(thing->id)>();
}

std::vector<EntityId> entitiesNamed(const Readers &read, const QString &name)
{
    std::vector<EntityId> ids;
    for (const Entity &entity : read.entities.withNameOrAlias(name))
        ids.push_back(entity.id);
    return ids;
}

bool addCodes(std::vector<CodeId> &list, const Readers &read, const QString &value)
{
    const std::vector<CodeRow> codes = read.codes.all();
    const auto id = fromString<CodeId>(value);
    const auto found = std::ranges::find_if(
        codes, [&](const CodeRow &row) { return row.path == value || row.code.id == id; });
    if (found == codes.end())
        return false;
    for (const CodeRow &row : codes)
        if (row.path == found->path || row.path.startsWith(found->path + u'/'))
            list.push_back(row.code.id);
    return true;
}

Result<void> add(AnnotationFilter &filter, const Readers &read, const Pair &pair)
{
    const auto &[key, value] = pair;
    bool known = false;
    if (key == "kind"_L1) {
        const auto kind = annotationKindFromString(value);
        if (!kind)
            return error(tr("The filter's kind is mention, claim or coding, not \"%1\".").arg(value));
        filter.kinds.push_back(*kind);
        known = true;
    } else if (key == "article"_L1) {
        known = add(
            filter.articles, value, [&](ArticleId id) { return read.articles.find(id).has_value(); },
            [&](const QString &title) { return read.articles.withTitle(title); });
    } else if (key == "source"_L1) {
        known = add(
            filter.sources, value, [&](SourceId id) { return read.sources.find(id).has_value(); },
            [&](const QString &name) { return idsOf(read.sources.named(name)); });
    } else if (key == "entity"_L1) {
        known = add(
            filter.entities, value, [&](EntityId id) { return read.entities.find(id).has_value(); },
            [&](const QString &name) { return entitiesNamed(read, name); });
    } else if (key == "claim"_L1) {
        known = add(
            filter.claims, value, [&](ClaimId id) { return read.claims.find(id).has_value(); },
            [&](const QString &wording) { return idsOf(read.claims.worded(wording)); });
    } else if (key == "code"_L1) {
        known = addCodes(filter.codes, read, value);
    } else if (key == "coder"_L1) {
        known = add(
            filter.coders, value, [](CoderId) { return false; },
            [&](const QString &name) { return idsOf(read.coders.named(name)); });
    } else {
        return error(tr("\"%1\" is no key of the filter; those are kind, article, source, entity, claim, "
                        "code and coder.")
                         .arg(key));
    }
    return known ? Result<void>() : unknown(key, value);
}

template <typename T> bool allows(const std::vector<T> &list, const T &value)
{
    return list.empty() || std::ranges::contains(list, value);
}

} // namespace

bool AnnotationFilter::takes(ArticleId article, std::optional<SourceId> source) const
{
    return allows(articles, article) && (sources.empty() || (source && allows(sources, *source)));
}

bool AnnotationFilter::takes(const Annotation &annotation) const
{
    if (!allows(kinds, annotation.kind()) || !allows(coders, annotation.coder))
        return false;
    if (entities.empty() && claims.empty() && codes.empty())
        return true;
    if (const auto *mention = std::get_if<Mention>(&annotation.target))
        return std::ranges::contains(entities, mention->entity);
    if (const auto *occurrence = std::get_if<ClaimOccurrence>(&annotation.target))
        return std::ranges::contains(claims, occurrence->claim);
    return std::ranges::contains(codes, std::get<Coding>(annotation.target).code);
}

Result<AnnotationFilter> annotationFilter(const Database &database, QStringView text)
{
    const Readers read(database);
    const Result<std::vector<Pair>> given = pairs(text);
    if (!given)
        return std::unexpected(given.error());
    AnnotationFilter filter;
    for (const Pair &pair : *given)
        if (const Result<void> added = add(filter, read, pair); !added)
            return std::unexpected(added.error());
    return filter;
}

} // namespace parallax
