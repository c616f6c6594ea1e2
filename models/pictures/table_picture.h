#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace parallax {

/// A line of a cell.
struct PictureLine
{
    QString text;
    bool strong = false;
    bool quiet = false;
};

struct PictureCell
{
    std::vector<PictureLine> lines;
    std::optional<double> heat =
        std::nullopt;      ///< -1..1: depth of its ground; less than 0 is less than expected
    bool isNumber = false; ///< stands at the right
};

/// A table to be drawn: on white, whatever the window's colours are, as for print.
struct TablePicture
{
    QString title;
    QStringList heads; ///< one a column
    std::vector<std::vector<PictureCell>> rows;
    QStringList notes; ///< below the table: scope, settings, program
};

/// The table as SVG 1.1. Text is wrapped, never cut; widths are estimated from the number of characters, so
/// that the same table gives the same bytes on every machine. Time is linear in the text.
QByteArray tableSvg(const TablePicture &table);

} // namespace parallax
