#include "app/cli/table_text.h"

#include "app/cli/messages.h"
#include "models/export/csv_writer.h"
#include "models/text/code_points.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

constexpr qsizetype widest = 60; // code points

struct Shown
{
    QString text;
    bool isNumber = false;
    qsizetype width = 0;
};

Shown shown(const Field &field)
{
    const Cell cell = cellOf(field);
    Shown result;
    if (const auto *text = std::get_if<QString>(&cell)) {
        result.text = harmless(text->simplified());
    } else if (const auto *whole = std::get_if<std::int64_t>(&cell)) {
        result = {QString::number(*whole), true};
    } else if (const auto *number = std::get_if<double>(&cell)) {
        result = {QString::fromLatin1(plainNumber(*number)), true};
    }
    result.width = codePointCount(result.text);
    if (result.width > widest) {
        const CodePointIndex index(result.text);
        result.text = index.cut(Span(0, widest - 1)).toString() + u'…';
        result.width = widest;
    }
    return result;
}

QString padded(const Shown &cell, qsizetype width)
{
    const QString space(width - cell.width, u' ');
    return cell.isNumber ? space + cell.text : cell.text + space;
}

} // namespace

QString tableText(const QStringList &columns, std::span<const Fields> rows)
{
    std::vector<std::vector<Shown>> lines(1);
    for (const QString &column : columns)
        lines.front().push_back({column, false, codePointCount(column)});
    for (const Fields &row : rows) {
        std::vector<Shown> &line = lines.emplace_back();
        std::ranges::transform(row, std::back_inserter(line), shown);
    }
    std::vector<qsizetype> widths(std::size_t(columns.size()), 0);
    for (const auto &line : lines)
        for (std::size_t i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], line[i].width);
    QString text;
    for (const auto &line : lines) {
        QString row;
        for (std::size_t i = 0; i < line.size(); ++i)
            row += (i > 0 ? "  "_L1 : ""_L1) + padded(line[i], widths[i]);
        while (row.endsWith(u' '))
            row.chop(1);
        text += row + u'\n';
    }
    return text;
}

} // namespace parallax::cli
