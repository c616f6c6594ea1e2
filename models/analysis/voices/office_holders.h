#pragma once

#include "models/analysis/voices/speaker_name.h"

#include <map>
#include <set>

namespace parallax {

/// Who holds which office in one article, so that "the Minister" is the minister it names elsewhere.
class OfficeHolders
{
public:
    /// @param source the words at the cue, such as "Interior Minister Pavel Osei"
    void learn(const QString &source, const SpeakerName &speaker);
    /// The one holder of an office that a speaker is called by; the speaker where that isn't told or clear.
    SpeakerName holderOf(const SpeakerName &speaker) const;

private:
    std::map<QString, std::set<QString>> m_holders; ///< by title in lower case
};

} // namespace parallax
