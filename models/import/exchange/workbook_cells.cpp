#include "models/import/exchange/workbook_cells.h"

#include "models/domain/result.h"

#include <QDateTime>
#include <QTimeZone>
#include <QXmlStreamReader>

#include <unordered_set>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostColumns = 2'000;
constexpr int mostStyles = 100'000;
constexpr qsizetype mostCellText = 10'000'000;

/// The texts of an <si> or <is> element, without its phonetic guides.
QString richText(QXmlStreamReader &xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        xml.readNext();
        if (xml.isEndElement()) {
            --depth;
        } else if (xml.isStartElement() && xml.name() == u"rPh") {
            xml.skipCurrentElement();
        } else if (xml.isStartElement()) {
            ++depth;
        } else if (xml.isCharacters() && depth > 1) {
            text += xml.text();
            if (text.size() > mostCellText)
                xml.raiseError(tr("a cell has more than %1 characters").arg(mostCellText));
        }
    }
    return text;
}

/// "AB12" → 27; -1 when there are no letters.
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > mostColumns)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

QString numberText(const QString &value, int style, const WorkbookTexts &texts)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (isNumber && style >= 0 && std::size_t(style) < texts.isDate.size()
        && texts.isDate[std::size_t(style)])
        return workbookDate(number, texts.from1904);
    return value;
}

QString cellText(QXmlStreamReader &xml, const WorkbookTexts &texts)
{
    const QString type = xml.attributes().value("t"_L1).toString();
    const int style = xml.attributes().hasAttribute("s"_L1) ? xml.attributes().value("s"_L1).toInt() : -1;
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"is") {
            text = richText(xml);
        } else if (xml.name() == u"v") {
            const QString value = xml.readElementText(QXmlStreamReader::SkipChildElements);
            if (type == u"s")
                text = texts.shared.value(value.toLongLong());
            else if (type == u"b")
                text = value == u"1" ? u"true"_s : u"false"_s;
            else
                text = type.isEmpty() || type == u"n" ? numberText(value, style, texts) : value;
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

} // namespace

bool isDateFormat(QStringView code)
{
    bool quoted = false;
    bool bracket = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i].toLower();
        if (c == u'\\')
            ++i;
        else if (c == u'"' && !bracket)
            quoted = !quoted;
        else if (c == u'[' && !quoted)
            bracket = true;
        else if (c == u']')
            bracket = false;
        else if (!quoted && !bracket && (c == u'd' || c == u'y'))
            return true;
    }
    return false;
}

QString workbookDate(double days, bool from1904)
{
    if (!(days >= 0 && days < 2'958'466)) // 10000-01-01
        return QString::number(days, 'g', 15);
    const QDate origin = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const auto whole = qint64(days);
    const auto seconds = qint64((days - double(whole)) * 86400 + 0.5);
    const QDateTime when = QDateTime(origin.addDays(whole), QTime(0, 0), QTimeZone::UTC).addSecs(seconds);
    return seconds == 0 ? when.date().toString(Qt::ISODate)
                        : when.date().toString(Qt::ISODate) + when.time().toString(u"'T'HH:mm:ss"_s);
}

void readWorkbookProperties(QXmlStreamReader &xml, WorkbookTexts &texts)
{
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"workbookPr") {
            const auto value = xml.attributes().value("date1904"_L1);
            texts.from1904 = value == u"1" || value == u"true";
        }
    }
}

void readWorkbookStyles(QXmlStreamReader &xml, WorkbookTexts &texts)
{
    std::unordered_set<int> dates = {14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58};
    bool inCells = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == u"cellXfs")
            inCells = xml.isStartElement();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"numFmt" && isDateFormat(xml.attributes().value("formatCode"_L1)))
            dates.insert(xml.attributes().value("numFmtId"_L1).toInt());
        else if (xml.name() == u"xf" && inCells && texts.isDate.size() < mostStyles)
            texts.isDate.push_back(dates.contains(xml.attributes().value("numFmtId"_L1).toInt()));
    }
}

void readSharedTexts(QXmlStreamReader &xml, WorkbookTexts &texts)
{
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"si")
            texts.shared.append(richText(xml));
    }
}

QStringList readWorkbookRow(QXmlStreamReader &xml, const WorkbookTexts &texts)
{
    QStringList cells;
    while (xml.readNextStartElement()) {
        if (xml.name() != u"c") {
            xml.skipCurrentElement();
            continue;
        }
        qsizetype column = columnOf(xml.attributes().value("r"_L1));
        column = column < 0 ? cells.size() : column;
        const QString text = cellText(xml, texts);
        if (column >= mostColumns && text.isEmpty())
            continue; // only its looks were set
        if (column >= mostColumns) {
            xml.raiseError(tr("a row has more than %1 columns").arg(mostColumns));
            break;
        }
        while (cells.size() <= column)
            cells.append(QString());
        cells[column] = text;
    }
    return cells;
}

} // namespace parallax
