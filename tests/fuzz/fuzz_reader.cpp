#include "tests/fuzz/fuzz_reader.h"

#include <QBuffer>

#include <cstdio>
#include <cstdlib>

namespace parallax::testing {

using namespace Qt::StringLiterals;

namespace {

void require(bool holds, const char *promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

void readOnce(const Reader &reader, QByteArray bytes, const ReadContext &context, int most)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    int taken = 0;
    const Result<void> read = reader.read(device, context, [&](const FoundPart &part) {
        require(taken < most, "nothing comes after take said no");
        if (part.article) {
            require(!part.article->title.isEmpty(), "an article has a title");
            require(!part.article->body.isEmpty(), "an article has a body");
        } else {
            require(part.article.error().message.startsWith(context.label), "an error begins with the label");
        }
        return ++taken < most;
    });
    require(read || read.error().message.startsWith(context.label), "an error begins with the label");
}

} // namespace

void fuzzReader(const Reader &reader, const std::uint8_t *data, std::size_t size, const QString &fileName)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    reader.accepts(QByteArrayView(bytes).first(std::min(bytes.size(), qsizetype(Reader::headSize))),
                   fileName);
    const ReadContext context{u"dir/"_s + fileName, fileName};
    readOnce(reader, bytes, context, 1'000'000);
    readOnce(reader, bytes, context, 1);
}

} // namespace parallax::testing
