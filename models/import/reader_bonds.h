#pragma once

namespace parallax {

/// Binds this process for good, before it reads what may be hostile. Beyond these limits it dies or its
/// allocations fail; writing files, reading other people's (reader_file_rules.h), sockets and programs are
/// refused. What the kernel doesn't offer is left out. Under AddressSanitizer, which maps terabytes and whose
/// reports need files, memory, files and system calls stay free.
/// @pre everything the process needs open is open
void bindProcess(int memoryMegabytes);

/// The part of bindProcess() that refuses system calls.
/// @pre the process has given up gaining privileges
void refuseSystemCalls();

/// From now on the process may use this many seconds of processor time.
void allowProcessorTime(int seconds);

} // namespace parallax
