#pragma once

#include "models/analysis/voices/voices_in.h"
#include "models/domain/ids.h"

#include <array>
#include <map>
#include <span>

namespace parallax {

inline constexpr int cueClasses = 4;

/// What somebody is let say in a column.
struct HeardUtterance
{
    int column;
    ArticleId article;
    Utterance utterance; ///< as the program found it
};

/// A statement of a claim that the analyst gave a speaker.
struct TaggedVoice
{
    int column;
    AnnotationId annotation;
    QString speaker; ///< as written
    int words;
};

struct VoiceCell
{
    int direct = 0; ///< utterances between quotation marks, wholly or in part
    int indirect = 0;
    int words = 0;
    std::array<int, cueClasses> cueClassCounts = {}; ///< by CueClass
    std::map<QString, int> cues;                     ///< in lower case
    std::vector<int> heard;                          ///< places in what was given, ascending
    int taggedWords = 0;
    std::vector<AnnotationId> tagged;

    int utterances() const { return direct + indirect; }
    bool isEmpty() const { return heard.empty() && tagged.empty(); }
};

/// Adds a cell up in another; the places of `heard` stand one cell after the other.
void addTo(VoiceCell &sum, const VoiceCell &cell);

struct VoiceRow
{
    QString key;     ///< the same for the same speaker, in every table
    QString speaker; ///< in the longest spelling; empty for nobody
    SpeakerKind kind = SpeakerKind::Nobody;
    QString side;                 ///< empty where the analyst gave none
    std::vector<VoiceCell> cells; ///< one a column
    int words = 0;                ///< found ones, in all columns
    /// The only column that lets them speak, where there are several columns.
    std::optional<int> onlyColumn;
};

struct VoicesTable
{
    std::vector<VoiceRow> rows;   ///< by words, then by tagged statements, then by key; nobody last
    std::vector<VoiceCell> total; ///< of each column
    /// The part of a column's quoted words that a cell has, 0..1; 0 where nothing is quoted.
    double share(const VoiceCell &cell, int column) const;
};

/// Names under which speakers are known, such as an entity's aliases: voiceKey() of the alias → name.
using KnownSpeakers = std::map<QString, QString>;
/// The analyst's grouping: voiceKey() of the speaker → side.
using SpeakerSides = std::map<QString, QString>;

/// What makes two names the same speaker's: case, spaces and Latin letters' diacritics don't count
/// ("Żółciak", "Zolciak").
QString voiceKey(const QString &speaker);

/// Who is let speak where. A surname alone is joined to the one longer name that ends in it.
VoicesTable voicesTable(std::span<const HeardUtterance> heard, std::span<const TaggedVoice> tagged,
                        int columns, const KnownSpeakers &known = {}, const SpeakerSides &sides = {});

/// The same with a row a side, and one for speakers without a side.
VoicesTable voicesBySide(const VoicesTable &table);

} // namespace parallax
