#include "models/import/exchange/mail_message.h"

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

/// Signatures are short; after a longer text the line "-- " meant something else.
constexpr qsizetype mostSignatureLines = 20;

QString takeSignature(QStringList &lines)
{
    for (qsizetype i = lines.size() - 1; i >= 0 && lines.size() - i <= mostSignatureLines; --i) {
        if (lines[i] != u"-- ")
            continue;
        const QString signature = lines.sliced(i + 1).join(u'\n').trimmed();
        lines.resize(i);
        return signature;
    }
    return {};
}

void dropBlankEnd(QStringList &lines)
{
    while (!lines.isEmpty() && lines.back().trimmed().isEmpty())
        lines.removeLast();
}

/// "On 28 Nov 2024, Ada wrote:", in whatever language: a line that ends in a colon.
bool introduces(const QString &line)
{
    return line.trimmed().endsWith(u':') && line.size() < 300;
}

QString takeQuoted(QStringList &lines)
{
    dropBlankEnd(lines);
    qsizetype first = lines.size();
    while (first > 0 && (lines[first - 1].startsWith(u'>') || lines[first - 1].trimmed().isEmpty()))
        --first;
    while (first < lines.size() && lines[first].trimmed().isEmpty())
        ++first;
    if (first == lines.size() || first == 0)
        return {};
    const QString quoted = lines.sliced(first).join(u'\n');
    lines.resize(first);
    dropBlankEnd(lines);
    if (!lines.isEmpty() && introduces(lines.back()))
        lines.removeLast();
    return quoted;
}

} // namespace

MessageText splitMessageText(const QString &text)
{
    QString clean = text;
    clean.replace("\r\n"_L1, "\n"_L1);
    QStringList lines = clean.split(u'\n');
    MessageText parts;
    parts.signature = takeSignature(lines);
    parts.quoted = takeQuoted(lines);
    parts.text = lines.join(u'\n').trimmed();
    if (parts.text.isEmpty()) // nothing but a quotation: it is the text
        return {clean.trimmed(), {}, {}};
    return parts;
}

} // namespace parallax
