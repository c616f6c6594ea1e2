#include "models/analysis/quantities/number_phrase.h"
#include "models/text/word_set.h"

using namespace Qt::StringLiterals;

namespace parallax::quantities {

namespace {

const WordMap<QStringView> &measures()
{
    static const WordMap<QStringView> words = {{u"%", u"percent"},
                                               {u"percent", u"percent"},
                                               {u"km", u"km"},
                                               {u"kms", u"km"},
                                               {u"kilometer", u"km"},
                                               {u"kilometers", u"km"},
                                               {u"kilometre", u"km"},
                                               {u"kilometres", u"km"},
                                               {u"mile", u"miles"},
                                               {u"miles", u"miles"},
                                               {u"meter", u"m"},
                                               {u"meters", u"m"},
                                               {u"metre", u"m"},
                                               {u"metres", u"m"},
                                               {u"feet", u"feet"},
                                               {u"foot", u"feet"},
                                               {u"inches", u"inches"},
                                               {u"yards", u"yards"},
                                               {u"kg", u"kg"},
                                               {u"kilograms", u"kg"},
                                               {u"kilos", u"kg"},
                                               {u"tons", u"tons"},
                                               {u"ton", u"tons"},
                                               {u"tonnes", u"tonnes"},
                                               {u"pounds", u"pounds"},
                                               {u"liters", u"l"},
                                               {u"litres", u"l"},
                                               {u"gallons", u"gallons"},
                                               {u"barrels", u"barrels"},
                                               {u"acres", u"acres"},
                                               {u"hectares", u"hectares"},
                                               {u"degrees", u"degrees"},
                                               {u"megawatts", u"MW"},
                                               {u"dollars", u"USD"},
                                               {u"dollar", u"USD"},
                                               {u"euros", u"EUR"},
                                               {u"euro", u"EUR"},
                                               {u"cents", u"cents"},
                                               {u"yen", u"JPY"},
                                               {u"rubles", u"RUB"},
                                               {u"roubles", u"RUB"},
                                               {u"yuan", u"CNY"}};
    return words;
}

QString measureOf(QStringView word)
{
    const auto found = measures().find(word);
    return found == measures().end() ? QString() : found->second.toString();
}

} // namespace

QString measureAt(const Tokens &tokens, int at, int &end)
{
    const QStringView word = tokens.word(at);
    if (word == u"square" || word == u"cubic") {
        const QString of = measureOf(tokens.word(at + 1));
        if (of.isEmpty())
            return {};
        end = at + 2;
        return word.toString() + u' ' + of;
    }
    if ((word == u"per" && tokens.is(at + 1, u"cent"))
        || (word == u"percentage" && tokens.is(at + 1, u"points"))) {
        end = at + 2;
        return word == u"per" ? u"percent"_s : u"percentage points"_s;
    }
    const int measureAt = word == u"-" && tokens.touches(at) ? at + 1 : at;
    const QString measure = measureOf(tokens.word(measureAt));
    if (!measure.isEmpty())
        end = measureAt + 1;
    return measure;
}

} // namespace parallax::quantities
