#pragma once

#include "models/domain/result.h"
#include "models/import/reader_frames.h"

#include <chrono>
#include <memory>
#include <optional>

namespace parallax {

/// What one input may cost. The clock's time is generous, since the machine may be busy; it ends what sleeps.
struct IsolationLimits
{
    int processorSeconds = 150; ///< for each article found; longer than readers give themselves
    int clockSeconds = 300;     ///< without a sign of life
    int memoryMegabytes = 2000;
    friend bool operator==(const IsolationLimits &, const IsolationLimits &) = default;
};

/// A running parallax-reader (reader_service.h), and the socket to it. Used by one thread at a time.
class ReaderProcess
{
public:
    static Result<std::unique_ptr<ReaderProcess>> start(const QString &program,
                                                        const IsolationLimits &limits);
    ~ReaderProcess(); ///< ends it
    ReaderProcess(const ReaderProcess &) = delete;
    ReaderProcess &operator=(const ReaderProcess &) = delete;

    bool send(FrameKind kind, QByteArrayView bytes); ///< false when it is gone or hangs
    std::optional<Frame> receive();                  ///< nothing when it is gone, hangs, or makes no sense

    /// After send() or receive() failed: how it ended, as the rest of a sentence about the input.
    QString whatHappened();

private:
    ReaderProcess(int socket, int pid, const IsolationLimits &limits);
    bool waitFor(short events);
    bool receiveBytes(char *to, qsizetype size);
    void end(std::chrono::milliseconds grace); ///< kills it when it hasn't ended by then

    int m_socket;
    int m_pid;
    IsolationLimits m_limits;
    bool m_hangs = false;
    bool m_confused = false;
    int m_status = 0;
};

} // namespace parallax
