#include "models/import/exchange/workbook_cells.h"

#include <QXmlStreamReader>

#include <cstddef>
#include <cstdint>

/// Each part's reader on the same XML; the ZIP around it is libzip's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    parallax::WorkbookTexts texts;
    for (auto *read :
         {parallax::readWorkbookProperties, parallax::readWorkbookStyles, parallax::readSharedTexts}) {
        QXmlStreamReader xml(bytes);
        read(xml, texts);
    }
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"row")
            parallax::readWorkbookRow(xml, texts);
    }
    return 0;
}
