#include "app/cli/comparison_voices.h"

#include "app/cli/comparison_columns.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

constexpr std::array reportedCues = {CueClass::Neutral, CueClass::Asserting, CueClass::Doubting,
                                     CueClass::Denying};

/// "120-180", after the article's id where the column is several.
QStringList placesOf(const Comparison &comparison, const VoiceCell &cell, int column)
{
    QStringList places;
    for (const int place : cell.heard) {
        const HeardUtterance &one = comparison.voices.heard[std::size_t(place)];
        const Span span = one.utterance.span;
        const QString where = u"%1-%2"_s.arg(span.start()).arg(span.end());
        places << (comparison.onlyArticle(column) ? where : u"%1:%2"_s.arg(toString(one.article), where));
    }
    return places;
}

QStringList cuesOf(const VoiceCell &cell)
{
    QStringList cues;
    for (const auto &[cue, count] : cell.cues)
        cues << u"%1 %2"_s.arg(cue).arg(count);
    return cues;
}

Fields voiceRow(const Comparison &comparison, const VoiceRow &row, int column)
{
    const VoiceCell &cell = row.cells[std::size_t(column)];
    Fields fields{u"voice"_s,
                  columnArticle(comparison, column),
                  field(comparison.sourceOf(column)),
                  comparison.heading(column),
                  field(row.speaker),
                  toString(row.kind),
                  row.onlyColumn.has_value(),
                  field(cell.words),
                  std::round(comparison.voices.table.share(cell, column) * 1000) / 1000,
                  field(cell.direct),
                  field(cell.indirect)};
    for (const CueClass one : reportedCues)
        fields.push_back(field(cell.cueClassCounts[std::size_t(one)]));
    fields.insert(fields.end(),
                  {Field(cuesOf(cell)), Field(placesOf(comparison, cell, column)),
                   field(int(cell.tagged.size())),
                   field(suggestedAmong(cell.tagged, comparison.voices.suggested)), field(cell.taggedWords),
                   Field(idsOf(cell.tagged, comparison.voices.suggested))});
    return fields;
}

} // namespace

Section voiceRows(const Comparison &comparison)
{
    Section section{tr("Voices"),
                    {u"what"_s, u"article"_s, u"source"_s, u"column"_s, u"speaker"_s, u"kind"_s,
                     u"only_here"_s, u"words"_s, u"share"_s, u"quoted"_s, u"paraphrased"_s},
                    {}};
    for (const CueClass one : reportedCues)
        section.columns << toString(one).toString();
    section.columns << u"cues"_s << u"found"_s << u"tagged"_s << u"suggested"_s << u"tagged_words"_s
                    << u"annotations"_s;
    for (const VoiceRow &row : comparison.voices.table.rows) {
        for (int column = 0; column < int(row.cells.size()); ++column) {
            if (!row.cells[std::size_t(column)].isEmpty())
                section.rows.push_back(voiceRow(comparison, row, column));
        }
    }
    return section;
}

Section voicesTableOf(const Comparison &comparison)
{
    Section section{tr("Voices, in words that they are given"), headings({tr("speaker")}, comparison), {}};
    for (const VoiceRow &row : comparison.voices.table.rows) {
        Fields fields{row.kind == SpeakerKind::Nobody ? tr("(no one named)") : row.speaker};
        for (const VoiceCell &cell : row.cells) {
            QStringList parts;
            if (!cell.heard.empty())
                parts << tr("%1 (%2)").arg(QString::number(cell.words), cuesOf(cell).join(", "_L1));
            if (!cell.tagged.empty())
                parts << tr("tagged %1").arg(cell.tagged.size());
            fields.push_back(field(parts.join("; "_L1)));
        }
        section.rows.push_back(std::move(fields));
    }
    return section;
}

} // namespace parallax::cli
