/// A parallax-reader whose readers do what hostile files make parsers do.

#include "models/import/bounded_read.h"
#include "models/import/reader_bonds.h"
#include "models/import/reader_file_rules.h"
#include "models/import/reader_frames.h"
#include "models/import/reader_service.h"

#include <QIODevice>

#include <csignal>
#include <cstdlib>
#include <cstring>
#include <vector>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace parallax;
using namespace Qt::StringLiterals;

#if defined(__SANITIZE_ADDRESS__)
extern "C" const char *__asan_default_options()
{
    return "hard_rss_limit_mb=300:detect_leaks=0:handle_segv=0";
}
#endif

namespace {

ImportedArticle articleWith(const QString &body)
{
    ImportedArticle article;
    article.body = body;
    return article;
}

void hog()
{
    std::vector<std::vector<char>> kept;
    for (;;)
        kept.emplace_back(8 * 1024 * 1024, 'x');
}

void spin()
{
    volatile unsigned turn = 0;
    for (;;) {
        const unsigned next = turn + 1;
        turn = next;
    }
}

/// Tries what isn't allowed, bound by the filter also where sanitizers leave a process free.
QString tryToBreakOut()
{
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    readSystemFilesOnly();
    refuseSystemCalls();
    QStringList broken;
    if (::open("/etc/passwd", O_RDONLY) >= 0)
        broken << u"read"_s;
    if (::open("/tmp/parallax-reader", O_WRONLY | O_CREAT, 0600) >= 0)
        broken << u"write"_s;
    if (::socket(AF_INET, SOCK_STREAM, 0) >= 0)
        broken << u"socket"_s;
    if (::kill(::getppid(), 0) == 0)
        broken << u"kill"_s;
    char *const arguments[] = {nullptr};
    ::execv("/usr/bin/true", arguments); // ends the answer if it works
    return broken.isEmpty() ? u"bound"_s : broken.join(u' ');
}

void writeRaw(const QByteArray &bytes)
{
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        std::_Exit(EXIT_FAILURE);
}

QByteArray head(std::uint8_t kind, std::uint64_t size)
{
    QByteArray bytes(frameHeadSize, '\0');
    writeHead(bytes.data(), {kind, size});
    return bytes;
}

class Misbehaving : public Reader
{
public:
    QString name() const override { return u"Misbehaving"_s; }
    Confidence accepts(QByteArrayView, const QString &) const override { return Confidence::Certain; }
    Result<void> read(QIODevice &device, const ReadContext &context, const TakePart &take) const override
    {
        const QByteArray order = *readBounded(device, context.label);
        take({u"first"_s, articleWith(QString::fromUtf8(order))});
        if (order == "crash")
            std::raise(SIGSEGV);
        if (order == "spin")
            spin();
        if (order == "sleep")
            ::pause();
        if (order == "hog")
            hog();
        if (order == "truncated") {
            writeRaw(head(std::uint8_t(FrameKind::Part), 1000) + "not all of it");
            std::_Exit(EXIT_SUCCESS);
        }
        if (order == "boast")
            writeRaw(head(std::uint8_t(FrameKind::Part), largestFrame + 1));
        if (order == "garbage")
            writeRaw(head(std::uint8_t(FrameKind::Part), 7) + "garbage");
        if (order == "refuse")
            return error(context.label + u": refused."_s);
        if (order == "break out")
            take({{}, articleWith(tryToBreakOut())});
        if (order == "context")
            take(
                {{},
                 articleWith(
                     u"%1 %2 %3 %4"_s.arg(context.label, context.fileName, context.url).arg(context.depth))});
        return {};
    }
};

} // namespace

int main(int argc, char **argv)
{
    std::vector<HostileReader> readers;
    readers.push_back({"misbehaving", std::make_unique<Misbehaving>()});
    return serveReaders(readers, argc, argv);
}
