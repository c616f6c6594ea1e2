#include "models/import/metadata_lines.h"

#include "models/domain/result.h"

#include <QRegularExpression>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(QStringView line)
{
    return line.trimmed().isEmpty();
}

QStringView firstLine(QStringView text)
{
    const qsizetype end = text.indexOf(u'\n');
    return end < 0 ? text : text.first(end);
}

QStringView afterFirstLine(QStringView text)
{
    const qsizetype end = text.indexOf(u'\n');
    return end < 0 ? QStringView() : text.sliced(end + 1);
}

QStringView lastLine(QStringView text)
{
    return text.sliced(text.lastIndexOf(u'\n') + 1);
}

/// Without blank lines at the beginning (the first line keeps its indentation) and white space at the end.
QStringView withoutBlankEdges(QStringView text)
{
    while (!text.isEmpty() && isBlank(firstLine(text)))
        text = afterFirstLine(text);
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

/// The lines of a block of metadata at the top, and how many UTF-16 units it takes; no lines when there is
/// none.
struct Header
{
    QList<MetadataLine> lines;
    qsizetype length = 0;
};

Header headerOf(QStringView text)
{
    Header header;
    for (QStringView rest = text; !rest.isEmpty() && !isBlank(firstLine(rest)); rest = afterFirstLine(rest)) {
        const auto line = metadataLine(firstLine(rest));
        if (!line)
            return {};
        header.lines.append(*line);
        header.length = text.size() - afterFirstLine(rest).size();
    }
    return header;
}

/// Whether a date was meant, though which one can't be told: 03/04/2024, or there is none: 31/02/2024.
bool looksLikeDate(const MetadataLine &line)
{
    static const QRegularExpression form(uR"(^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}$)"_s);
    return line.field == MetadataField::Published && form.matchView(line.value).hasMatch();
}

/// Takes the block at the top. One line alone must make sense; of several, two must (of dates it is enough
/// that they look like one), and the others are named in a warning.
QStringView takeHeader(QStringView text, TextParts &parts)
{
    const Header header = headerOf(text);
    Metadata metadata;
    QStringList warnings;
    qsizetype filled = 0;
    qsizetype dates = 0;
    for (const MetadataLine &line : header.lines) {
        if (fill(metadata, line.field, line.value)) {
            ++filled;
        } else if (!line.value.isEmpty()) {
            warnings.append(tr("This metadata couldn't be read and was left out: “%1”.").arg(line.value));
            dates += looksLikeDate(line) ? 1 : 0;
        }
    }
    if (filled == 0 || (!warnings.isEmpty() && filled + dates < 2))
        return text;
    parts.metadata = metadata;
    parts.warnings = warnings;
    return withoutBlankEdges(text.sliced(header.length));
}

/// "date 2024-11-28", with what follows it on the line.
struct WordedDate
{
    QStringView date;
    QStringView rest;
};

/// std::nullopt also where the date is part of a sentence: "Date 2024-11-28 marks …", "Published on
/// 2024-11-28, …".
std::optional<WordedDate> wordedDate(QStringView line)
{
    static const QRegularExpression form(
        uR"(^\s*(?:date|dated|published|published on|publication date|posted|posted on)\s*:?\s+)"
        uR"((\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?)(?:\s*[|–—-])?(?=\s|$))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 80; // a whole article may stand on the line
    const auto match = form.matchView(line.left(longest));
    if (!match.hasMatch())
        return std::nullopt;
    const QStringView rest = line.sliced(match.capturedEnd()).trimmed();
    const bool mayBeSentence = line.trimmed().front().isUpper();
    if (mayBeSentence && !rest.isEmpty() && rest.front().isLower())
        return std::nullopt;
    return WordedDate{match.capturedView(1), rest};
}

/// Fills in what a whole line at an edge of the text says; false when it is part of the text.
bool takeEdgeLine(QStringView line, Metadata &metadata)
{
    if (const auto worded = wordedDate(line); worded && worded->rest.isEmpty())
        return fill(metadata, MetadataField::Published, worded->date);
    const auto said = metadataLine(line);
    if (!said)
        return false;
    switch (said->field) {
    case MetadataField::Source:
    case MetadataField::Published:
    case MetadataField::Url:
        return fill(metadata, said->field, said->value);
    case MetadataField::Title: // in the middle of a text these begin sentences, or name who speaks
    case MetadataField::Author:
    case MetadataField::Modified:
    case MetadataField::Language:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

QStringView takeFirstLines(QStringView text, Metadata &metadata)
{
    while (!text.isEmpty() && takeEdgeLine(firstLine(text), metadata))
        text = withoutBlankEdges(afterFirstLine(text));
    const auto glued = wordedDate(firstLine(text));
    if (glued && !glued->rest.isEmpty() && fill(metadata, MetadataField::Published, glued->date))
        return text.sliced(glued->rest.data() - text.data());
    return text;
}

QStringView takeLastLines(QStringView text, Metadata &metadata)
{
    while (!text.isEmpty() && takeEdgeLine(lastLine(text), metadata))
        text = withoutBlankEdges(text.chopped(lastLine(text).size()));
    return text;
}

} // namespace

TextParts splitMetadata(const QString &text)
{
    TextParts parts;
    QStringView rest = withoutBlankEdges(text);
    rest = takeHeader(rest, parts);
    rest = takeFirstLines(rest, parts.metadata);
    rest = takeLastLines(rest, parts.metadata);
    parts.body = rest.toString();
    return parts;
}

} // namespace parallax
