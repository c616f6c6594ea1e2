#include "models/import/formats/standard_readers.h"

#include "models/import/documents/docx_reader.h"
#include "models/import/documents/epub_reader.h"
#include "models/import/documents/odt_reader.h"
#include "models/import/documents/old_office_reader.h"
#include "models/import/documents/pdf_reader.h"
#include "models/import/documents/rtf_reader.h"
#include "models/import/documents/with_deliveries.h"
#include "models/import/exchange/archive_reader.h"
#include "models/import/exchange/feed_reader.h"
#include "models/import/exchange/mail_reader.h"
#include "models/import/exchange/markdown_reader.h"
#include "models/import/exchange/table_reader.h"
#include "models/import/exchange/warc_reader.h"
#include "models/import/pages/html_reader.h"
#include "models/import/pages/mhtml_reader.h"
#include "models/import/text_reader.h"

namespace parallax {

ReaderRegistry standardReaders()
{
    ReaderRegistry registry;
    registry.add(
        std::make_unique<WithDeliveries>(std::make_unique<TextReader>(), WithDeliveries::Format::Text));
    registry.add(std::make_unique<HtmlReader>());
    registry.add(std::make_unique<MhtmlReader>()); // before mail, which such files look like
    registry.add(std::make_unique<WarcReader>());
    registry.add(std::make_unique<MailReader>());
    registry.add(std::make_unique<FeedReader>());
    registry.add(std::make_unique<TableReader>());
    registry.add(std::make_unique<MarkdownReader>());
    registry.add(std::make_unique<PdfReader>());
    registry.add(std::make_unique<DocxReader>());
    registry.add(std::make_unique<OdtReader>());
    registry.add(std::make_unique<EpubReader>());
    registry.add(std::make_unique<RtfReader>());
    registry.add(std::make_unique<OldOfficeReader>());
    registry.add(std::make_unique<ZipReader>()); // after those whose files are ZIP archives too
    registry.add(std::make_unique<TarReader>());
    return registry;
}

} // namespace parallax
