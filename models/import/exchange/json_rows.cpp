#include "models/import/bounded_read.h"
#include "models/import/exchange/table_rows.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble()) {
        const double number = value.toDouble();
        const bool whole = std::abs(number) < 9e15 && number == double(qint64(number));
        return whole ? QString::number(qint64(number)) : QString::number(number, 'g', 15);
    }
    return {};
}

/// Lists of words are joined; lists of anything else are a JSON text, so that nothing is lost.
QString textOf(const QJsonArray &list)
{
    QStringList texts;
    for (const QJsonValue &value : list) {
        const QJsonObject object = value.toObject();
        texts.append(object.contains("name"_L1) ? textOf(object.value("name"_L1)) : textOf(value));
    }
    if (texts.contains(QString()) && !list.isEmpty())
        return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
    return texts.join("; "_L1);
}

void addCells(const QJsonObject &object, const QString &prefix, int depth, TableRow &row)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = (prefix + member.key()).left(200);
        if (member->isObject() && depth < 3)
            addCells(member->toObject(), name + u'.', depth + 1, row);
        else if (member->isObject())
            row.cells.push_back(
                {name, QString::fromUtf8(QJsonDocument(member->toObject()).toJson(QJsonDocument::Compact))});
        else if (member->isArray())
            row.cells.push_back({name, textOf(member->toArray())});
        else
            row.cells.push_back({name, textOf(*member)});
    }
}

TableRow rowFrom(qint64 number, const QJsonValue &value)
{
    TableRow row;
    row.number = number;
    QJsonObject object = value.toObject();
    if (object.value("_source"_L1).isObject()) // as Elasticsearch wraps its hits
        object = object.value("_source"_L1).toObject();
    addCells(object, {}, 0, row);
    if (row.cells.empty())
        row.fault = tr("this is no JSON object with members; it was left out.");
    return row;
}

/// The list of articles in a document: the document itself, or what stands under a usual name.
std::optional<QJsonArray> listIn(const QJsonValue &value, int depth)
{
    if (value.isArray())
        return value.toArray();
    static const QStringList names = {
        u"articles"_s, u"items"_s,   u"results"_s, u"data"_s, u"documents"_s, u"docs"_s,  u"response"_s,
        u"hits"_s,     u"entries"_s, u"stories"_s, u"news"_s, u"records"_s,   u"value"_s, u"rows"_s};
    const QJsonObject object = value.toObject();
    for (const QString &name : names) {
        const QJsonValue inner = object.value(name);
        if (inner.isArray() || (inner.isObject() && depth < 3)) {
            if (auto list = listIn(inner, depth + 1))
                return list;
        }
    }
    return std::nullopt;
}

} // namespace

Result<void> readJson(QIODevice &device, const ReadContext &context, const TakeRow &take)
{
    const Result<QByteArray> bytes = readBounded(device, context.label);
    if (!bytes)
        return std::unexpected(bytes.error());
    QJsonParseError fault;
    const QJsonDocument document =
        QJsonDocument::fromJson(bytes->startsWith("\xEF\xBB\xBF") ? bytes->sliced(3) : *bytes, &fault);
    if (document.isNull())
        return error(tr("%1: the JSON can't be read at byte %2: %3.")
                         .arg(context.label)
                         .arg(fault.offset)
                         .arg(fault.errorString()));
    const QJsonValue top = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QJsonArray list = listIn(top, 0).value_or(QJsonArray{top});
    qint64 number = 0;
    for (const QJsonValue &value : list) {
        if (!take(rowFrom(++number, value)))
            return {};
    }
    return {};
}

Result<void> readJsonLines(QIODevice &device, const ReadContext &context, const TakeRow &take)
{
    qint64 number = 0;
    while (!device.atEnd()) {
        QByteArray line = device.readLine(maximumRowBytes + 1);
        if (line.isEmpty())
            break;
        TableRow row;
        if (line.size() > maximumRowBytes) {
            row.fault =
                tr("the line is longer than %1 MB; it was left out.").arg(maximumRowBytes / 1'000'000);
            while (!line.isEmpty() && !line.endsWith('\n'))
                line = device.readLine(1 << 16);
        } else if (line.trimmed().isEmpty()) {
            continue;
        } else {
            if (number == 0 && line.startsWith("\xEF\xBB\xBF"))
                line.remove(0, 3);
            QJsonParseError fault;
            const QJsonDocument document = QJsonDocument::fromJson(line, &fault);
            if (document.isObject())
                row = rowFrom(number + 1, document.object());
            else
                row.fault = tr("the JSON can't be read at byte %1 of the line: %2.")
                                .arg(fault.offset)
                                .arg(document.isNull() ? fault.errorString() : tr("this is no object"));
        }
        row.number = ++number;
        if (!take(std::move(row)))
            return {};
    }
    if (number == 0)
        return error(tr("%1: there are no rows in it.").arg(context.label));
    return {};
}

} // namespace parallax
