#pragma once

#include "models/analysis/mentions/tag_memory.h"
#include "models/domain/entity.h"
#include "models/domain/span.h"

namespace parallax {

enum class MentionForm {
    Name,  ///< "Hayat Tahrir al-Sham", "Assad", "the Kurds"
    Label, ///< words that describe: "the rebels", "the Turkish president"
};

/// A passage that seems to refer to an actor or place.
struct MentionFinding
{
    Span span;
    QString surface; ///< its words
    EntityType type;
    MentionForm form = MentionForm::Name;
    double confidence; ///< 0 to 1
    QString rule;      ///< what found it: "tagger", "people"
    int token;         ///< index of its first token in the document
    int tokenEnd;      ///< after its last
};

/// A text with its names, as whoIsWho() takes it.
struct MentionedText
{
    PreparedText document;
    std::vector<MentionFinding> names; ///< in reading order, none overlapping
    bool english = true;               ///< else only names that are known from elsewhere are found
};

struct MentionOptions
{
    double leastConfidence = 0.35; ///< names the tagger is less sure of are left out
    TagMemory *memory = nullptr;   ///< of texts that are read more than once
};

/// The names of a text. Of texts that aren't English (told by their function words) none are found here.
/// Time is linear in the text.
MentionedText findMentions(const QString &text, const NameTagger &tagger, const MentionOptions &options = {});

} // namespace parallax
