#include "models/import/charset_guess.h"

#include "models/import/charset_conversion.h"
#include "models/import/charset_names.h"
#include "models/import/language.h"

#include <QVarLengthArray>

#include <uchardet.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <memory>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestSample = 64 * 1024; // bytes
constexpr qsizetype enoughForeign = 12;        // bytes beyond ASCII
constexpr qsizetype fewestUtf16Bytes = 8;

bool isForeign(char byte)
{
    return uchar(byte) >= 0x80;
}

/// Lines with bytes beyond ASCII: what tells charsets apart, without a page's markup.
QByteArray tellingSample(QByteArrayView bytes)
{
    QByteArray sample;
    for (qsizetype at = 0; at < bytes.size() && sample.size() < largestSample;) {
        const auto *foreign = std::find_if(bytes.begin() + at, bytes.end(), isForeign);
        if (foreign == bytes.end())
            break;
        const qsizetype found = foreign - bytes.begin();
        const qsizetype begin = std::max(at, bytes.first(found).lastIndexOf('\n') + 1);
        const qsizetype newline = bytes.indexOf('\n', found);
        const qsizetype end = newline < 0 ? bytes.size() : newline + 1;
        const qsizetype from = std::max(begin, found - 1024); // a page may be one long line
        sample.append(bytes.sliced(from, std::min(end - from, largestSample)));
        at = end;
    }
    return sample;
}

QLatin1StringView uchardetVote(QByteArrayView sample)
{
    const std::unique_ptr<uchardet, void (*)(uchardet_t)> detector(uchardet_new(), uchardet_delete);
    if (uchardet_handle_data(detector.get(), sample.data(), size_t(sample.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    return charsetName(uchardet_get_charset(detector.get()));
}

QLatin1StringView icuVote(QByteArrayView sample)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, void (*)(UCharsetDetector *)> detector(ucsdet_open(&status),
                                                                                   ucsdet_close);
    ucsdet_setText(detector.get(), sample.data(), int(sample.size()), &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || !match)
        return {};
    const char *name = ucsdet_getName(match, &status);
    return U_SUCCESS(status) ? charsetName(name) : QLatin1StringView();
}

struct Candidate
{
    QLatin1StringView name;
    QString text;
    double score;
};

using Candidates = QVarLengthArray<Candidate, 3>;

Candidates candidatesFor(QByteArrayView sample, std::initializer_list<QLatin1StringView> names)
{
    Candidates candidates;
    for (const QLatin1StringView name : names) {
        const auto same = [name](const Candidate &other) { return other.name == name; };
        if (name.isEmpty() || name == "utf-8"_L1 || !holdsAscii(name)
            || std::ranges::any_of(candidates, same))
            continue;
        Conversion read = convert(sample, name);
        // A sample may end within a character.
        if (read.faults <= (sample.size() >= largestSample ? 1 : 0)) {
            const double score = languageScore(read.text);
            candidates.append({name, std::move(read.text), score});
        }
    }
    return candidates;
}

} // namespace

CharsetGuess guessCharset(QByteArrayView bytes)
{
    const QByteArray sample = tellingSample(bytes);
    const QLatin1StringView byUchardet = uchardetVote(sample);
    const QLatin1StringView byIcu = icuVote(sample);
    const Candidates candidates = candidatesFor(sample, {"windows-1252"_L1, byUchardet, byIcu});
    if (candidates.isEmpty())
        return {};
    const auto best = std::ranges::max_element(candidates, {}, &Candidate::score);
    const bool allTheSame = candidates.size() > 1
        && std::ranges::all_of(candidates, [&](const Candidate &other) { return other.text == best->text; });
    const bool enough = std::ranges::count_if(sample, isForeign) >= enoughForeign;
    const bool agreed = byUchardet == byIcu && byIcu == best->name;
    const bool clear = std::ranges::all_of(candidates, [&](const Candidate &other) {
        return other.name == best->name || other.text == best->text || other.score < 0.8 * best->score;
    });
    return {best->name, allTheSame || (enough && (agreed || clear))};
}

QLatin1StringView unmarkedUtf16(QByteArrayView bytes)
{
    if (bytes.size() < fewestUtf16Bytes || bytes.size() % 2 != 0)
        return {};
    bytes = bytes.first(std::min(bytes.size(), largestSample));
    qsizetype zeros[2] = {0, 0};
    qsizetype plain = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        zeros[i % 2] += bytes[i] == 0;
        plain += (uchar(bytes[i]) >= 0x20 && uchar(bytes[i]) < 0x7F) || bytes[i] == '\n' || bytes[i] == '\r';
    }
    const qsizetype units = bytes.size() / 2;
    const auto [least, most] = std::minmax(zeros[0], zeros[1]);
    const bool oneSided = least * 4 <= most; // a Chinese character may have its zero on the other side
    // ASCII with a stray NUL is no UTF-16: pairs of ASCII letters would read as Chinese.
    if (!oneSided || most * 100 < units * 2 || (most * 3 < units && plain * 10 > (bytes.size() - most) * 9))
        return {};
    const QLatin1StringView name = zeros[1] > zeros[0] ? "utf-16le"_L1 : "utf-16be"_L1;
    return convert(bytes, name).faults == 0 ? name : QLatin1StringView();
}

} // namespace parallax
