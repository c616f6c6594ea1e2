#include "app/cli/json_text.h"

#include "models/export/csv_writer.h"

#include <cmath>
#include <cstdlib>

namespace parallax::cli {

namespace {

constexpr std::int64_t largestExact = std::int64_t(1) << 53;

struct ToJson
{
    QByteArray operator()(std::monostate) const { return "null"; }
    QByteArray operator()(const QString &text) const { return jsonText(text); }
    QByteArray operator()(std::int64_t number) const
    {
        const QByteArray digits = QByteArray::number(number);
        return number < -largestExact || number > largestExact ? '"' + digits + '"' : digits;
    }
    QByteArray operator()(double number) const
    {
        return std::isfinite(number) ? plainNumber(number) : "null";
    }
    QByteArray operator()(bool yes) const { return yes ? "true" : "false"; }
    QByteArray operator()(Span span) const
    {
        return '[' + QByteArray::number(span.start()) + ',' + QByteArray::number(span.end()) + ']';
    }
    QByteArray operator()(const std::vector<Span> &spans) const
    {
        QByteArray json = "[";
        for (const Span span : spans)
            json += (json.size() > 1 ? "," : "") + (*this)(span);
        return json + ']';
    }
    QByteArray operator()(const QStringList &list) const
    {
        QByteArray json = "[";
        for (const QString &text : list)
            json += (json.size() > 1 ? "," : "") + jsonText(text);
        return json + ']';
    }
};

QByteArray escape(char16_t unit)
{
    return "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
}

} // namespace

QByteArray jsonText(const QString &text)
{
    QByteArray json = "\"";
    qsizetype plain = 0; // where the stretch that needs no escape begins
    const auto flush = [&](qsizetype end) {
        json += QStringView(text).sliced(plain, end - plain).toUtf8();
        plain = end + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit == u'"' || unit == u'\\') {
            flush(i);
            json += '\\';
            json += char(unit);
        } else if (unit == u'\n') {
            flush(i);
            json += "\\n";
        } else if (unit < 0x20 || unit == 0x7F) {
            flush(i);
            json += escape(unit);
        }
    }
    flush(text.size());
    return json + '"';
}

QByteArray jsonObject(const QStringList &columns, std::span<const Field> fields)
{
    QByteArray json = "{";
    for (std::size_t i = 0; i < fields.size(); ++i) {
        json += (i > 0 ? "," : "") + jsonText(columns[qsizetype(i)]) + ':';
        json += std::visit(ToJson(), fields[i]);
    }
    return json + '}';
}

} // namespace parallax::cli
