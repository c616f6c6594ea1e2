#include "models/analysis/happenings/happening_name.h"

#include "models/text/word_set.h"

#include <QRegularExpression>
#include <QStringList>

namespace parallax::happenings {

namespace {

constexpr qsizetype longestName = 90;
constexpr int fewestWords = 4; ///< that are kept whatever they are

/// What leads to a date: "on Thursday", "as of Friday"; and a comma that it leaves behind.
bool isLead(const QString &word)
{
    static const WordSet words = {u"on", u"by", u"late", u"early", u"of", u"as", u"since", u"in", u","};
    return words.contains(word.toLower());
}

bool goesOn(const QString &word)
{
    static const WordSet words = {u"where",   u"which",   u"who",      u"while", u"despite", u"leaving",
                                  u"forcing", u"sending", u"wounding", u"amid",  u"adding",  u"marking"};
    return words.contains(word);
}

QStringList wordsOf(QString text)
{
    static const QRegularExpression note(QStringLiteral(R"(\s*\([^()]{1,20}\))"));
    return text.remove(note).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

QStringList happeningWords(const QString &before, const QString &after)
{
    QStringList words = wordsOf(before);
    while (!words.isEmpty() && isLead(words.back()))
        words.removeLast();
    words += wordsOf(after);
    while (!words.isEmpty() && isLead(words.front()))
        words.removeFirst();
    return words;
}

QString happeningName(const QStringList &words)
{
    QString name;
    int count = 0;
    for (const QString &word : words) {
        if (count >= fewestWords && goesOn(word))
            break;
        if (name.size() + word.size() + 2 >= longestName) {
            name += u'\u2026';
            break;
        }
        if (!name.isEmpty() && word != QLatin1StringView(","))
            name += u' ';
        name += word;
        ++count;
    }
    while (name.endsWith(u','))
        name.chop(1);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

} // namespace parallax::happenings
