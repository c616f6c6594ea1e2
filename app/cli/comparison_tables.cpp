#include "app/cli/comparison_columns.h"
#include "app/cli/comparison_frames.h"
#include "app/cli/comparison_passages.h"
#include "app/cli/comparison_rows.h"
#include "app/cli/comparison_voices.h"
#include "app/cli/comparison_words.h"
#include "models/export/csv_writer.h"
#include "models/text/code_points.h"

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

QString wordsOf(const Comparison &comparison, int place, Span span)
{
    return CodePointIndex(comparison.articles[std::size_t(place)].body).cut(span).toString();
}

Section passageTable(const Comparison &comparison)
{
    Section section{tr("Passages"), {tr("relation"), tr("articles"), tr("words"), tr("other words")}, {}};
    for (const Passage &one : passagesOf(comparison)) {
        const QString places =
            one.b ? u"%1, %2"_s.arg(one.a + 1).arg(*one.b + 1) : QString::number(one.a + 1);
        section.rows.push_back({one.relation, places, wordsOf(comparison, one.a, one.spanA),
                                one.b ? Field(wordsOf(comparison, *one.b, *one.spanB)) : Field()});
    }
    return section;
}

/// " (2 suggested)", or nothing.
QString marked(const std::vector<AnnotationId> &annotations, const SuggestedIds &suggested)
{
    const int count = suggestedAmong(annotations, suggested);
    return count == 0 ? QString() : u" (%1)"_s.arg(suggestedWords(count));
}

Section namesTableOf(const Comparison &comparison)
{
    Section section{tr("Names"), headings({tr("entity")}, comparison), {}};
    for (const NamesRow &row : comparison.tables.names) {
        Fields fields{comparison.tables.entities.value(row.entity, Entity{row.entity, {}, {}, {}}).name};
        for (const NamesCell &cell : row.cells) {
            QStringList labels;
            for (const NameLabel &label : cell)
                labels << u"%1 ×%2"_s.arg(label.label).arg(label.count())
                        + marked(label.annotations, comparison.tables.suggested);
            fields.push_back(field(labels.join(", "_L1)));
        }
        section.rows.push_back(std::move(fields));
    }
    return section;
}

/// "asserts at least 25 people (the ministry)"
QString said(const ClaimStatement &statement)
{
    QStringList words{toString(statement.stance)};
    if (!statement.certainty.isEmpty())
        words << statement.certainty;
    if (statement.value)
        words << QString::fromLatin1(plainNumber(*statement.value));
    if (!statement.unit.isEmpty())
        words << statement.unit;
    if (!statement.speaker.isEmpty())
        words << u"(%1)"_s.arg(statement.speaker);
    return words.join(u' ');
}

Section claimsTableOf(const Comparison &comparison)
{
    Section section{tr("Claims"), headings({tr("claim")}, comparison), {}};
    for (const ClaimsRow &row : comparison.tables.claims) {
        Fields fields{comparison.tables.wordings.value(row.claim)};
        for (const ClaimCell &cell : row.cells) {
            QStringList voices;
            for (const ClaimVoice &voice : cell)
                voices << said(voice.statement) + marked(voice.annotations, comparison.tables.suggested);
            fields.push_back(cell.empty() ? Field(tr("silent")) : Field(voices.join("; "_L1)));
        }
        section.rows.push_back(std::move(fields));
    }
    return section;
}

Section articleTable(const Comparison &comparison)
{
    Section section{tr("Articles"), {tr("article"), tr("published"), tr("title")}, {}};
    for (const ComparedText &one : comparison.articles)
        section.rows.push_back({one.heading, field(one.article.published), field(one.article.title)});
    return section;
}

} // namespace

std::vector<Section> comparisonTables(const Comparison &comparison)
{
    return {articleTable(comparison),  passageTable(comparison),  namesTableOf(comparison),
            claimsTableOf(comparison), framesTableOf(comparison), voicesTableOf(comparison),
            wordingTable(comparison),  wordsTable(comparison)};
}

} // namespace parallax::cli
