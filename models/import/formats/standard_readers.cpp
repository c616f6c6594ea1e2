#include "models/import/formats/standard_readers.h"

#include "models/import/exchange/table_reader.h"
#include "models/import/text_reader.h"

namespace parallax {

ReaderRegistry standardReaders()
{
    ReaderRegistry registry;
    registry.add(std::make_unique<TextReader>());
    registry.add(std::make_unique<TableReader>());
    return registry;
}

} // namespace parallax
