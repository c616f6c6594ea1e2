#include "models/import/exchange/mailbox_messages.h"

#include <QIODevice>

#include <cctype>

namespace parallax {

namespace {

/// "From someone@ford.example Thu Nov 28 14:05:09 2024": four figures somewhere after the second word.
bool isSeparator(QByteArrayView line)
{
    if (!line.startsWith("From ") || line.size() > 300)
        return false;
    int figures = 0;
    for (const char c : line.sliced(5)) {
        figures = std::isdigit(uchar(c)) ? figures + 1 : 0;
        if (figures == 4)
            return true;
    }
    return false;
}

/// ">From ", ">>From ", … lose one mark.
void appendUnquoted(QByteArray &message, const QByteArray &line)
{
    qsizetype marks = 0;
    while (marks < line.size() && line[marks] == '>')
        ++marks;
    message += marks > 0 && QByteArrayView(line).sliced(marks).startsWith("From ") ? line.sliced(1) : line;
}

} // namespace

bool beginsMailbox(QByteArrayView head)
{
    const qsizetype end = head.indexOf('\n');
    return end > 0 && isSeparator(head.first(end));
}

void splitMailbox(QIODevice &device,
                  const std::function<bool(int number, std::optional<QByteArray> message)> &take)
{
    QByteArray message;
    int number = 0;
    bool tooLong = false;
    bool lineBegins = true;
    bool afterBlank = true;
    const auto give = [&] {
        if (number == 0 || (message.isEmpty() && !tooLong))
            return true;
        const bool goesOn =
            take(number, tooLong ? std::nullopt : std::optional<QByteArray>(std::exchange(message, {})));
        message.clear();
        tooLong = false;
        return goesOn;
    };
    for (QByteArray line = device.readLine(1 << 16); !line.isEmpty(); line = device.readLine(1 << 16)) {
        if (lineBegins && afterBlank && isSeparator(line)) {
            if (!give())
                return;
            ++number;
        } else if (number > 0 && !tooLong) {
            lineBegins ? appendUnquoted(message, line) : void(message += line);
            tooLong = message.size() > maximumMessageBytes;
        }
        afterBlank = lineBegins && (line == "\n" || line == "\r\n");
        lineBegins = line.endsWith('\n');
    }
    give();
}

} // namespace parallax
