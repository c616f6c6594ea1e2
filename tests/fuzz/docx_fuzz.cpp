// The XML of word/document.xml, without the archive around it.
#include "models/import/documents/docx_text.h"

#include <QBuffer>

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    parallax::ParagraphBuilder text;
    parallax::readWordText(buffer, {}, text);
    text.take();
    return 0;
}
