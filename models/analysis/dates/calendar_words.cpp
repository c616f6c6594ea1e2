#include "models/analysis/dates/calendar_words.h"

#include "models/text/number_words.h"
#include "models/text/word_set.h"

namespace parallax::dates {

namespace {

template <typename Value> Value valueOf(const WordMap<Value> &words, QStringView word)
{
    const auto found = words.find(word);
    return found == words.end() ? Value{} : found->second;
}

const WordMap<int> &months()
{
    static const WordMap<int> words = {
        {u"january", 1},   {u"february", 2},  {u"march", 3},  {u"april", 4},     {u"may", 5},
        {u"june", 6},      {u"july", 7},      {u"august", 8}, {u"september", 9}, {u"october", 10},
        {u"november", 11}, {u"december", 12}, {u"jan", 1},    {u"feb", 2},       {u"mar", 3},
        {u"apr", 4},       {u"jun", 6},       {u"jul", 7},    {u"aug", 8},       {u"sep", 9},
        {u"sept", 9},      {u"oct", 10},      {u"nov", 11},   {u"dec", 12}};
    return words;
}

const WordMap<int> &weekdays()
{
    static const WordMap<int> words = {{u"monday", 1}, {u"tuesday", 2},  {u"wednesday", 3}, {u"thursday", 4},
                                       {u"friday", 5}, {u"saturday", 6}, {u"sunday", 7},    {u"mon", 1},
                                       {u"tue", 2},    {u"tues", 2},     {u"wed", 3},       {u"thu", 4},
                                       {u"thur", 4},   {u"thurs", 4},    {u"fri", 5},       {u"sat", 6},
                                       {u"sun", 7}};
    return words;
}

const WordMap<std::optional<UnitWord>> &unitWords()
{
    static const WordMap<std::optional<UnitWord>> words = [] {
        WordMap<std::optional<UnitWord>> made;
        const auto add = [&](QStringView one, QStringView many, Unit unit) {
            made[one] = UnitWord{unit, false};
            made[many] = UnitWord{unit, true};
        };
        add(u"second", u"seconds", Unit::Second);
        add(u"minute", u"minutes", Unit::Minute);
        add(u"hour", u"hours", Unit::Hour);
        add(u"day", u"days", Unit::Day);
        add(u"night", u"nights", Unit::Night);
        add(u"weekend", u"weekends", Unit::Weekend);
        add(u"week", u"weeks", Unit::Week);
        add(u"month", u"months", Unit::Month);
        add(u"quarter", u"quarters", Unit::Quarter);
        add(u"year", u"years", Unit::Year);
        add(u"decade", u"decades", Unit::Decade);
        add(u"century", u"centuries", Unit::Century);
        return made;
    }();
    return words;
}

/// Words that can stand first besides months, weekdays, units, numbers and seasons.
const WordMap<bool> &leads()
{
    static const WordMap<bool> words = [] {
        WordMap<bool> made;
        for (const QStringView word :
             {u"a",         u"about",     u"additional", u"afternoon",     u"all",        u"almost",
              u"an",        u"annually",  u"another",    u"approximately", u"around",     u"at",
              u"barely",    u"beginning", u"christmas",  u"couple",        u"coming",     u"current",
              u"currently", u"daily",     u"dozens",     u"each",          u"earlier",    u"early",
              u"election",  u"end",       u"every",      u"few",           u"fiscal",     u"following",
              u"future",    u"half",      u"halloween",  u"hourly",        u"just",       u"last",
              u"late",      u"later",     u"lately",     u"latest",        u"less",       u"many",
              u"mid",       u"middle",    u"midnight",   u"monthly",       u"more",       u"most",
              u"nearly",    u"new",       u"next",       u"nightly",       u"no",         u"noon",
              u"now",       u"nowadays",  u"once",       u"one",           u"only",       u"over",
              u"past",      u"per",       u"presently",  u"previous",      u"previously", u"quarterly",
              u"recent",    u"recently",  u"roughly",    u"same",          u"several",    u"some",
              u"someday",   u"soon",      u"start",      u"thanksgiving",  u"that",       u"the",
              u"these",     u"this",      u"today",      u"tomorrow",      u"tonight",    u"under",
              u"up",        u"weekly",    u"well",       u"within",        u"yearly",     u"yesterday",
              u"'"})
            made[word] = true;
        return made;
    }();
    return words;
}

} // namespace

int monthOf(QStringView word)
{
    return valueOf(months(), word);
}

bool isShortMonth(QStringView word)
{
    return word.size() <= 4 && word != u"may" && word != u"june" && word != u"july" && monthOf(word) > 0;
}

int weekdayOf(QStringView word)
{
    return valueOf(weekdays(), word);
}

int pluralWeekdayOf(QStringView word)
{
    return word.size() > 6 && word.endsWith(u's') ? weekdayOf(word.chopped(1)) : 0;
}

std::optional<UnitWord> unitOf(QStringView word)
{
    return valueOf(unitWords(), word);
}

QStringView seasonOf(QStringView word)
{
    static const WordMap<QStringView> words = {
        {u"spring", u"SP"}, {u"summer", u"SU"}, {u"fall", u"FA"}, {u"autumn", u"FA"}, {u"winter", u"WI"}};
    return valueOf(words, word);
}

QStringView dayPartOf(QStringView word)
{
    static const WordMap<QStringView> words = {
        {u"morning", u"MO"},    {u"mornings", u"MO"}, {u"afternoon", u"AF"},
        {u"afternoons", u"AF"}, {u"evening", u"EV"},  {u"evenings", u"EV"},
        {u"night", u"NI"},      {u"nights", u"NI"},   {u"overnight", u"NI"}};
    return valueOf(words, word);
}

int decadeOf(QStringView word)
{
    static const WordMap<int> words = {{u"twenties", 2}, {u"thirties", 3}, {u"forties", 4},
                                       {u"fifties", 5},  {u"sixties", 6},  {u"seventies", 7},
                                       {u"eighties", 8}, {u"nineties", 9}};
    return valueOf(words, word);
}

bool canBegin(QStringView word)
{
    static const WordMap<bool> words = [] {
        WordMap<bool> made = leads();
        for (const auto &[month, number] : months())
            made[month] = true;
        for (const auto &[day, number] : weekdays())
            made[day] = true;
        for (const QStringView many :
             {u"mondays", u"tuesdays", u"wednesdays", u"thursdays", u"fridays", u"saturdays", u"sundays",
              u"spring", u"summer", u"fall", u"autumn", u"winter"})
            made[many] = true;
        for (const auto &[unit, number] : unitWords())
            made[unit] = true;
        return made;
    }();
    return words.contains(word) || smallNumber(word) >= 0 || word.endsWith(u"th") || word == u"first"
        || word == u"second" || word == u"third";
}

} // namespace parallax::dates
