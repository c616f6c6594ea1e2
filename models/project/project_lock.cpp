#include "models/project/project_lock.h"

#include "models/domain/result.h"

#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

constexpr int attempts = 5;

QString ourselves()
{
    const QString user = qEnvironmentVariable("USER", tr("somebody"));
    return tr("%1 on %2 (process %3)")
        .arg(user, QSysInfo::machineHostName())
        .arg(QCoreApplication::applicationPid());
}

/// The file at the path is still the one that was opened: the last holder may have removed it in between.
bool isStillThere(int file, const QByteArray &path)
{
    struct stat opened{};
    struct stat named{};
    return ::fstat(file, &opened) == 0 && ::stat(path.constData(), &named) == 0
        && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

QString contentsOf(int file)
{
    QByteArray bytes(512, '\0');
    const ssize_t size = ::pread(file, bytes.data(), std::size_t(bytes.size()), 0);
    return QString::fromUtf8(bytes.first(std::max<ssize_t>(size, 0))).simplified();
}

} // namespace

ProjectLock::ProjectLock(const QString &projectPath)
    : m_path(QFileInfo(projectPath).canonicalFilePath() + ".lock"_L1)
{
    acquire();
}

void ProjectLock::acquire()
{
    const QByteArray path = QFile::encodeName(m_path);
    for (int attempt = 0; attempt < attempts; ++attempt) {
        m_file = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
        if (m_file < 0)
            return;
        if (::flock(m_file, LOCK_EX | LOCK_NB) != 0) {
            m_state = errno == EWOULDBLOCK ? State::HeldByOther : State::Unavailable;
            m_holder = contentsOf(m_file);
            ::close(m_file);
            m_file = -1;
            return;
        }
        if (isStillThere(m_file, path)) {
            const QByteArray text = ourselves().toUtf8();
            // Only a description for people: the lock holds also when it can't be written.
            if (::ftruncate(m_file, 0) == 0)
                m_holder = ::pwrite(m_file, text.constData(), std::size_t(text.size()), 0) > 0 ? QString()
                                                                                               : m_holder;
            m_state = State::Held;
            return;
        }
        ::close(m_file);
        m_file = -1;
    }
}

ProjectLock::~ProjectLock()
{
    if (m_state == State::Held)
        ::unlink(QFile::encodeName(m_path).constData());
    if (m_file >= 0)
        ::close(m_file);
}

} // namespace parallax
