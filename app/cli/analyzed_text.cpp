#include "app/cli/analyzed_text.h"

#include "models/import/bounded_read.h"
#include "models/import/metadata_lines.h"
#include "models/import/metadata_values.h"
#include "models/import/utf8_text.h"

#include <QFile>
#include <QFileInfo>

namespace parallax::cli {

namespace {

Result<QString> readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return error(tr("%1: can't be read: %2.").arg(path, file.errorString()));
    const Result<QByteArray> bytes = readBounded(file, path);
    if (!bytes)
        return std::unexpected(bytes.error());
    return bytes->isEmpty() ? QString() : decodeUtf8Text(*bytes, path);
}

} // namespace

Result<DatesByDoc> readDates(const QString &path)
{
    const Result<QString> text = readText(path);
    if (!text)
        return std::unexpected(text.error());
    DatesByDoc dates;
    int number = 0;
    for (const QStringView line : QStringView(*text).split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype tab = line.indexOf(u'\t');
        if (tab < 0)
            return error(tr("%1: line %2 isn't a file's name, a tab and a date.").arg(path).arg(number));
        const QStringView date = line.sliced(tab + 1).trimmed();
        if (date.isEmpty())
            continue;
        const std::optional<PartialDate> read = parsePublished(date);
        if (!read)
            return error(tr("%1: line %2: \"%3\" is no date; write it as 2024-11-28.")
                             .arg(path)
                             .arg(number)
                             .arg(date.toString()));
        dates.insert(line.first(tab).trimmed().toString(), *read);
    }
    return dates;
}

const MentionedText &mentionsIn(const AnalyzedText &text)
{
    static TagMemory memory; // texts are read again for their findings
    if (!text.mentioned)
        text.mentioned = std::make_shared<const MentionedText>(
            findMentions(text.text.text(), NameTagger::english(), {.memory = &memory}));
    return *text.mentioned;
}

QString docOf(const QString &path)
{
    return QFileInfo(path).completeBaseName();
}

Result<AnalyzedText> readAnalyzedText(const QString &path, const std::optional<PartialDate> &published)
{
    const Result<QString> text = readText(path);
    if (!text)
        return std::unexpected(text.error());
    const auto date = published ? published : splitMetadata(*text).metadata.published;
    return AnalyzedText{docOf(path), CodePointIndex(*text), date};
}

} // namespace parallax::cli
