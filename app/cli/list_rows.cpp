#include "app/cli/list_rows.h"

#include "models/export/annotation_rows.h"
#include "models/items/comparison_settings.h"
#include "models/project/project.h"
#include "models/text/code_points.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

using Wanted = std::optional<ArticleId>;

/// What articles are near-duplicates of: whatever the import kept, and the first with exactly the text.
std::unordered_map<ArticleId, ArticleLikeness> nearDuplicates(const Readers &read)
{
    std::unordered_map<ArticleId, ArticleLikeness> found;
    for (const auto &[duplicate, first] : read.articles.exactDuplicates())
        found.emplace(duplicate, ArticleLikeness{duplicate, first, LikenessGrade::Exact, 1, 1});
    for (const ArticleLikeness &like : read.likenesses.all())
        if (like.grade > LikenessGrade::Quotation)
            found.emplace(like.article, like);
    return found;
}

Result<void> articles(const Project &project, Wanted wanted, const TakeFields &take)
{
    const Readers &read = project.read();
    const std::unordered_map<ArticleId, ArticleLikeness> alike = nearDuplicates(read);
    read.articles.forEach([&](const Article &article, const QString &source) {
        if (wanted && *wanted != article.id)
            return true;
        const auto row = read.articles.row(article.id);
        Fields fields{field(article.id),       field(article.title),     field(source),
                      field(article.author),   field(article.published), field(article.url),
                      field(article.language), field(article.words),     field(row ? row->annotations : 0)};
        if (const auto like = alike.find(article.id); like != alike.end())
            fields.insert(fields.end(),
                          {field(like->second.other), toString(like->second.grade),
                           shareField(like->second.shared), shareField(like->second.sharedOther)});
        else
            fields.insert(fields.end(), 4, Field());
        take(std::move(fields));
        return true;
    });
    return {};
}

Result<void> sources(const Project &project, Wanted, const TakeFields &take)
{
    for (const Source &source : project.read().sources.all())
        take({field(source.id), source.name, project.read().articles.count({.source = source.id})});
    return {};
}

Result<void> entities(const Project &project, Wanted, const TakeFields &take)
{
    for (const EntityRow &row : project.read().entities.all())
        take({field(row.entity.id), row.entity.name, toString(row.entity.type), row.entity.aliases,
              field(row.mentions)});
    return {};
}

Result<void> claims(const Project &project, Wanted, const TakeFields &take)
{
    for (const parallax::ClaimRow &row : project.read().claims.all())
        take({field(row.claim.id), row.claim.text, field(row.claim.happened), field(row.occurrences)});
    return {};
}

Result<void> codes(const Project &project, Wanted, const TakeFields &take)
{
    for (const CodeRow &row : project.read().codes.all())
        take({field(row.code.id), row.path, field(row.code.definition), field(row.code.colour),
              field(row.codings)});
    return {};
}

Result<void> events(const Project &project, Wanted, const TakeFields &take)
{
    for (const EventRow &row : project.read().events.all())
        take({field(row.event.id), row.event.name, field(row.event.happened), field(row.articles),
              field(row.claims)});
    return {};
}

Result<void> annotations(const Project &project, Wanted wanted, const TakeFields &take)
{
    AnnotationFilter filter;
    if (wanted)
        filter.articles.push_back(*wanted);
    return annotationRows(project.database(), filter)([&](const TaggedRow &row) {
        const TaggedCells cells = taggedCells(row);
        Fields fields;
        std::ranges::transform(cells, std::back_inserter(fields),
                               [](const Cell &cell) { return field(cell); });
        take(std::move(fields));
        return true;
    });
}

void addProposal(const ProposedMention &mention, Fields &fields)
{
    fields.insert(fields.end(), {mention.entity, toString(mention.type)});
    fields.insert(fields.end(), 9, Field());
}

void addProposal(const ProposedClaim &proposed, Fields &fields)
{
    const ClaimStatement &said = proposed.statement;
    fields.insert(fields.end(),
                  {Field(), Field(), proposed.claim, toString(said.stance), field(said.speaker)});
    fields.push_back(said.quotation ? Field(toString(*said.quotation)) : Field());
    fields.insert(fields.end(),
                  {field(said.certainty), said.value ? Field(*said.value) : Field(), field(said.unit)});
    fields.insert(fields.end(), 2, Field());
}

void addProposal(const ProposedEvent &proposed, Fields &fields)
{
    fields.insert(fields.end(), 9, Field());
    fields.insert(fields.end(), {proposed.event, field(proposed.happened)});
}

Result<void> suggestions(const Project &project, Wanted wanted, const TakeFields &take)
{
    std::optional<ArticleId> article;
    CodePointIndex text{QString()};
    project.read().suggestions.forEach([&](const Suggestion &suggestion) {
        if (wanted && suggestion.article != *wanted)
            return true;
        if (suggestion.article != article) {
            article = suggestion.article;
            text = CodePointIndex(project.read().articles.body(*article).value_or(QString()));
        }
        const SuggestionDraft &draft = suggestion.draft;
        const bool isThere = text.contains(draft.span);
        Fields fields{
            field(suggestion.id),           toString(suggestion.kind()),
            field(suggestion.article),      std::int64_t(draft.span.start()),
            std::int64_t(draft.span.end()), isThere ? Field(text.cut(draft.span).toString()) : Field()};
        std::visit([&](const auto &proposal) { addProposal(proposal, fields); }, draft.proposal);
        fields.insert(fields.end(),
                      {toString(suggestion.state), draft.confidence, draft.rule, field(draft.reason)});
        take(std::move(fields));
        return true;
    });
    return {};
}

QStringList annotationColumns()
{
    QStringList names;
    for (const QLatin1StringView name : taggedColumns)
        names << name;
    return names;
}

Result<void> comparisons(const Project &project, Wanted, const TakeFields &take)
{
    for (const SavedComparison &saved : project.read().comparisons.all()) {
        const auto settings = comparisonSettingsFromJson(saved.settings);
        if (!settings)
            return error(u"%1: %2"_s.arg(saved.name, settings.error().message));
        const bool isMatrix = settings->view == ComparisonSettings::View::Matrix;
        const auto event = settings->event ? project.read().events.find(*settings->event) : std::nullopt;
        const auto compared = articlesOf(project.read(), *settings);
        take({field(saved.id), saved.name, isMatrix ? u"matrix"_s : u"compare"_s,
              event ? Field(event->name) : Field(), compared ? field(int(compared->size())) : Field(),
              isMatrix ? toString(settings->matrix.rows) : settings->tab,
              isMatrix ? toString(settings->matrix.columns) : toString(settings->options.columns),
              settings->options.suggestions});
    }
    return {};
}

Result<void> attributes(const Project &project, Wanted, const TakeFields &take)
{
    const AttributeReader &read = project.read().attributes;
    for (const QString &name : read.names()) {
        for (const AttributeValue &value : read.values(name, std::numeric_limits<int>::max()))
            take({name, value.value, Field(value.articles)});
    }
    return {};
}

const std::vector<Listing> &listings()
{
    static const std::vector<Listing> all = {
        {u"articles"_s,
         {u"article"_s, u"title"_s, u"source"_s, u"author"_s, u"published"_s, u"url"_s, u"language"_s,
          u"words"_s, u"annotations"_s, u"near_duplicate_of"_s, u"grade"_s, u"shared"_s, u"shared_other"_s},
         articles},
        {u"sources"_s, {u"source"_s, u"name"_s, u"articles"_s}, sources},
        {u"entities"_s, {u"entity"_s, u"name"_s, u"type"_s, u"aliases"_s, u"mentions"_s}, entities},
        {u"claims"_s, {u"claim"_s, u"text"_s, u"happened"_s, u"occurrences"_s}, claims},
        {u"codes"_s, {u"code"_s, u"path"_s, u"definition"_s, u"colour"_s, u"codings"_s}, codes},
        {u"events"_s, {u"event"_s, u"name"_s, u"happened"_s, u"articles"_s, u"claims"_s}, events},
        {u"annotations"_s, annotationColumns(), annotations},
        {u"comparisons"_s,
         {u"comparison"_s, u"name"_s, u"view"_s, u"event"_s, u"articles"_s, u"tab_or_rows"_s, u"columns"_s,
          u"suggestions"_s},
         comparisons},
        {u"attributes"_s, {u"attribute"_s, u"value"_s, u"articles"_s}, attributes},
        {u"suggestions"_s,
         {u"suggestion"_s, u"kind"_s,        u"article"_s, u"start"_s,  u"end"_s,      u"text"_s,
          u"entity"_s,     u"entity_type"_s, u"claim"_s,   u"stance"_s, u"speaker"_s,  u"quotation"_s,
          u"certainty"_s,  u"value"_s,       u"unit"_s,    u"event"_s,  u"happened"_s, u"state"_s,
          u"confidence"_s, u"rule"_s,        u"reason"_s},
         suggestions},
    };
    return all;
}

} // namespace

QStringList listingNames()
{
    QStringList names;
    for (const Listing &listing : listings())
        names << listing.name;
    return names;
}

Listing listingOf(const QString &name)
{
    return *std::ranges::find(listings(), name, &Listing::name);
}

} // namespace parallax::cli
