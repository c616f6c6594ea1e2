#include "app/cli/comparison_rows.h"

#include "app/cli/comparison_columns.h"
#include "app/cli/comparison_frames.h"
#include "app/cli/comparison_passages.h"
#include "app/cli/comparison_voices.h"
#include "app/cli/comparison_words.h"
#include "models/analysis/hedges/judging_label.h"
#include "models/text/code_points.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

Field articleId(const Comparison &comparison, int place)
{
    return field(comparison.articles[std::size_t(place)].article.id);
}

QString wordsOf(const Comparison &comparison, int place, Span span)
{
    return CodePointIndex(comparison.articles[std::size_t(place)].body).cut(span).toString();
}

/// To the thousandth: more is no news, and less exact sums elsewhere give the same digits.
double rounded(double score)
{
    return std::round(score * 1000) / 1000;
}

Section articleRows(const Comparison &comparison)
{
    Section section{
        tr("Articles"), {u"what"_s, u"article"_s, u"title"_s, u"source"_s, u"published"_s, u"words"_s}, {}};
    for (const ComparedText &one : comparison.articles)
        section.rows.push_back({u"article"_s, field(one.article.id), field(one.article.title),
                                field(one.source), field(one.article.published), field(one.article.words)});
    return section;
}

Section passageRows(const Comparison &comparison)
{
    Section section{tr("Passages"),
                    {u"what"_s, u"relation"_s, u"article_a"_s, u"a"_s, u"article_b"_s, u"b"_s, u"score"_s,
                     u"text_a"_s, u"text_b"_s},
                    {}};
    for (const Passage &one : passagesOf(comparison))
        section.rows.push_back(
            {u"passage"_s, one.relation, articleId(comparison, one.a), one.spanA,
             one.b ? articleId(comparison, *one.b) : Field(), one.spanB ? Field(*one.spanB) : Field(),
             one.b ? Field(rounded(one.score)) : Field(), wordsOf(comparison, one.a, one.spanA),
             one.b ? Field(wordsOf(comparison, *one.b, *one.spanB)) : Field()});
    return section;
}

/// Unknown where the project has none yet: it is only suggested.
Field knownId(const Comparison &comparison, const NamesRow &row)
{
    return isOnlySuggested(row.entity.value(), comparison.tables.suggested) ? Field() : field(row.entity);
}

Field knownId(const Comparison &comparison, const ClaimsRow &row)
{
    return isOnlySuggested(row.claim.value(), comparison.tables.suggested) ? Field() : field(row.claim);
}

/// Rates are in 1,000 words of the column, shares of the entity's mentions in it.
void addLabels(Section &section, const Comparison &comparison, const NamesRow &row, int column)
{
    const Entity &entity = *comparison.tables.entities.constFind(row.entity);
    const NamesCell &cell = row.cells[std::size_t(column)];
    const int words = comparison.tables.words[std::size_t(column)];
    int mentions = 0;
    for (const NameLabel &label : cell)
        mentions += label.count();
    for (const NameLabel &label : cell)
        section.rows.push_back({u"name"_s, knownId(comparison, row), entity.name, toString(entity.type),
                                columnArticle(comparison, column), field(comparison.sourceOf(column)),
                                comparison.heading(column), label.label, field(label.count()),
                                field(suggestedAmong(label.annotations, comparison.tables.suggested)),
                                words > 0 ? Field(rounded(1000.0 * label.count() / words)) : Field(),
                                rounded(double(label.count()) / mentions), isJudgingLabel(label.label),
                                idsOf(label.annotations, comparison.tables.suggested)});
}

Section nameRows(const Comparison &comparison)
{
    Section section{tr("Names"),
                    {u"what"_s, u"entity"_s, u"name"_s, u"type"_s, u"article"_s, u"source"_s, u"column"_s,
                     u"label"_s, u"count"_s, u"suggested"_s, u"per_1000"_s, u"share"_s, u"judges"_s,
                     u"annotations"_s},
                    {}};
    for (const NamesRow &row : comparison.tables.names) {
        for (int column = 0; column < int(row.cells.size()); ++column)
            addLabels(section, comparison, row, column);
    }
    return section;
}

/// Only where the actor has a role.
Section roleRows(const Comparison &comparison)
{
    Section section{tr("Who acts"),
                    {u"what"_s, u"entity"_s, u"name"_s, u"article"_s, u"source"_s, u"column"_s, u"role"_s,
                     u"count"_s, u"suggested"_s, u"annotations"_s},
                    {}};
    const ComparedTables &tables = comparison.tables;
    for (const NamesRow &row : tables.names) {
        for (int column = 0; column < int(row.cells.size()); ++column) {
            std::array<std::vector<AnnotationId>, actorRoles.size()> byRole;
            for (const NameLabel &label : row.cells[std::size_t(column)]) {
                for (const AnnotationId id : label.annotations) {
                    if (const auto role = tables.roles.constFind(id); role != tables.roles.cend())
                        byRole[std::size_t(*role)].push_back(id);
                }
            }
            for (const ActorRole role : actorRoles) {
                const std::vector<AnnotationId> &ids = byRole[std::size_t(role)];
                if (!ids.empty())
                    section.rows.push_back(
                        {u"role"_s, knownId(comparison, row), tables.entities.constFind(row.entity)->name,
                         columnArticle(comparison, column), field(comparison.sourceOf(column)),
                         comparison.heading(column), toString(role), field(int(ids.size())),
                         field(suggestedAmong(ids, tables.suggested)), idsOf(ids, tables.suggested)});
            }
        }
    }
    return section;
}

/// One way of stating a claim, or silence.
Fields claimRow(const Comparison &comparison, const ClaimsRow &row, int column, const ClaimVoice *voice)
{
    Fields fields{u"claim"_s,
                  knownId(comparison, row),
                  comparison.tables.wordings.value(row.claim),
                  columnArticle(comparison, column),
                  field(comparison.sourceOf(column)),
                  comparison.heading(column)};
    if (!voice) {
        fields.insert(
            fields.end(),
            {Field(u"silent"_s), Field(), Field(), Field(), Field(), Field(), field(0), QStringList()});
        return fields;
    }
    const ClaimStatement &said = voice->statement;
    fields.insert(fields.end(),
                  {Field(toString(said.stance)), field(said.speaker),
                   said.quotation ? Field(toString(*said.quotation)) : Field(), field(said.certainty),
                   said.value ? Field(*said.value) : Field(), field(said.unit),
                   field(suggestedAmong(voice->annotations, comparison.tables.suggested)),
                   Field(idsOf(voice->annotations, comparison.tables.suggested))});
    return fields;
}

Section claimRows(const Comparison &comparison)
{
    Section section{tr("Claims"),
                    {u"what"_s, u"claim"_s, u"text"_s, u"article"_s, u"source"_s, u"column"_s, u"stance"_s,
                     u"speaker"_s, u"quotation"_s, u"certainty"_s, u"value"_s, u"unit"_s, u"suggested"_s,
                     u"annotations"_s},
                    {}};
    for (const ClaimsRow &row : comparison.tables.claims) {
        for (int column = 0; column < int(row.cells.size()); ++column) {
            const ClaimCell &cell = row.cells[std::size_t(column)];
            for (const ClaimVoice &voice : cell)
                section.rows.push_back(claimRow(comparison, row, column, &voice));
            if (cell.empty())
                section.rows.push_back(claimRow(comparison, row, column, nullptr));
        }
    }
    return section;
}

} // namespace

std::vector<Section> comparisonRows(const Comparison &comparison)
{
    return {articleRows(comparison),   passageRows(comparison), nameRows(comparison),
            roleRows(comparison),      claimRows(comparison),   frameRows(comparison),
            framePairRows(comparison), voiceRows(comparison),   wordingRows(comparison),
            wordRows(comparison)};
}

} // namespace parallax::cli
