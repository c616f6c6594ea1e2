#include "app/cli/comparison_frames.h"

#include "app/cli/comparison_columns.h"
#include "models/analysis/frame_measures.h"

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

bool countsThings(FrameMeasure measure)
{
    return measure == FrameMeasure::Codings || measure == FrameMeasure::Articles
        || measure == FrameMeasure::Opens;
}

Field figureField(const FrameCell &cell, const FramesColumn &column, FrameMeasure measure)
{
    const std::optional<double> figure = frameFigure(cell, column, measure);
    if (!figure)
        return {};
    return countsThings(measure) ? field(int(*figure)) : Field(*figure);
}

} // namespace

Section frameRows(const Comparison &comparison)
{
    Section section{
        tr("Frames"), {u"what"_s, u"code"_s, u"path"_s, u"article"_s, u"source"_s, u"column"_s}, {}};
    for (const FrameMeasure measure : frameMeasures)
        section.columns << toString(measure);
    section.columns << u"annotations"_s;
    const FramesTable &table = comparison.frames.table;
    for (const FramesRow &row : table.rows) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            Fields fields{u"frame"_s,
                          field(row.code),
                          comparison.frames.paths.value(row.code),
                          columnArticle(comparison, int(i)),
                          field(comparison.sourceOf(int(i))),
                          comparison.heading(int(i))};
            for (const FrameMeasure measure : frameMeasures)
                fields.push_back(figureField(row.cells[i], table.columns[i], measure));
            fields.push_back(idsOf(row.cells[i].annotations, {}));
            section.rows.push_back(std::move(fields));
        }
    }
    return section;
}

Section framePairRows(const Comparison &comparison)
{
    Section section{tr("Frames together"),
                    {u"what"_s, u"code_a"_s, u"path_a"_s, u"code_b"_s, u"path_b"_s, u"sentences"_s,
                     u"paragraphs"_s, u"articles"_s},
                    {}};
    const ComparedFrames &frames = comparison.frames;
    for (const FramePair &pair : frames.pairs) {
        if (pair.a == pair.b)
            continue;
        Fields fields{u"frames_together"_s, field(pair.a), frames.paths.value(pair.a), field(pair.b),
                      frames.paths.value(pair.b)};
        for (const FrameUnit unit : frameUnits)
            fields.push_back(field(pair.in(unit).units));
        section.rows.push_back(std::move(fields));
    }
    return section;
}

Section framesTableOf(const Comparison &comparison)
{
    Section section{tr("Frames"), headings({tr("code")}, comparison), {}};
    for (const FramesRow &row : comparison.frames.table.rows) {
        Fields fields{comparison.frames.paths.value(row.code)};
        for (const FrameCell &cell : row.cells)
            fields.push_back(field(cell.codings()));
        section.rows.push_back(std::move(fields));
    }
    return section;
}

} // namespace parallax::cli
