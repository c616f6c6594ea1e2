#include "app/cli/messages.h"

#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace parallax::cli {

void complain(const QString &file, const QString &sentence)
{
    QString reason = sentence;
    if (reason.startsWith(file + ": "_L1) || reason.startsWith(file + u' '))
        reason = reason.sliced(file.size() + 1).trimmed();
    const QString line = u"parallax-cli: %1: %2\n"_s.arg(file, reason);
    const QByteArray bytes = (messagesAreOnTerminal() ? harmless(line) : line).toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
}

Exit failedOn(const QString &file, const Error &error)
{
    complain(file, error.message);
    return Exit::NoProject;
}

bool outputIsTerminal()
{
    return ::isatty(STDOUT_FILENO) == 1;
}

bool messagesAreOnTerminal()
{
    return ::isatty(STDERR_FILENO) == 1;
}

QString harmless(const QString &text)
{
    QString shown = text;
    for (QChar &c : shown)
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            c = QChar::ReplacementCharacter;
    return shown;
}

} // namespace parallax::cli
