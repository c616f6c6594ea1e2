#pragma once

#include "models/analysis/likeness/shingles.h"

#include <QByteArray>

#include <array>
#include <optional>

namespace parallax {

/// What is kept of a text to find texts like it: 342 bytes at most, whatever the text's length.
/// - `bands`: MinHash values of the shingles, four to a band (Broder 1997, "On the resemblance and
/// containment of
///   documents"; banding after Indyk and Motwani 1998). Two texts with a resemblance of 0.5, 0.7 or 0.8 have
///   a band in common with a chance of 0.64, 0.99 or 0.9998.
/// - `sketch`: the smallest shingle hashes (Broder's bottom sketch). What two sketches share is in proportion
///   to the resemblance, down to a few hundredths; it finds rewrites, by shingles that are rare among texts.
struct Signature
{
    static constexpr int bandCount = 16;
    static constexpr int rowsOfABand = 4;
    static constexpr size_t sketchSize = 64;

    Shingles::TextHash text; ///< the same for texts with the same words in the same order
    quint32 words = 0;       ///< a text without words is like no other
    std::array<quint32, bandCount> bands{};
    std::vector<quint32> sketch; ///< distinct, ascending

    /// Little-endian, with a version in front: stored signatures of another version are made anew.
    QByteArray toBytes() const;
    /// std::nullopt for bytes of another version, cut off, too long or out of order.
    static std::optional<Signature> fromBytes(QByteArrayView bytes);
    friend bool operator==(const Signature &, const Signature &) = default;
};

Signature signatureOf(QStringView text);
Signature signatureOf(const Shingles &shingles);

} // namespace parallax
