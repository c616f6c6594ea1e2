#include "ui/reading/line_extents.h"

#include <QGlyphRun>

#include <algorithm>
#include <vector>

namespace parallax {

QVarLengthArray<Extent, 4> extentsInLine(const QTextLine &line, int from, int to, bool mixed)
{
    QVarLengthArray<Extent, 4> extents;
    const int begin = std::max(from, line.textStart());
    const int end = std::min(to, line.textStart() + line.textLength());
    if (begin >= end)
        return extents;
    // The blank at which a line was wrapped hangs out of it; nothing is drawn around that.
    const QRectF text = line.naturalTextRect();
    const auto append = [&](qreal left, qreal right) {
        const Extent extent = {std::max(left, text.left()), std::min(right, text.right())};
        if (extent.left < extent.right)
            extents.append(extent);
    };
    if (!mixed) {
        append(line.cursorToX(begin), line.cursorToX(end));
        return extents;
    }
    // cursorToX() can't tell the two edges at which runs of both directions meet; glyphs know their places.
    std::vector<Extent> runs;
    for (const QGlyphRun &run : line.glyphRuns(begin, end - begin)) {
        const QRectF box = run.boundingRect();
        runs.push_back({box.left(), box.right()});
    }
    std::sort(runs.begin(), runs.end(), [](const Extent &a, const Extent &b) { return a.left < b.left; });
    for (size_t i = 0; i < runs.size(); ++i) {
        Extent joined = runs[i];
        while (i + 1 < runs.size() && runs[i + 1].left < joined.right + 0.5)
            joined.right = std::max(joined.right, runs[++i].right);
        append(joined.left, joined.right);
    }
    return extents;
}

bool hasRightToLeft(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        // Nothing below the Hebrew block runs from right to left; surrogates may (Adlam, Mende Kikakui).
        if (c.unicode() < 0x590)
            return false;
        const QChar::Direction direction = c.direction();
        return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirRLE
            || direction == QChar::DirRLO || direction == QChar::DirRLI || c.isSurrogate();
    });
}

} // namespace parallax
