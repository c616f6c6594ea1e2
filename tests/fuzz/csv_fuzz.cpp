#include "models/import/exchange/table_reader.h"
#include "tests/fuzz/fuzz_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    parallax::testing::fuzzReader(parallax::TableReader(), data, size, QStringLiteral("a.csv"));
    return 0;
}
