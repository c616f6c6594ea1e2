#include "models/import/reader_frames.h"

#include <QtEndian>

namespace parallax {

void writeHead(char *to, FrameHead head)
{
    to[0] = char(head.kind);
    qToLittleEndian(quint64(head.size), to + 1);
}

FrameHead readHead(const char *from)
{
    return {std::uint8_t(from[0]), qFromLittleEndian<quint64>(from + 1)};
}

} // namespace parallax
