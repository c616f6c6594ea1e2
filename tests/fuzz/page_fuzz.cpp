#include "models/import/pages/html_reader.h"
#include "tests/fuzz/fuzz_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    parallax::testing::fuzzReader(parallax::HtmlReader(), data, size, QStringLiteral("a.html"));
    return 0;
}
