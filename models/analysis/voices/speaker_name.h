#pragma once

#include "models/analysis/quotes/quote_finding.h"
#include "models/text/code_points.h"

namespace parallax {

enum class SpeakerKind : std::uint8_t {
    Named,   ///< "Dareen Khalifa", "the Foreign Ministry"
    Unnamed, ///< "Turkish security sources", "officials": described, but nobody could be asked
    Nobody,  ///< no speaker is told, or a pronoun that isn't clear
};

QString toString(SpeakerKind kind); ///< "named"

struct SpeakerName
{
    QString name; ///< as it stands, without article, title and additions; empty for nobody
    SpeakerKind kind = SpeakerKind::Nobody;
    friend bool operator==(const SpeakerName &, const SpeakerName &) = default;
};

/// Who speaks in a quotation, by its `source` ("Iranian Foreign Minister Abbas Araghchi, who …" is Abbas
/// Araghchi) and, where that is a pronoun or a surname, by its `speaker`. English. Whether a person is named
/// is told by capital letters at the end of the phrase; "Officials" at a sentence's beginning is a name to
/// nobody.
SpeakerName speakerName(const CodePointIndex &body, const QuoteFinding &quote);

/// "Minister", "Gen.": what stands before a person's name.
bool isPersonTitle(const QString &word);

/// The same for a speaker as a person writes it down: "the interior ministry" is unnamed, "R. Osei" named.
SpeakerName speakerNameFrom(const QString &written);

} // namespace parallax
