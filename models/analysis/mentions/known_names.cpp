#include "models/analysis/mentions/known_names.h"

#include "models/analysis/mentions/name_key.h"

#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

static void initialiseMentionLexicons()
{
    Q_INIT_RESOURCE(models_analysis_mentions);
}

namespace parallax {

/// The lines of a lexicon, cut at |, without comments.
static std::vector<QStringList> rowsOf(const QString &name)
{
    initialiseMentionLexicons();
    QFile file(u":/lexicons/mentions/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    std::vector<QStringList> rows;
    QTextStream stream(opened ? file.readAll() : QByteArray());
    QString line;
    while (stream.readLineInto(&line)) {
        if (line.startsWith(u'#'))
            continue;
        QStringList cells;
        for (const QString &cell : line.split(u'|'))
            cells << cell.trimmed();
        rows.push_back(cells);
    }
    return rows;
}

const QHash<QString, QString> &knownNames()
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> made;
        for (const QStringList &row : rowsOf(u"known_names.txt"_s))
            for (const QString &name : row)
                made.insert(nameKey(name).text(), row.front());
        return made;
    }();
    return names;
}

const QHash<QString, QString> &demonyms()
{
    static const QHash<QString, QString> places = [] {
        QHash<QString, QString> made;
        for (const QStringList &row : rowsOf(u"demonyms.txt"_s))
            for (const QString &cell : row.sliced(1))
                for (const QString &word : cell.split(u','))
                    if (!row.front().isEmpty() && !word.trimmed().isEmpty())
                        made.insert(word.trimmed().toLower(), row.front());
        return made;
    }();
    return places;
}

int labelSorts(const QString &noun)
{
    static const QHash<QString, int> sorts = [] {
        static const QStringList names = {u"armed"_s, u"band"_s, u"state"_s, u"person"_s, u"loaded"_s};
        QHash<QString, int> made;
        for (const QStringList &row : rowsOf(u"label_heads.txt"_s))
            for (const QString &word : row.value(1).split(u','))
                made[word.trimmed()] |= 1 << names.indexOf(row.front());
        return made;
    }();
    return sorts.value(noun);
}

} // namespace parallax
