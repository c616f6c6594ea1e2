#include "models/text/abbreviations.h"

#include <QSet>
#include <QString>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

QSet<QString> wordSet(QLatin1StringView words)
{
    const QStringList list = QString(words).split(u' ', Qt::SkipEmptyParts);
    return QSet<QString>(list.begin(), list.end());
}

const QSet<QString> &titles()
{
    static const QSet<QString> words = wordSet(
        "mr mrs ms mx messrs mme mlle dr drs prof gen brig col lt lieut capt cpt maj sgt cpl pvt pfc spc adm "
        "cmdr cdr comdr sen rep reps sens gov pres rev hon fr msgr supt insp det ald amb atty asst dep sec "
        "dir "
        "vs viz cf ie eg hr frau sra srta dra"_L1);
    return words;
}

const QSet<QString> &numbered()
{
    static const QSet<QString> words =
        wordSet("no nos nr art arts p pp fig figs vol vols ch sect para paras ca approx est op"_L1);
    return words;
}

const QSet<QString> &abbreviated()
{
    static const QSet<QString> words = wordSet("jan feb mar apr jun jul aug sept sep oct nov dec mon tue "
                                               "tues wed thu thur thurs fri inc corp co cos ltd "
                                               "llc plc bros jr sr esq st ste mt ft ave blvd rd etc al dept "
                                               "univ assn bn gov't intl natl calif mass conn fla ariz ark "
                                               "colo ga ill ind kan ky la md mich minn miss mo mont neb nev "
                                               "okla ore pa penn tenn tex va vt wash wis wyo "
                                               "ph.d m.d b.a m.a"_L1);
    return words;
}

/// "U.S", "a.m", "J": single letters with stops between them.
bool isDottedLetters(QStringView word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (i % 2 == 0 ? !word[i].isLetter() : word[i] != u'.')
            return false;
    }
    return word.size() % 2 == 1;
}

} // namespace

StopAfter stopAfter(QStringView word)
{
    word = word.sliced(word.lastIndexOf(u'-') + 1); // "non-U.S", "Jean-P"
    if (word.isEmpty() || word.size() > 12)
        return StopAfter::Word;
    const QString lower = word.toString().toLower();
    if (lower == "e.g"_L1 || lower == "i.e"_L1)
        return StopAfter::Title;
    if (numbered().contains(lower)) {
        const bool alsoWord = lower == "no"_L1 || lower == "art"_L1 || lower == "arts"_L1;
        return alsoWord && !word.front().isUpper() ? StopAfter::Word : StopAfter::Numbered;
    }
    if (isDottedLetters(word))
        return word.size() > 1 || word.front().isUpper() ? StopAfter::Abbreviated : StopAfter::Word;
    // A title or a short name is written with a capital; "sen", "miss" or "no" without one are words.
    if (titles().contains(lower))
        return word.front().isUpper() || lower == "vs"_L1 || lower == "cf"_L1 || lower == "viz"_L1
            ? StopAfter::Title
            : StopAfter::Word;
    if (abbreviated().contains(lower))
        return word.front().isUpper() || lower == "etc"_L1 || lower == "al"_L1 ? StopAfter::Abbreviated
                                                                               : StopAfter::Word;
    return StopAfter::Word;
}

bool beginsSentences(QStringView word)
{
    static const QSet<QString> words = wordSet(
        "the a an this that these those he she it they we i you his her its their our my your there here in "
        "on "
        "at for from with by to of as but and or so yet nor if when while after before since until although "
        "though because however meanwhile also both what who whose which why how where not no then now still "
        "some many most several all any one two three another other others each every such under over during "
        "despite according once only even just more few nearly about last next earlier later asked"_L1);
    return words.contains(word.toString().toLower());
}

} // namespace parallax
