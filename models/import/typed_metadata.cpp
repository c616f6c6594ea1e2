#include "models/import/typed_metadata.h"

#include "models/import/metadata_values.h"

namespace parallax {

namespace {

constexpr qsizetype longestTypedLine = 1000;

} // namespace

Result<std::optional<PartialDate>> typedDate(const QString &text)
{
    const QString date = text.trimmed();
    if (date.isEmpty())
        return std::nullopt;
    if (std::optional<PartialDate> read = parsePublished(date))
        return read;
    return error(tr("“%1” is no date that can be read in one way. Write it as 2024-11-28, 28 November 2024, "
                    "2024-11 or 2024.")
                     .arg(date.left(100)));
}

Result<QString> typedLanguage(const QString &text)
{
    const QString name = text.trimmed();
    const QString tag = languageTag(name);
    if (tag.isEmpty() && !name.isEmpty())
        return error(
            tr("“%1” is no language that is known. Write its code, such as en or pt-BR, or its English name.")
                .arg(name.left(100)));
    return tag;
}

Result<QString> typedLine(const QString &text)
{
    QString line = text.simplified();
    if (line.size() > longestTypedLine)
        return error(tr("This is too long: at most %1 characters.").arg(longestTypedLine));
    return line;
}

} // namespace parallax
