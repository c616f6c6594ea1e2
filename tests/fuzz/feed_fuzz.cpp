#include "models/import/exchange/feed_reader.h"
#include "tests/fuzz/fuzz_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    parallax::testing::fuzzReader(parallax::FeedReader(), data, size, QStringLiteral("a.xml"));
    return 0;
}
