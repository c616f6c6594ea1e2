#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace parallax {

/// One thing that a table's cell says; a cell holds several below each other.
struct TableBlock
{
    enum class Tone {
        Plain,
        Absent, ///< nothing was found
        Agreement,
        Doubt,
        Conflict,
    };
    QString text;
    QString strong; ///< goes on after the text, more prominent
    QString amount; ///< a number, beside
    QString detail; ///< less prominent, on a line of its own
    Tone tone = Tone::Plain;
    bool detailConflicts = false; ///< the detail tells of a conflict
    friend bool operator==(const TableBlock &, const TableBlock &) = default;
};

} // namespace parallax

Q_DECLARE_METATYPE(QList<parallax::TableBlock>)
