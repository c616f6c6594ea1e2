#include "models/import/exchange/mail_reader.h"
#include "tests/fuzz/fuzz_reader.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    parallax::testing::fuzzReader(parallax::MailReader(), data, size, QStringLiteral("a.eml"));
    return 0;
}
