#pragma once

#include <QStringList>

#include <vector>

class QXmlStreamReader;

namespace parallax {

/// What a workbook's cells refer to (ECMA-376 part 1, 18.3 and 18.4).
struct WorkbookTexts
{
    QStringList shared;
    std::vector<bool> isDate; ///< by style: whether a number in it is a day
    bool from1904 = false;    ///< days are counted from 1904-01-01 instead of 1899-12-30
};

// Each reads one part to its end; the reader's error says whether that went well.
void readWorkbookProperties(QXmlStreamReader &xml, WorkbookTexts &texts);
void readWorkbookStyles(QXmlStreamReader &xml, WorkbookTexts &texts);
void readSharedTexts(QXmlStreamReader &xml, WorkbookTexts &texts);

/// The cells of the row whose start was read, by their columns; dates as ISO 8601. More than 2,000 are the
/// reader's error.
QStringList readWorkbookRow(QXmlStreamReader &xml, const WorkbookTexts &texts);

/// A day number as a date, with its time unless it is midnight; the number as it is beyond the year 9999.
QString workbookDate(double days, bool from1904);

/// Whether a number format shows a day, such as "dd/mm/yyyy" (and not "[Red]0.0").
bool isDateFormat(QStringView code);

} // namespace parallax
