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
#include "models/import/isolated_reader.h"
#include "models/import/pages/html_reader.h"
#include "models/import/pages/mhtml_reader.h"
#include "models/import/text_reader.h"

namespace parallax {

namespace {

/// All readers in the registry's order. `here` reads in this process; `apart` a hostile format in a process
/// of its own (isolated_reader.h).
std::vector<HostileReader> allReaders()
{
    std::vector<HostileReader> all;
    const auto here = [&](std::unique_ptr<Reader> reader) { all.push_back({{}, std::move(reader)}); };
    const auto apart = [&](const char *key, std::unique_ptr<Reader> reader) {
        all.push_back({key, std::move(reader)});
    };
    here(std::make_unique<WithDeliveries>(std::make_unique<TextReader>(), WithDeliveries::Format::Text));
    apart("html",
          std::make_unique<WithDeliveries>(std::make_unique<HtmlReader>(), WithDeliveries::Format::Page));
    apart("mhtml", std::make_unique<MhtmlReader>()); // before mail, which such files look like
    here(std::make_unique<WarcReader>());
    here(std::make_unique<MailReader>());
    here(std::make_unique<FeedReader>());
    here(std::make_unique<TableReader>());
    here(std::make_unique<MarkdownReader>());
    apart("pdf", std::make_unique<PdfReader>());
    apart("docx", std::make_unique<DocxReader>());
    apart("odt", std::make_unique<OdtReader>());
    apart("epub", std::make_unique<EpubReader>());
    apart("rtf", std::make_unique<RtfReader>());
    here(std::make_unique<OldOfficeReader>());
    here(std::make_unique<ZipReader>()); // after those whose files are ZIP archives too
    here(std::make_unique<TarReader>());
    return all;
}

} // namespace

std::vector<HostileReader> hostileReaders()
{
    std::vector<HostileReader> hostile = allReaders();
    std::erase_if(hostile, [](const HostileReader &reader) { return reader.key.isEmpty(); });
    return hostile;
}

ReaderRegistry standardReaders()
{
    ReaderRegistry registry;
    const auto pool = std::make_shared<ReaderPool>();
    for (HostileReader &each : allReaders()) {
        if (each.key.isEmpty())
            registry.add(std::move(each.reader));
        else
            registry.add(std::make_unique<IsolatedReader>(each.key, std::move(each.reader), pool));
    }
    return registry;
}

} // namespace parallax
