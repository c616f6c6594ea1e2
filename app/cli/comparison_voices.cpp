#include "app/cli/comparison_voices.h"

#include "models/items/compared_voices.h"
#include "models/storage/readers.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

constexpr std::array reportedCues = {CueClass::Neutral, CueClass::Asserting, CueClass::Doubting,
                                     CueClass::Denying};

QStringList placesOf(const Comparison &comparison, const VoiceCell &cell)
{
    QStringList places;
    for (const int place : cell.heard) {
        const Span span = comparison.heard[std::size_t(place)].utterance.span;
        places << u"%1-%2"_s.arg(span.start()).arg(span.end());
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

QStringList annotationsOf(const VoiceCell &cell)
{
    QStringList ids;
    for (const AnnotationId id : cell.tagged)
        ids << toString(id);
    return ids;
}

Fields voiceRow(const Comparison &comparison, const VoiceRow &row, int column)
{
    const ComparedArticle &article = comparison.articles[std::size_t(column)];
    const VoiceCell &cell = row.cells[std::size_t(column)];
    Fields fields{u"voice"_s,
                  field(article.article.id),
                  field(article.source),
                  field(row.speaker),
                  toString(row.kind),
                  row.onlyColumn.has_value(),
                  field(cell.words),
                  std::round(comparison.voices.share(cell, column) * 1000) / 1000,
                  field(cell.direct),
                  field(cell.indirect)};
    for (const CueClass one : reportedCues)
        fields.push_back(field(cell.cueClassCounts[std::size_t(one)]));
    fields.insert(fields.end(),
                  {Field(cuesOf(cell)), Field(placesOf(comparison, cell)), field(int(cell.tagged.size())),
                   field(cell.taggedWords), Field(annotationsOf(cell))});
    return fields;
}

} // namespace

void addVoices(Comparison &comparison, const Readers &read)
{
    std::vector<TaggedVoice> tagged;
    std::vector<ArticleId> articles;
    for (int column = 0; column < int(comparison.articles.size()); ++column) {
        const ComparedArticle &one = comparison.articles[std::size_t(column)];
        for (Utterance &said : voicesIn(one.body, one.article.language))
            comparison.heard.push_back({column, one.article.id, std::move(said)});
        articles.push_back(one.article.id);
        const CodePointIndex body(one.body);
        for (const AnnotationRow &row : read.annotations.ofArticle(one.article.id))
            addTaggedVoices(tagged, row, body, column);
    }
    comparison.voices =
        voicesTable(comparison.heard, tagged, int(comparison.articles.size()), knownSpeakers(read, articles));
}

Section voiceRows(const Comparison &comparison)
{
    Section section{tr("Voices"),
                    {u"what"_s, u"article"_s, u"source"_s, u"speaker"_s, u"kind"_s, u"only_here"_s,
                     u"words"_s, u"share"_s, u"quoted"_s, u"paraphrased"_s},
                    {}};
    for (const CueClass one : reportedCues)
        section.columns << toString(one).toString();
    section.columns << u"cues"_s << u"found"_s << u"tagged"_s << u"tagged_words"_s << u"annotations"_s;
    for (const VoiceRow &row : comparison.voices.rows) {
        for (int column = 0; column < int(row.cells.size()); ++column) {
            if (!row.cells[std::size_t(column)].isEmpty())
                section.rows.push_back(voiceRow(comparison, row, column));
        }
    }
    return section;
}

Section voicesTableOf(const Comparison &comparison)
{
    Section section{tr("Voices, in words that they are given"), {tr("speaker")}, {}};
    for (const ComparedArticle &article : comparison.articles)
        section.columns << article.heading;
    for (const VoiceRow &row : comparison.voices.rows) {
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
