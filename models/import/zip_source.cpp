#include "models/import/zip_source.h"

#include <QIODevice>

namespace parallax {

namespace {

struct State
{
    QIODevice &device;
    zip_error_t error;
};

zip_int64_t fail(State &state, int code)
{
    zip_error_set(&state.error, code, 0);
    return -1;
}

zip_int64_t readInto(State &state, void *data, zip_uint64_t size)
{
    const qint64 got = state.device.read(static_cast<char *>(data), qint64(size));
    return got < 0 ? fail(state, ZIP_ER_READ) : got;
}

zip_int64_t seekTo(State &state, void *data, zip_uint64_t size)
{
    const zip_int64_t offset = zip_source_seek_compute_offset(
        zip_uint64_t(state.device.pos()), zip_uint64_t(state.device.size()), data, size, &state.error);
    if (offset < 0)
        return -1;
    return state.device.seek(offset) ? 0 : fail(state, ZIP_ER_SEEK);
}

zip_int64_t describe(State &state, void *data)
{
    auto *stat = static_cast<zip_stat_t *>(data);
    zip_stat_init(stat);
    stat->size = zip_uint64_t(state.device.size());
    stat->valid = ZIP_STAT_SIZE;
    return sizeof(*stat);
}

zip_int64_t answer(void *userData, void *data, zip_uint64_t size, zip_source_cmd_t command)
{
    State &state = *static_cast<State *>(userData);
    switch (command) {
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
                                              ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
                                              ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, -1);
    case ZIP_SOURCE_OPEN:
        return state.device.seek(0) ? 0 : fail(state, ZIP_ER_SEEK);
    case ZIP_SOURCE_READ:
        return readInto(state, data, size);
    case ZIP_SOURCE_SEEK:
        return seekTo(state, data, size);
    case ZIP_SOURCE_TELL:
        return state.device.pos();
    case ZIP_SOURCE_STAT:
        return describe(state, data);
    case ZIP_SOURCE_CLOSE:
        return 0;
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&state.error, data, size);
    case ZIP_SOURCE_FREE:
        zip_error_fini(&state.error);
        delete &state;
        return 0;
    default: // everything that writes
        return fail(state, ZIP_ER_OPNOTSUPP);
    }
}

} // namespace

zip_source_t *zipSource(QIODevice &device)
{
    auto *state = new State{device, {}};
    zip_error_init(&state->error);
    zip_source_t *source = zip_source_function_create(answer, state, nullptr);
    if (!source)
        delete state;
    return source;
}

} // namespace parallax
