#include "models/import/reader_process.h"

#include <QFile>

#include <cerrno>
#include <csignal>
#include <cstring>

#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace parallax {

namespace {

/// A process of a group of its own, so that Ctrl+C in a terminal doesn't look like a crash, and with the
/// signals as they are at first.
class SpawnAttributes
{
public:
    SpawnAttributes()
    {
        sigset_t all;
        sigset_t none;
        sigfillset(&all);
        sigemptyset(&none);
        posix_spawnattr_init(&m_attributes);
        posix_spawnattr_setpgroup(&m_attributes, 0);
        posix_spawnattr_setsigdefault(&m_attributes, &all);
        posix_spawnattr_setsigmask(&m_attributes, &none);
        posix_spawnattr_setflags(&m_attributes,
                                 POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
    }
    ~SpawnAttributes() { posix_spawnattr_destroy(&m_attributes); }
    Q_DISABLE_COPY_MOVE(SpawnAttributes)
    const posix_spawnattr_t *get() const { return &m_attributes; }

private:
    posix_spawnattr_t m_attributes;
};

/// Runs the program with the socket as its standard input and output, and nothing else of ours open.
int spawnWithSocket(const QByteArray &program, int socket, const IsolationLimits &limits, pid_t &pid)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, socket, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, socket, STDOUT_FILENO);
    posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
    const SpawnAttributes attributes;
    QByteArray memory = QByteArray::number(limits.memoryMegabytes);
    QByteArray seconds = QByteArray::number(limits.processorSeconds);
    QByteArray name = program;
    char *const arguments[] = {name.data(), memory.data(), seconds.data(), nullptr};
    const int failed = posix_spawn(&pid, name.constData(), &actions, attributes.get(), arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    return failed;
}

/// Whether a child ends by itself in that time; it is left to be waited for.
bool endsWithin(pid_t pid, std::chrono::milliseconds time)
{
    const int child = int(::syscall(SYS_pidfd_open, pid, 0));
    if (child < 0)
        return false;
    pollfd ended{child, POLLIN, 0};
    int ready = 0;
    do
        ready = ::poll(&ended, 1, int(time.count()));
    while (ready < 0 && errno == EINTR);
    ::close(child);
    return ready > 0;
}

} // namespace

Result<std::unique_ptr<ReaderProcess>> ReaderProcess::start(const QString &program,
                                                            const IsolationLimits &limits)
{
    const auto failed = [&](int number) {
        return error(tr("%1 can't be started, without which this format isn't read: %2.")
                         .arg(program, QString::fromLocal8Bit(std::strerror(number))));
    };
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return failed(errno);
    pid_t pid = 0;
    const int number = spawnWithSocket(QFile::encodeName(program), ends[1], limits, pid);
    ::close(ends[1]);
    if (number != 0) {
        ::close(ends[0]);
        return failed(number);
    }
    return std::unique_ptr<ReaderProcess>(new ReaderProcess(ends[0], pid, limits));
}

ReaderProcess::ReaderProcess(int socket, int pid, const IsolationLimits &limits)
    : m_socket(socket)
    , m_pid(pid)
    , m_limits(limits)
{ }

ReaderProcess::~ReaderProcess()
{
    end(std::chrono::milliseconds(0)); // it has nothing to tidy
}

void ReaderProcess::end(std::chrono::milliseconds grace)
{
    if (m_pid == 0)
        return;
    ::close(m_socket);
    if (!endsWithin(m_pid, grace))
        ::kill(m_pid, SIGKILL);
    while (::waitpid(m_pid, &m_status, 0) < 0 && errno == EINTR) { }
    m_pid = 0;
}

bool ReaderProcess::waitFor(short events)
{
    pollfd wanted{m_socket, events, 0};
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(m_limits.clockSeconds);
    for (;;) {
        const auto left =
            std::chrono::ceil<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
        const int ready = ::poll(&wanted, 1, int(std::max<std::int64_t>(0, left.count())));
        if (ready > 0)
            return true;
        if (ready < 0 && errno == EINTR)
            continue;
        m_hangs = ready == 0;
        return false;
    }
}

bool ReaderProcess::send(FrameKind kind, QByteArrayView bytes)
{
    char head[frameHeadSize];
    writeHead(head, {std::uint8_t(kind), std::uint64_t(bytes.size())});
    for (QByteArrayView part : {QByteArrayView(head, frameHeadSize), bytes}) {
        while (!part.isEmpty()) {
            const ssize_t sent =
                ::send(m_socket, part.data(), size_t(part.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
            if (sent > 0)
                part.slice(sent);
            else if (errno == EAGAIN ? !waitFor(POLLOUT) : errno != EINTR)
                return false;
        }
    }
    return true;
}

bool ReaderProcess::receiveBytes(char *to, qsizetype size)
{
    while (size > 0) {
        if (!waitFor(POLLIN))
            return false;
        const ssize_t got = ::recv(m_socket, to, size_t(size), 0);
        if (got == 0 || (got < 0 && errno != EINTR))
            return false;
        to += std::max<ssize_t>(got, 0);
        size -= std::max<ssize_t>(got, 0);
    }
    return true;
}

std::optional<Frame> ReaderProcess::receive()
{
    char bytes[frameHeadSize];
    if (!receiveBytes(bytes, frameHeadSize))
        return std::nullopt;
    const FrameHead head = readHead(bytes);
    if (head.size > largestFrame || head.kind < std::uint8_t(FrameKind::Part)
        || head.kind > std::uint8_t(FrameKind::Failed)) {
        m_confused = true;
        return std::nullopt;
    }
    Frame frame{FrameKind(head.kind), {}};
    constexpr qsizetype step = 1024 * 1024; // a lie about the size costs no more memory than what was sent
    for (qsizetype left = qsizetype(head.size); left > 0;) {
        const qsizetype had = frame.bytes.size();
        const qsizetype now = std::min(left, step);
        frame.bytes.resize(had + now);
        if (!receiveBytes(frame.bytes.data() + had, now))
            return std::nullopt;
        left -= now;
    }
    return frame;
}

QString ReaderProcess::whatHappened()
{
    // What closed its end is dying by itself, and how it dies is worth knowing.
    end(m_hangs || m_confused ? std::chrono::milliseconds(0) : std::chrono::milliseconds(5000));
    if (m_hangs)
        return tr("reading it showed no sign of life for %1 seconds and was given up")
            .arg(m_limits.clockSeconds);
    if (m_confused)
        return tr("its reader gave an answer that makes no sense, so the file is damaged or means harm");
    if (WIFSIGNALED(m_status) && WTERMSIG(m_status) == SIGXCPU)
        return tr("reading it took more than %1 seconds and was given up").arg(m_limits.processorSeconds);
    return tr("its reader crashed, so the file is damaged or means harm");
}

} // namespace parallax
