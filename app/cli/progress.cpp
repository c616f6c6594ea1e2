#include "app/cli/progress.h"

#include "app/cli/messages.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

constexpr qint64 intervalMs = 100;

} // namespace

Progress::Progress(const QString &text)
    : m_text(text)
    , m_isShown(messagesAreOnTerminal())
{
    m_since.start();
}

Progress::~Progress()
{
    if (m_width > 0)
        show({});
}

void Progress::report(std::int64_t done, std::int64_t total)
{
    if (!m_isShown || m_since.elapsed() < intervalMs)
        return;
    m_since.start();
    show(m_text.arg(done).arg(total));
}

void Progress::show(const QString &line)
{
    const QByteArray bytes = "\r" + line.leftJustified(m_width).toUtf8() + (line.isEmpty() ? "\r" : "");
    m_width = line.size();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace parallax::cli
