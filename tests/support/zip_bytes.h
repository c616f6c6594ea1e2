#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

#include <zip.h>

namespace parallax::testing {

/// A ZIP archive's entries: name and bytes.
using ZipContents = std::vector<std::pair<QByteArray, QByteArray>>;

/// A ZIP archive in memory, its entries in the order given; one named "mimetype" isn't compressed. With a
/// password, all are encrypted.
inline QByteArray zipBytes(const ZipContents &contents, const char *password = nullptr)
{
    zip_source_t *source = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(source); // read again after the archive is written and gone
    zip_t *archive = zip_open_from_source(source, ZIP_TRUNCATE, nullptr);
    for (const auto &[name, bytes] : contents) {
        zip_source_t *entry = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        const auto index =
            zip_uint64_t(zip_file_add(archive, name.constData(), entry, ZIP_FL_ENC_UTF_8 | ZIP_FL_OVERWRITE));
        zip_set_file_compression(archive, index, name == "mimetype" ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0);
        if (password)
            zip_file_set_encryption(archive, index, ZIP_EM_AES_256, password);
    }
    zip_close(archive);
    zip_source_open(source);
    zip_source_seek(source, 0, SEEK_END);
    QByteArray written(qsizetype(zip_source_tell(source)), '\0');
    zip_source_seek(source, 0, SEEK_SET);
    zip_source_read(source, written.data(), zip_uint64_t(written.size()));
    zip_source_close(source);
    zip_source_free(source);
    return written;
}

} // namespace parallax::testing
