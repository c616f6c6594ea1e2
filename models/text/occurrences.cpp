#include "models/text/occurrences.h"

#include "models/text/characters.h"

namespace parallax {

namespace {

char32_t codePointBefore(QStringView text, qsizetype at)
{
    const bool isPair = at >= 2 && text[at - 1].isLowSurrogate() && text[at - 2].isHighSurrogate();
    return codePointAt(text, isPair ? at - 2 : at - 1);
}

/// Whether a word goes on over this position.
bool isInsideWord(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && isWordCharacter(codePointBefore(text, at))
        && isWordCharacter(codePointAt(text, at));
}

} // namespace

std::vector<Span> wholeWordOccurrences(const CodePointIndex &text, QStringView words)
{
    std::vector<Span> found;
    if (words.isEmpty())
        return found;
    const QString &body = text.text();
    for (qsizetype at = body.indexOf(words); at >= 0;) {
        const qsizetype end = at + words.size();
        const bool whole = !isInsideWord(body, at) && !isInsideWord(body, end);
        if (whole)
            found.push_back(text.toSpan({at, end}));
        at = body.indexOf(words, whole ? end : at + 1);
    }
    return found;
}

} // namespace parallax
