#pragma once

#include "models/analysis/voices/speaker_name.h"

#include <map>
#include <set>

namespace parallax {

/// Who holds which office in one article, so that "the Minister" is the interior minister it names
/// elsewhere, and "the Prime Minister" is not.
class OfficeHolders
{
public:
    /// @param source the words at the cue, such as "Interior Minister Pavel Osei"
    void learn(const QString &source, const SpeakerName &speaker);
    /// The one holder of an office with all the words that a speaker is called by; the speaker where that
    /// isn't told or clear.
    SpeakerName holderOf(const SpeakerName &speaker) const;

private:
    std::map<QString, std::set<QString>> m_offices; ///< by holder, the words of the office in lower case
};

} // namespace parallax
