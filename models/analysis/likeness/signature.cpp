#include "models/analysis/likeness/signature.h"

#include <QtEndian>

#include <algorithm>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace parallax {

namespace {

constexpr quint8 version = 1;
constexpr int minimumCount = Signature::bandCount * Signature::rowsOfABand;
constexpr qsizetype headSize = 1 + 2 * qsizetype(sizeof(quint64)) + qsizetype(sizeof(quint32)) + 1;

using Numbers = std::array<quint32, minimumCount>;

/// Odd factors and summands of h(x) = factor * x + summand mod 2^32, each a permutation of the hashes.
struct Permutations
{
    Numbers factors;
    Numbers summands;
    Permutations()
    {
        for (quint64 i = 0; i < minimumCount; ++i) {
            factors[i] = quint32(XXH3_64bits_withSeed(&i, sizeof i, 1)) | 1;
            summands[i] = quint32(XXH3_64bits_withSeed(&i, sizeof i, 2));
        }
    }
};

Numbers minimaOf(const std::vector<quint32> &hashes)
{
    static const Permutations permutations;
    Numbers minima;
    minima.fill(~quint32(0));
    for (const quint32 hash : hashes) {
        for (size_t i = 0; i < minima.size(); ++i)
            minima[i] = std::min(minima[i], permutations.factors[i] * hash + permutations.summands[i]);
    }
    return minima;
}

std::vector<quint32> smallest(std::vector<quint32> hashes)
{
    std::ranges::sort(hashes);
    hashes.erase(std::ranges::unique(hashes).begin(), hashes.end());
    hashes.resize(std::min(hashes.size(), Signature::sketchSize));
    return hashes;
}

template <typename Number> void append(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

template <typename Number> Number take(QByteArrayView &bytes)
{
    const auto number = qFromLittleEndian<Number>(bytes.data());
    bytes = bytes.sliced(sizeof(Number));
    return number;
}

} // namespace

Signature signatureOf(const Shingles &shingles)
{
    Signature signature;
    signature.text = shingles.text;
    signature.words = quint32(std::min<qsizetype>(shingles.words, ~quint32(0)));
    if (shingles.hashes.empty())
        return signature;
    const Numbers minima = minimaOf(shingles.hashes);
    for (size_t band = 0; band < Signature::bandCount; ++band) {
        const quint32 *rows = &minima[band * Signature::rowsOfABand];
        signature.bands[band] =
            quint32(XXH3_64bits_withSeed(rows, Signature::rowsOfABand * sizeof(quint32), band));
    }
    signature.sketch = smallest(shingles.hashes);
    return signature;
}

Signature signatureOf(QStringView text)
{
    return signatureOf(shinglesOf(text));
}

QByteArray Signature::toBytes() const
{
    QByteArray bytes;
    bytes.reserve(headSize + qsizetype((bandCount + sketch.size()) * sizeof(quint32)));
    append(bytes, version);
    append(bytes, text.low);
    append(bytes, text.high);
    append(bytes, words);
    append(bytes, quint8(sketch.size()));
    for (const quint32 band : bands)
        append(bytes, band);
    for (const quint32 hash : sketch)
        append(bytes, hash);
    return bytes;
}

std::optional<Signature> Signature::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() < headSize || take<quint8>(bytes) != version)
        return {};
    Signature signature;
    signature.text.low = take<quint64>(bytes);
    signature.text.high = take<quint64>(bytes);
    signature.words = take<quint32>(bytes);
    const size_t hashes = take<quint8>(bytes);
    if (hashes > sketchSize || bytes.size() != qsizetype((bandCount + hashes) * sizeof(quint32)))
        return {};
    for (quint32 &band : signature.bands)
        band = take<quint32>(bytes);
    for (size_t i = 0; i < hashes; ++i)
        signature.sketch.push_back(take<quint32>(bytes));
    if (std::ranges::adjacent_find(signature.sketch, std::greater_equal()) != signature.sketch.end())
        return {};
    return signature;
}

} // namespace parallax
