#include "models/import/exchange/markdown_reader.h"
#include "tests/fuzz/fuzz_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    parallax::testing::fuzzReader(parallax::MarkdownReader(), data, size, QStringLiteral("a.md"));
    return 0;
}
