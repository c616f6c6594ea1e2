#include "models/import/language.h"

#include <cstdio> // CLD2's header needs it and doesn't say so

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSample = 20'000; // UTF-16 units

struct Detection
{
    CLD2::Language language = CLD2::UNKNOWN_LANGUAGE;
    int percent = 0;
    double score = 0;
    bool reliable = false;
};

Detection detect(QStringView text)
{
    const QByteArray bytes = text.first(std::min(text.size(), longestSample)).toUtf8();
    CLD2::Language languages[3];
    int percents[3];
    double scores[3];
    int textBytes = 0;
    Detection detection;
    detection.language = CLD2::ExtDetectLanguageSummary(
        bytes.constData(), int(bytes.size()), true, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE,
        languages, percents, scores, &textBytes, &detection.reliable);
    detection.percent = percents[0];
    detection.score = scores[0] * percents[0] / 100;
    return detection;
}

/// CLD2's codes that BCP 47 has replaced.
QString bcp47(const QString &code)
{
    if (code == "iw"_L1)
        return u"he"_s;
    if (code == "in"_L1)
        return u"id"_s;
    if (code == "jw"_L1)
        return u"jv"_s;
    if (code == "ji"_L1)
        return u"yi"_s;
    if (code == "mo"_L1)
        return u"ro"_s;
    return code == "un"_L1 || code.startsWith("xx"_L1) || code.startsWith("tlh"_L1) ? QString() : code;
}

} // namespace

QString detectedLanguage(QStringView text)
{
    const Detection detection = detect(text);
    if (!detection.reliable || detection.percent < 60)
        return {};
    return bcp47(QString::fromLatin1(CLD2::LanguageCode(detection.language)));
}

double languageScore(QStringView text)
{
    const Detection detection = detect(text);
    return detection.language == CLD2::UNKNOWN_LANGUAGE ? 0 : detection.score;
}

} // namespace parallax
