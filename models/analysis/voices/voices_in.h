#pragma once

#include "models/analysis/voices/speaker_name.h"

namespace parallax {

/// Words that an article lets somebody say, and how it introduces them.
struct Utterance
{
    Span span; ///< from the first of its words to the last
    QuoteForm form = QuoteForm::Indirect;
    int words = 0; ///< of what is said
    SpeakerName speaker;
    QString cue; ///< as it stands: "said", "According to"; empty where a quotation stands by itself
    CueClass cueClass = CueClass::Neutral;
    friend bool operator==(const Utterance &, const Utterance &) = default;
};

/// Who is quoted or paraphrased in a body, in reading order: what findQuotes() finds, without what isn't said
/// (what_is_said.h: "saw the rebels advance"). Found by the program, so read it before counting on it. Time
/// is linear in the text.
/// @param language BCP 47; empty: guessed. In other languages than English, words between quotation marks
/// only
std::vector<Utterance> voicesIn(const QString &body, const QString &language);

} // namespace parallax
