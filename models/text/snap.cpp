#include "models/text/snap.h"

#include "models/text/abbreviations.h"
#include "models/text/characters.h"

namespace parallax {

namespace {

constexpr qsizetype longestAbbreviation = 14; ///< looked back over, so that time stays linear

bool isDropped(QChar c)
{
    if (isSpace(c) || c.category() == QChar::Other_Control)
        return true;
    return c.isPunct() && c != u'%' && c != u'#' && c != u'@' && c != u'&' && c != u'\u2030';
}

/// The opening mark for a closing one; a straight quotation mark is its own partner.
QChar partner(QChar closing)
{
    switch (closing.unicode()) {
    case u')':
        return u'(';
    case u']':
        return u'[';
    case u'}':
        return u'{';
    case 0x201d:
        return u'\u201c';
    case 0x2019:
        return u'\u2018';
    case 0xbb:
        return u'\u00ab';
    case 0x203a:
        return u'\u2039';
    case 0x300d:
        return u'\u300c';
    case 0x300f:
        return u'\u300e';
    case u'"':
        return u'"';
    default:
        return {};
    }
}

bool isAbbreviationStop(QStringView words)
{
    if (!words.endsWith(u'.'))
        return false;
    qsizetype start = words.size() - 1;
    while (start > 0 && words.size() - start < longestAbbreviation && !isSpace(words[start - 1])
           && !isOpening(words[start - 1]))
        --start;
    return stopAfter(words.sliced(start, words.size() - 1 - start)) != StopAfter::Word;
}

/// Leaves off the ends. A mark found to have no partner has none in what is left either, so each kind of mark
/// is searched for once, and the time is linear.
Utf16Range trimmedRange(QStringView text, Utf16Range range)
{
    QString alone;
    while (range.length() > 0 && isDropped(text[range.end - 1])) {
        const QStringView words = text.sliced(range.start, range.length());
        const QChar open = partner(words.back());
        if (!open.isNull() && !alone.contains(open)) {
            if (words.chopped(1).contains(open))
                break;
            alone += open;
        }
        if (isAbbreviationStop(words))
            break;
        --range.end;
    }
    alone.clear();
    while (range.length() > 0 && isDropped(text[range.start])) {
        const QChar open = text[range.start];
        if (!alone.contains(open)) {
            const QStringView rest = text.sliced(range.start + 1, range.length() - 1);
            if (std::ranges::any_of(rest, [open](QChar c) { return partner(c) == open; }))
                break;
            alone += open;
        }
        ++range.start;
    }
    return range;
}

/// Whether a position in code points lies between two characters of one word.
bool isInsideWord(const CodePointIndex &text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return false;
    return isWordCharacter(codePointAt(text.text(), text.toUtf16(at - 1)))
        && isWordCharacter(codePointAt(text.text(), text.toUtf16(at)));
}

} // namespace

std::optional<Span> trimmed(const CodePointIndex &text, Span selection)
{
    const Utf16Range range = trimmedRange(text.text(), text.toUtf16(selection));
    return range.length() > 0 ? std::optional(text.toSpan(range)) : std::nullopt;
}

std::optional<Span> snappedToWords(const CodePointIndex &text, Span selection)
{
    // Trimmed first: a selection that ends just after the space before a word doesn't mean that word.
    const std::optional<Span> core = trimmed(text, selection);
    if (!core)
        return std::nullopt;
    qsizetype start = core->start();
    qsizetype end = core->end();
    while (isInsideWord(text, start))
        --start;
    while (isInsideWord(text, end))
        ++end;
    return trimmed(text, Span(start, end)); // a completed word may be no abbreviation any more
}

} // namespace parallax
