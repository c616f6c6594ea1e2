#include "models/import/month_names.h"

#include <QStringList>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

QStringList splitNames(QStringView names)
{
    return names.toString().split(u' ');
}

} // namespace

int monthNumber(QStringView word)
{
    static const QStringList months[] = {
        splitNames(
            u"january jan janvier janv januar jänner januari enero ene gennaio gen janeiro stycznia января"),
        splitNames(u"february feb février févr fevrier février februar februari febrero febbraio fevereiro "
                   u"fev lutego февраля"),
        splitNames(u"march mar mars märz mrz maart marzo março marts marca марта"),
        splitNames(u"april apr avril avr abril abr aprile kwietnia апреля"),
        splitNames(u"may mai mei mayo maggio mag maio maj maja мая"),
        splitNames(u"june jun juin juni junio giugno giu junho czerwca июня"),
        splitNames(u"july jul juillet juil juli julio luglio lug julho lipca июля"),
        splitNames(u"august aug août aout augustus agosto ago augusti sierpnia августа"),
        splitNames(
            u"september sep sept septembre septiembre setiembre settembre setembro set września сентября"),
        splitNames(u"october oct octobre oktober okt octubre ottobre ott outubro out października октября"),
        splitNames(u"november nov novembre noviembre novembro listopada ноября"),
        splitNames(u"december dec décembre déc decembre dezember dez diciembre dic dicembre dezembro "
                   u"desember grudnia декабря"),
    };
    QString name = word.toString().normalized(QString::NormalizationForm_C).toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    for (int i = 0; i < 12; ++i) {
        if (months[i].contains(name))
            return i + 1;
    }
    return 0;
}

bool isWeekday(QStringView word)
{
    static const QStringList days =
        splitNames(u"monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun "
                   "lundi mardi mercredi jeudi vendredi samedi dimanche "
                   "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag "
                   "lunes martes miércoles jueves viernes sábado domingo "
                   "lunedì martedì mercoledì giovedì venerdì sabato domenica "
                   "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag");
    return days.contains(word.toString().normalized(QString::NormalizationForm_C).toLower());
}

} // namespace parallax
