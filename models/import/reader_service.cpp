#include "models/import/reader_service.h"

#include "models/import/found_part_stream.h"
#include "models/import/reader_bonds.h"
#include "models/import/reader_frames.h"

#include <QBuffer>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <exception>
#include <optional>

#include <unistd.h>

namespace parallax {

namespace {

bool readAll(char *to, qsizetype size)
{
    while (size > 0) {
        const ssize_t got = ::read(STDIN_FILENO, to, size_t(size));
        if (got == 0 || (got < 0 && errno != EINTR))
            return false;
        to += std::max<ssize_t>(got, 0);
        size -= std::max<ssize_t>(got, 0);
    }
    return true;
}

/// The bytes of the next frame; nothing when the socket was closed or another kind comes.
std::optional<QByteArray> receive(FrameKind kind)
{
    char bytes[frameHeadSize];
    if (!readAll(bytes, frameHeadSize))
        return std::nullopt;
    const FrameHead head = readHead(bytes);
    if (head.kind != std::uint8_t(kind) || head.size > largestFrame)
        return std::nullopt;
    QByteArray content(qsizetype(head.size), Qt::Uninitialized);
    if (!readAll(content.data(), content.size()))
        return std::nullopt;
    return content;
}

void writeAll(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t sent = ::write(STDOUT_FILENO, bytes.data(), size_t(bytes.size()));
        if (sent < 0 && errno != EINTR)
            std::_Exit(EXIT_SUCCESS); // whoever asked is gone
        bytes.slice(std::max<ssize_t>(sent, 0));
    }
}

void send(FrameKind kind, const QByteArray &bytes)
{
    char head[frameHeadSize];
    writeHead(head, {std::uint8_t(kind), std::uint64_t(bytes.size())});
    writeAll({head, frameHeadSize});
    writeAll(bytes);
}

Result<void> readOne(const Reader &reader, QByteArray input, const ReadContext &context, int seconds)
{
    QBuffer device;
    device.setData(input);
    device.open(QIODevice::ReadOnly);
    allowProcessorTime(seconds);
    try {
        return reader.read(device, context, [&](const FoundPart &part) {
            send(FrameKind::Part, packedPart(part, input));
            allowProcessorTime(seconds);
            return true;
        });
    } catch (const std::bad_alloc &) {
        return error(tr("%1: reading it needs more memory than one file may take.").arg(context.label));
    } catch (const std::exception &problem) {
        return error(tr("%1: can't be read: %2.").arg(context.label, QString::fromUtf8(problem.what())));
    }
}

} // namespace

int serveReaders(const std::vector<HostileReader> &readers, int argc, char **argv)
{
    if (argc != 3)
        return EXIT_FAILURE;
    bindProcess(std::atoi(argv[1]));
    const int seconds = std::atoi(argv[2]);
    while (const std::optional<QByteArray> key = receive(FrameKind::Key)) {
        const auto packed = receive(FrameKind::Context);
        auto input = receive(FrameKind::Input);
        const auto context = packed ? unpackedContext(*packed) : std::nullopt;
        const auto reader = std::ranges::find(readers, *key, &HostileReader::key);
        if (!context || !input || reader == readers.end())
            std::_Exit(EXIT_FAILURE);
        const Result<void> result = readOne(*reader->reader, std::move(*input), *context, seconds);
        if (result)
            send(FrameKind::Done, {});
        else
            send(FrameKind::Failed, result.error().message.toUtf8());
    }
    std::_Exit(EXIT_SUCCESS); // nothing to tidy; libraries' own tidying is one more thing to go wrong
}

} // namespace parallax
