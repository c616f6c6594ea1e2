#include "models/import/exchange/inflating_device.h"

#include <zlib.h>

namespace parallax {

struct InflatingDevice::State
{
    explicit State(QIODevice &device)
        : packed(device)
    {
        inflateInit2(&stream, 15 + 32); // gzip or zlib, as the data says
    }
    ~State() { inflateEnd(&stream); }

    QIODevice &packed;
    QByteArray piece;
    z_stream stream = {};
    bool inMember = false;
    bool damaged = false;
    bool ended = false;
};

InflatingDevice::InflatingDevice(QIODevice &packed)
    : m_state(std::make_unique<State>(packed))
{
    open(ReadOnly);
}

InflatingDevice::~InflatingDevice() = default;

bool InflatingDevice::isDamaged() const
{
    return m_state->damaged;
}

qint64 InflatingDevice::readData(char *data, qint64 size)
{
    State &state = *m_state;
    state.stream.next_out = reinterpret_cast<Bytef *>(data);
    state.stream.avail_out = uInt(std::min<qint64>(size, 1 << 20));
    const uInt wanted = state.stream.avail_out;
    while (!state.ended && state.stream.avail_out == wanted && wanted > 0) {
        if (state.stream.avail_in == 0) {
            state.piece = state.packed.read(64 * 1024);
            state.stream.next_in = reinterpret_cast<Bytef *>(state.piece.data());
            state.stream.avail_in = uInt(state.piece.size());
        }
        if (state.stream.avail_in == 0) {
            state.ended = true;
            state.damaged = state.inMember;
            break;
        }
        const int code = inflate(&state.stream, Z_NO_FLUSH);
        state.inMember = code != Z_STREAM_END;
        if (code == Z_STREAM_END) {
            inflateReset(&state.stream);
        } else if (code != Z_OK && code != Z_BUF_ERROR) {
            state.ended = true;
            state.damaged = true;
        }
    }
    const qint64 got = qint64(wanted - state.stream.avail_out);
    return got == 0 && state.ended ? -1 : got;
}

} // namespace parallax
