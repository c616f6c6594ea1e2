#pragma once

#include "models/import/reader.h"

#include <memory>
#include <vector>

namespace parallax {

/// A reader of a format whose files may be hostile, and the key by which both processes name it.
struct HostileReader
{
    QByteArray key;
    std::unique_ptr<Reader> reader;
};

/// The whole of parallax-reader: takes inputs from the socket on standard input, reads them with the reader
/// that each names, and sends back what is found, until the socket is closed (reader_frames.h). It binds
/// itself first: memory, processor time an article, no files but the system's, no network, no programs
/// (reader_bonds.h).
/// @param arguments of the program: megabytes of memory, seconds of processor time
int serveReaders(const std::vector<HostileReader> &readers, int argc, char **argv);

} // namespace parallax
