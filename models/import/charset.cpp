#include "models/import/charset.h"

#include "models/import/charset_conversion.h"
#include "models/import/charset_guess.h"
#include "models/import/charset_names.h"
#include "models/import/utf8_text.h"

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

struct Choice
{
    QLatin1StringView name;
    CharsetEvidence evidence;
    qsizetype markSize = 0; ///< bytes of the byte order mark
};

std::optional<Choice> byMark(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return Choice{"utf-8"_L1, CharsetEvidence::ByteOrderMark, 3};
    if (bytes.startsWith("\xFF\xFE"))
        return Choice{"utf-16le"_L1, CharsetEvidence::ByteOrderMark, 2};
    if (bytes.startsWith("\xFE\xFF"))
        return Choice{"utf-16be"_L1, CharsetEvidence::ByteOrderMark, 2};
    return std::nullopt;
}

/// Whether some characters beyond ASCII are well-formed UTF-8, so that the rest is damage and no other
/// charset.
bool isDamagedUtf8(QByteArrayView bytes, const Utf8Fault &fault)
{
    const auto foreign = [](QByteArrayView part) {
        return std::ranges::count_if(part, [](char byte) { return uchar(byte) >= 0xC2; });
    };
    if (fault.kind == Utf8Fault::Truncated || foreign(bytes.first(fault.offset)) > 0)
        return foreign(bytes.first(fault.offset)) > 0;
    const qsizetype lost = QString::fromUtf8(bytes).count(QChar::ReplacementCharacter);
    return lost * 4 < foreign(bytes);
}

/// How bytes that are no well-formed UTF-8 and carry no mark are read.
std::optional<Choice> choose(QByteArrayView bytes, QByteArrayView declared, const Utf8Fault &fault)
{
    if (const QLatin1StringView wide = unmarkedUtf16(bytes); !wide.isEmpty())
        return Choice{wide, CharsetEvidence::Guess};
    const QLatin1StringView said = charsetName(declared);
    if (fault.kind == Utf8Fault::Nul || isDamagedUtf8(bytes, fault))
        return Choice{"utf-8"_L1, CharsetEvidence::Utf8};
    // What a page can say in ASCII about itself isn't UTF-16, and UTF-8 was tried.
    if (!said.isEmpty() && said != "utf-8"_L1 && !said.startsWith("utf-16"_L1))
        return Choice{said, CharsetEvidence::Declared};
    const CharsetGuess guess = guessCharset(bytes);
    if (guess.name.isEmpty())
        return std::nullopt;
    return Choice{guess.name, guess.sure ? CharsetEvidence::Guess : CharsetEvidence::UnsureGuess};
}

QString withLineFeeds(QString text)
{
    if (text.contains(u'\r')) {
        text.replace("\r\n"_L1, "\n"_L1);
        text.replace(u'\r', u'\n');
    }
    return text;
}

QStringList warningsAbout(const Choice &choice, qsizetype faults)
{
    QStringList warnings;
    if (choice.evidence == CharsetEvidence::Guess)
        warnings.append(tr("The file doesn't say its charset; it was read as %1.").arg(choice.name));
    if (choice.evidence == CharsetEvidence::UnsureGuess)
        warnings.append(
            tr("The file doesn't say its charset; it was read as %1, which may be wrong: look at letters "
               "with accents.")
                .arg(choice.name));
    if (faults > 0)
        warnings.append(tr("Characters that make no sense in %1 were replaced by U+FFFD: %2.")
                            .arg(choice.name)
                            .arg(faults));
    return warnings;
}

Result<DecodedText> decodeAs(const Choice &choice, QByteArrayView bytes, const QString &label, BadBytes bad)
{
    const Conversion conversion = convert(bytes.sliced(choice.markSize), choice.name);
    const qsizetype faults = conversion.text.count(QChar::ReplacementCharacter)
        - (choice.name == "utf-8"_L1 ? bytes.count("\xEF\xBF\xBD") : 0);
    if (bad == BadBytes::Refuse && faults > 0)
        return error(
            tr("%1: characters that make no sense in %2: %3; save it as UTF-8 text and import it again.")
                .arg(label, choice.name)
                .arg(faults));
    if (bad == BadBytes::Refuse && conversion.text.contains(u'\0'))
        return error(tr("%1: NUL characters in %2, so this is no text.").arg(label, choice.name));
    return DecodedText{withLineFeeds(conversion.text), choice.name, choice.evidence,
                       warningsAbout(choice, faults)};
}

} // namespace

Result<DecodedText> decodeText(QByteArrayView bytes, const QString &label, QByteArrayView declared,
                               BadBytes bad)
{
    if (bytes.isEmpty())
        return error(tr("%1: the file is empty.").arg(label));
    if (bytes.startsWith(QByteArrayView("\xFF\xFE\0\0", 4))
        || bytes.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)))
        return error(
            tr("%1: the text is in UTF-32, which nobody reads; save it as UTF-8 and import it again.")
                .arg(label));
    if (const std::optional<Choice> marked = byMark(bytes); marked && marked->name != "utf-8"_L1)
        return decodeAs(*marked, bytes, label, bad);
    const std::optional<Utf8Fault> fault = firstUtf8Fault(bytes);
    const bool marked = byMark(bytes).has_value();
    if (!fault)
        return decodeAs(
            {"utf-8"_L1, marked ? CharsetEvidence::ByteOrderMark : CharsetEvidence::Utf8, marked ? 3 : 0},
            bytes, label, bad);
    const std::optional<Choice> choice =
        marked ? Choice{"utf-8"_L1, CharsetEvidence::ByteOrderMark, 3} : choose(bytes, declared, *fault);
    const bool unsure = !choice || choice->evidence == CharsetEvidence::UnsureGuess;
    if (bad == BadBytes::Refuse && (unsure || choice->name == "utf-8"_L1))
        return std::unexpected(decodeUtf8Text(bytes, label).error());
    return decodeAs(choice.value_or(Choice{"windows-1252"_L1, CharsetEvidence::UnsureGuess}), bytes, label,
                    bad);
}

} // namespace parallax
