#pragma once

#include "models/domain/ids.h"
#include "models/domain/partial_date.h"

#include <array>

namespace parallax {

/// A proposition, worded once by the analyst, independent of any article.
struct Claim
{
    ClaimId id;
    QString text;                        ///< unique in the project
    std::optional<PartialDate> happened; ///< when what it speaks of happened, where known
    friend bool operator==(const Claim &, const Claim &) = default;
};

enum class Stance { Asserts = 1, Denies, Questions };
enum class Quotation { Direct = 1, Indirect, OwnVoice };

inline constexpr std::array stances = {Stance::Asserts, Stance::Denies, Stance::Questions};
inline constexpr std::array quotations = {Quotation::Direct, Quotation::Indirect, Quotation::OwnVoice};

QString toString(Stance stance);       ///< asserts, denies, questions
QString toString(Quotation quotation); ///< direct, indirect, own voice
/// Case does not matter; std::nullopt for another word.
std::optional<Stance> stanceFromString(QStringView text);
std::optional<Quotation> quotationFromString(QStringView text);

/// How one passage states a claim.
struct ClaimStatement
{
    Stance stance = Stance::Asserts;
    QString speaker; ///< whom the passage gives as its voice; empty for nobody named
    std::optional<Quotation> quotation;
    QString certainty;           ///< the passage's own hedge, such as "at least"
    std::optional<double> value; ///< finite
    QString unit;                ///< what the value counts, such as "people"
    friend bool operator==(const ClaimStatement &, const ClaimStatement &) = default;
};

} // namespace parallax
