#include "tests/models/import/exchange/packing.h"

#include <QFile>
#include <QTemporaryDir>

#include <zip.h>
#include <zlib.h>

namespace parallax::testing {

QByteArray zipOf(const Members &members)
{
    QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("a.zip")));
    zip_t *archive = zip_open(path.constData(), ZIP_CREATE, nullptr);
    for (const auto &[name, bytes] : members)
        zip_file_add(archive, name.constData(),
                     zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0),
                     ZIP_FL_ENC_UTF_8);
    zip_close(archive);
    QFile file(QFile::decodeName(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray tarOf(const Members &members)
{
    QByteArray tar;
    for (const auto &[name, bytes] : members) {
        QByteArray header(512, '\0');
        const auto put = [&](qsizetype at, const QByteArray &value) {
            header.replace(at, value.size(), value);
        };
        put(0, name);
        put(100, "0000644");
        put(124, QByteArray::number(bytes.size(), 8).rightJustified(11, '0'));
        put(136, "00000000000");
        put(148, "        ");
        put(156, "0");
        put(257,
            QByteArray("ustar\0"
                       "00",
                       8));
        int sum = 0;
        for (const char c : header)
            sum += uchar(c);
        put(148, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
        tar += header + bytes + QByteArray((512 - bytes.size() % 512) % 512, '\0');
    }
    return tar + QByteArray(1024, '\0');
}

QByteArray gzipOf(const QByteArray &bytes)
{
    z_stream stream = {};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

} // namespace parallax::testing
