#include "models/import/derived_title.h"

#include "models/text/sentences.h"

#include <QTextBoundaryFinder>

namespace parallax {

namespace {

/// The first sentence, at most `limit` UTF-16 units of it.
QString firstSentence(QStringView body, qsizetype limit)
{
    const qsizetype paragraph = body.indexOf(u"\n\n");
    const QString text = body.first(paragraph < 0 ? body.size() : paragraph).left(limit).toString();
    const std::vector<Utf16Range> sentences = sentenceRanges(text);
    return (sentences.empty() ? text : text.first(sentences.front().end)).simplified();
}

/// Where to cut within the first `limit` UTF-16 units: after the last whole word, else after the last whole
/// character.
qsizetype cutPosition(const QString &text, qsizetype limit)
{
    const qsizetype space = text.lastIndexOf(u' ', limit);
    if (space > 0)
        return space;
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    characters.setPosition(limit);
    return characters.isAtBoundary() ? limit : std::max<qsizetype>(characters.toPreviousBoundary(), 0);
}

} // namespace

QString derivedTitle(QStringView body)
{
    // Twice the length in UTF-16 units holds any title; the rest is room for runs of spaces.
    const QString sentence = firstSentence(body, 8 * longestDerivedTitle);
    const CodePointIndex index(sentence);
    if (index.size() <= longestDerivedTitle)
        return sentence;
    QString title = sentence.first(cutPosition(sentence, index.toUtf16(longestDerivedTitle - 1)));
    while (!title.isEmpty() && (title.back().isSpace() || QStringView(u",;:–—-").contains(title.back())))
        title.chop(1);
    return title + u'…';
}

} // namespace parallax
