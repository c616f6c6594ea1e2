#include "models/analysis/mentions/name_key.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace parallax {

static bool isArticle(QStringView word)
{
    static constexpr std::array articles = {"al", "el", "ar", "as", "ad", "at", "az", "an", "ash", "ul"};
    return std::ranges::any_of(articles, [&](const char *a) { return word == QLatin1StringView(a); });
}

NameKey nameKey(QStringView name)
{
    QString plain;
    for (QChar c : name.toString().normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.isLetterOrNumber())
            plain += c;
        else if (!c.isMark() && c != u'\'' && c != u'\u2019' && c != u'\u2018' && c != u'.' && c != u'`'
                 && c.category() != QChar::Letter_Modifier)
            plain += u' ';
        else if ((c == u'\'' || c == u'\u2019') && plain.size() > 1)
            plain += u'\''; // a possessive, or dropped below
    }
    NameKey key;
    for (QString word : plain.split(u' ', Qt::SkipEmptyParts)) {
        if (word.endsWith("'s"_L1))
            word.chop(2);
        word.remove(u'\'');
        if (!word.isEmpty())
            key.words << word;
    }
    if (key.words.size() > 1 && key.words.front() == "the"_L1)
        key.words.removeFirst();
    QStringList kept;
    for (qsizetype i = 0; i < key.words.size(); ++i)
        if (i + 1 == key.words.size() || !isArticle(key.words[i]))
            kept << key.words[i];
    key.words = kept;
    return key;
}

QString spellingKey(const NameKey &key)
{
    QString text;
    for (const QString &word : key.words) {
        if (!text.isEmpty())
            text += u' ';
        QString letters;
        for (QChar c : word) {
            const QChar plain = c == u'q' ? u'k'
                : c == u'o' || c == u'w'  ? u'u'
                : c == u'e' || c == u'y'  ? u'i'
                                          : c;
            if (letters.isEmpty() || letters.back() != plain)
                letters += plain;
        }
        if (letters.size() > 4 && letters.endsWith(u'h'))
            letters.chop(1);
        text += letters;
    }
    return text;
}

static QString consonants(const QString &word)
{
    QString left;
    for (QChar c : word)
        if (!QStringView(u"aeiouyw").contains(c) && (left.isEmpty() || left.back() != c))
            left += c;
    return left;
}

static bool oneApart(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    qsizetype i = 0;
    while (i < a.size() && a[i] == b[i])
        ++i;
    if (a.size() < b.size())
        return a.sliced(i) == b.sliced(i + 1);
    if (i + 1 < a.size() && a[i] == b[i + 1] && a[i + 1] == b[i] && a.sliced(i + 2) == b.sliced(i + 2))
        return true;
    return i < a.size() && a.sliced(i + 1) == b.sliced(i + 1);
}

bool maySpellTheSame(const QString &a, const QString &b)
{
    if (a == b)
        return true;
    if (a.size() < 4 || b.size() < 4 || a.front() != b.front())
        return false;
    if (consonants(a) == consonants(b) && consonants(a).size() >= 2 && std::abs(a.size() - b.size()) <= 2)
        return true;
    return std::min(a.size(), b.size()) >= 6 && oneApart(a, b);
}

static QString capitalsOf(QStringView acronym)
{
    QString letters;
    for (QChar c : acronym)
        if (c.isLetterOrNumber())
            letters += c.toLower();
    return letters;
}

bool looksLikeAcronym(QStringView name)
{
    int capitals = 0;
    for (QChar c : name) {
        if (c.isUpper())
            ++capitals;
        else if (!c.isDigit() && c != u'.' && c != u'-')
            return false;
    }
    return capitals >= 2 && capitals <= 7;
}

bool isInitialsOf(QStringView acronym, QStringView name)
{
    const QString letters = capitalsOf(acronym);
    QString all;
    QString important;
    for (QStringView word : name.toString().replace(u'-', u' ').split(u' ', Qt::SkipEmptyParts)) {
        if (!word.front().isLetter())
            continue;
        all += word.front().toLower();
        if (word.front().isUpper())
            important += word.front().toLower();
    }
    return letters.size() >= 2 && (letters == all || letters == important);
}

bool isAcronymOf(QStringView acronym, QStringView name)
{
    const QString letters = capitalsOf(acronym);
    if (letters.size() < 2 || name.split(u' ', Qt::SkipEmptyParts).size() < 2)
        return false;
    qsizetype at = letters.size() - 1;
    for (qsizetype i = name.size() - 1; i >= 0 && at >= 0; --i) {
        const bool starts = i == 0 || !name[i - 1].isLetterOrNumber();
        if (name[i].toLower() == letters[at] && (at > 0 || starts))
            --at;
    }
    return at < 0;
}

} // namespace parallax
