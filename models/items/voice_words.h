#pragma once

#include "models/analysis/voices/voices_table.h"

namespace parallax {

/// A speaker for people: "no one named" where there is none.
QString speakerText(const VoiceRow &row);
/// "312 words, 18 %"
QString voiceAmount(int words, double share);
/// "2 quoted, 3 paraphrased"
QString voiceForms(const VoiceCell &cell);
/// The commonest cues with counts, those that doubt or deny marked: "said 3, claimed 1".
QString voiceCues(const VoiceCell &cell, int most);
QString cueClassText(CueClass cueClass);
/// Of one utterance, below its passage: "paraphrased · claimed (doubting) · found by the program, not
/// tagged".
QString utteranceText(const Utterance &utterance);

} // namespace parallax
