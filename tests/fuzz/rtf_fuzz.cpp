#include "models/import/documents/rtf_reader.h"
#include "tests/fuzz/fuzz_reader.h"

// Also what the splitters of deliveries make of its paragraphs.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    parallax::testing::fuzzReader(parallax::RtfReader(), data, size, QStringLiteral("a.rtf"));
    return 0;
}
