#include "models/import/exchange/warc_reader.h"
#include "tests/fuzz/fuzz_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    parallax::testing::fuzzReader(parallax::WarcReader(), data, size, QStringLiteral("a.warc"));
    return 0;
}
