#include "models/import/documents/package_text.h"

namespace parallax {

Result<void> readPart(const ZipArchive &archive, const QString &name, const QString &label, bool required,
                      const std::function<std::optional<QString>(QIODevice &)> &read)
{
    const ZipEntry *entry = archive.find(name);
    if (!entry && !required)
        return {};
    if (!entry)
        return error(
            tr("%1: its part \"%2\" isn't there, so the file is cut short or no document of this kind.")
                .arg(label, name));
    const auto stream = archive.stream(*entry);
    if (!stream)
        return std::unexpected(stream.error());
    const std::optional<QString> fault = read(**stream);
    if ((*stream)->fault())
        return std::unexpected(*(*stream)->fault());
    if (fault)
        return error(
            tr("%1: its part \"%2\" can't be read: %3. Open it in the program it comes from and save it "
               "again.")
                .arg(label, name, *fault));
    return {};
}

DocumentProperties partProperties(const ZipArchive &archive, const QString &name)
{
    const ZipEntry *entry = archive.find(name);
    if (!entry)
        return {};
    const auto stream = archive.stream(*entry);
    return stream ? readCoreProperties(**stream) : DocumentProperties();
}

} // namespace parallax
