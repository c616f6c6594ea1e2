#include "models/text/paragraphs.h"

#include "models/text/characters.h"

namespace parallax {

namespace {

constexpr qsizetype narrowestColumn = 40;
constexpr qsizetype widestColumn = 100;

/// Lines without the white space around them; an empty one stands for a blank line.
std::vector<Utf16Range> trimmedLines(QStringView text)
{
    std::vector<Utf16Range> lines;
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = start;
        while (end < text.size() && !isLineEnd(text[end]))
            ++end;
        const qsizetype next = end + (text.sliced(end).startsWith(u"\r\n") ? 2 : 1);
        while (start < end && isSpace(text[start]))
            ++start;
        while (end > start && isSpace(text[end - 1]))
            --end;
        lines.push_back({start, end});
        start = next;
    }
    return lines;
}

qsizetype firstWordLength(QStringView text, Utf16Range line)
{
    qsizetype end = line.start;
    while (end < line.end && !isSpace(text[end]))
        ++end;
    return end - line.start;
}

/// Whether each line of the block [first, last) ends where the next one's first word no longer fitted.
bool isWrapped(QStringView text, const std::vector<Utf16Range> &lines, size_t first, size_t last)
{
    if (last - first < 3)
        return false;
    qsizetype column = 0;
    for (size_t i = first; i < last; ++i)
        column = std::max(column, lines[i].length());
    if (column < narrowestColumn || column > widestColumn)
        return false;
    for (size_t i = first; i + 1 < last; ++i) {
        if (lines[i].length() + 1 + firstWordLength(text, lines[i + 1]) <= column)
            return false;
    }
    return true;
}

bool runsOn(QStringView text, Utf16Range line, Utf16Range next)
{
    const QChar last = text[line.end - 1];
    const bool open = last.isLetterOrNumber() || last == u',' || last == u';' || last == u'-';
    return open && text[next.start].isLower();
}

} // namespace

std::vector<Utf16Range> paragraphs(QStringView text)
{
    const std::vector<Utf16Range> lines = trimmedLines(text);
    std::vector<Utf16Range> result;
    size_t first = 0;
    while (first < lines.size()) {
        if (lines[first].length() == 0) {
            ++first;
            continue;
        }
        size_t last = first;
        while (last < lines.size() && lines[last].length() > 0)
            ++last;
        const bool wrapped = isWrapped(text, lines, first, last);
        result.push_back(lines[first]);
        for (size_t i = first + 1; i < last; ++i) {
            if (wrapped || runsOn(text, lines[i - 1], lines[i]))
                result.back().end = lines[i].end;
            else
                result.push_back(lines[i]);
        }
        first = last;
    }
    return result;
}

} // namespace parallax
