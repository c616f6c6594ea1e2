#include "app/cli/field.h"

#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

struct ToCell
{
    Cell operator()(std::monostate) const { return {}; }
    Cell operator()(const QString &text) const { return text; }
    Cell operator()(std::int64_t number) const { return number; }
    Cell operator()(double number) const { return number; }
    Cell operator()(bool yes) const { return yes ? u"true"_s : u"false"_s; }
    Cell operator()(Span span) const { return u"%1-%2"_s.arg(span.start()).arg(span.end()); }
    Cell operator()(const std::vector<Span> &spans) const
    {
        QStringList all;
        for (const Span span : spans)
            all << u"%1-%2"_s.arg(span.start()).arg(span.end());
        return (*this)(all);
    }
    Cell operator()(const QStringList &list) const
    {
        return list.isEmpty() ? Cell() : Cell(list.join("; "_L1));
    }
};

} // namespace

Field field(const QString &text)
{
    return text.isEmpty() ? Field() : Field(text);
}

Field field(const std::optional<PartialDate> &date)
{
    return date ? Field(date->toIso()) : Field();
}

Field field(const Cell &cell)
{
    return std::visit([](const auto &value) { return Field(value); }, cell);
}

Field shareField(double share)
{
    return std::round(1000 * share) / 1000;
}

Field timeField(std::int64_t ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC).toString(Qt::ISODate);
}

Cell cellOf(const Field &field)
{
    return std::visit(ToCell(), field);
}

} // namespace parallax::cli
