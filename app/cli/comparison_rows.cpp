#include "app/cli/comparison_rows.h"

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

Field idOf(const Comparison &comparison, int column)
{
    return field(comparison.articles[std::size_t(column)].article.id);
}

Field sourceOf(const Comparison &comparison, int column)
{
    return field(comparison.articles[std::size_t(column)].source);
}

QString wordsOf(const Comparison &comparison, int column, Span span)
{
    return CodePointIndex(comparison.articles[std::size_t(column)].body).cut(span).toString();
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
    for (const ComparedArticle &one : comparison.articles)
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
            {u"passage"_s, one.relation, idOf(comparison, one.a), one.spanA,
             one.b ? idOf(comparison, *one.b) : Field(), one.spanB ? Field(*one.spanB) : Field(),
             one.b ? Field(rounded(one.score)) : Field(), wordsOf(comparison, one.a, one.spanA),
             one.b ? Field(wordsOf(comparison, *one.b, *one.spanB)) : Field()});
    return section;
}

QStringList idsOf(const std::vector<AnnotationId> &annotations)
{
    QStringList ids;
    for (const AnnotationId id : annotations)
        ids << toString(id);
    return ids;
}

/// Rates are in 1,000 words of the article, shares of the entity's mentions in the article.
void addLabels(Section &section, const Comparison &comparison, const NamesRow &row, int column)
{
    const Entity &entity = comparison.entities.at(row.entity);
    const NamesCell &cell = row.cells[std::size_t(column)];
    const int words = comparison.articles[std::size_t(column)].article.words;
    int mentions = 0;
    for (const NameLabel &label : cell)
        mentions += label.count();
    for (const NameLabel &label : cell)
        section.rows.push_back({u"name"_s, field(entity.id), entity.name, toString(entity.type),
                                idOf(comparison, column), sourceOf(comparison, column), label.label,
                                field(label.count()),
                                words > 0 ? Field(rounded(1000.0 * label.count() / words)) : Field(),
                                rounded(double(label.count()) / mentions), isJudgingLabel(label.label),
                                idsOf(label.annotations)});
}

Section nameRows(const Comparison &comparison)
{
    Section section{tr("Names"),
                    {u"what"_s, u"entity"_s, u"name"_s, u"type"_s, u"article"_s, u"source"_s, u"label"_s,
                     u"count"_s, u"per_1000"_s, u"share"_s, u"judges"_s, u"annotations"_s},
                    {}};
    for (const NamesRow &row : comparison.names) {
        for (int column = 0; column < int(row.cells.size()); ++column)
            addLabels(section, comparison, row, column);
    }
    return section;
}

/// One way of stating a claim, or silence.
Fields claimRow(const Comparison &comparison, const ClaimsRow &row, int column, const ClaimVoice *voice)
{
    Fields fields{u"claim"_s, field(row.claim), comparison.wordings.at(row.claim).text,
                  idOf(comparison, column), sourceOf(comparison, column)};
    if (!voice) {
        fields.insert(fields.end(),
                      {Field(u"silent"_s), Field(), Field(), Field(), Field(), Field(), QStringList()});
        return fields;
    }
    const ClaimStatement &said = voice->statement;
    fields.insert(fields.end(),
                  {Field(toString(said.stance)), field(said.speaker),
                   said.quotation ? Field(toString(*said.quotation)) : Field(), field(said.certainty),
                   said.value ? Field(*said.value) : Field(), field(said.unit),
                   Field(idsOf(voice->annotations))});
    return fields;
}

Section claimRows(const Comparison &comparison)
{
    Section section{tr("Claims"),
                    {u"what"_s, u"claim"_s, u"text"_s, u"article"_s, u"source"_s, u"stance"_s, u"speaker"_s,
                     u"quotation"_s, u"certainty"_s, u"value"_s, u"unit"_s, u"annotations"_s},
                    {}};
    for (const ClaimsRow &row : comparison.claims) {
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
    return {articleRows(comparison), passageRows(comparison), nameRows(comparison),
            claimRows(comparison),   frameRows(comparison),   framePairRows(comparison),
            voiceRows(comparison),   wordingRows(comparison), wordRows(comparison)};
}

} // namespace parallax::cli
