#include "models/import/text_reader.h"
#include "tests/fuzz/fuzz_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    parallax::testing::fuzzReader(parallax::TextReader(), data, size, QStringLiteral("a.txt"));
    return 0;
}
