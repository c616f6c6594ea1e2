#include "tests/support/csv_reader.h"

#include <QStringDecoder>

#include <optional>

namespace parallax::testing {

using namespace Qt::StringLiterals;

namespace {

class Reader
{
public:
    Reader(QByteArrayView bytes, char delimiter)
        : m_bytes(bytes)
        , m_delimiter(delimiter)
    { }

    std::expected<QList<QStringList>, QString> read()
    {
        while (m_at < m_bytes.size() && m_fault.isEmpty()) {
            const QStringList fields = row();
            if (!m_rows.isEmpty() && fields.size() != m_rows.front().size())
                fail(u"another number of fields"_s);
            m_rows.append(fields);
        }
        if (!m_fault.isEmpty())
            return std::unexpected(m_fault);
        return m_rows;
    }

private:
    void fail(const QString &what)
    {
        if (m_fault.isEmpty())
            m_fault = u"%1 at byte %2"_s.arg(what).arg(m_at);
    }

    bool take(QByteArrayView token)
    {
        if (!m_bytes.sliced(m_at).startsWith(token))
            return false;
        m_at += token.size();
        return true;
    }

    QStringList row()
    {
        QStringList fields;
        do
            fields.append(take("\"") ? quoted() : plain());
        while (m_fault.isEmpty() && take(QByteArrayView(&m_delimiter, 1)));
        if (!take("\r\n"))
            fail(u"no CRLF after a field"_s);
        return fields;
    }

    QString plain()
    {
        const qsizetype start = m_at;
        while (m_at < m_bytes.size() && m_bytes[m_at] != m_delimiter && m_bytes[m_at] != '\r') {
            if (m_bytes[m_at] == '"' || m_bytes[m_at] == '\n')
                fail(u"a quotation mark or LF in an unquoted field"_s);
            ++m_at;
        }
        return decoded(m_bytes.sliced(start, m_at - start));
    }

    QString quoted()
    {
        QByteArray field;
        while (m_at < m_bytes.size()) {
            if (take("\"\""))
                field.append('"');
            else if (take("\""))
                return decoded(field);
            else
                field.append(m_bytes[m_at++]);
        }
        fail(u"no closing quotation mark"_s);
        return {};
    }

    QString decoded(QByteArrayView field)
    {
        QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
        const QString text = decoder(field);
        if (decoder.hasError())
            fail(u"invalid UTF-8 in the field before"_s);
        return text;
    }

    QByteArrayView m_bytes;
    char m_delimiter;
    qsizetype m_at = 0;
    QList<QStringList> m_rows;
    QString m_fault;
};

} // namespace

std::expected<QList<QStringList>, QString> readCsv(QByteArrayView bytes, char delimiter)
{
    return Reader(bytes, delimiter).read();
}

} // namespace parallax::testing
