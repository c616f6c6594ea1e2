#include "models/import/formats/standard_readers.h"

#include "models/import/exchange/archive_reader.h"
#include "models/import/exchange/feed_reader.h"
#include "models/import/exchange/mail_reader.h"
#include "models/import/exchange/markdown_reader.h"
#include "models/import/exchange/table_reader.h"
#include "models/import/exchange/warc_reader.h"
#include "models/import/text_reader.h"

namespace parallax {

ReaderRegistry standardReaders()
{
    ReaderRegistry registry;
    registry.add(std::make_unique<TextReader>());
    registry.add(std::make_unique<WarcReader>());
    registry.add(std::make_unique<MailReader>());
    registry.add(std::make_unique<FeedReader>());
    registry.add(std::make_unique<TableReader>());
    registry.add(std::make_unique<MarkdownReader>());
    registry.add(std::make_unique<ZipReader>());
    registry.add(std::make_unique<TarReader>());
    return registry;
}

} // namespace parallax
