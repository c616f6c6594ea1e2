#include "models/analysis/quantities/counted.h"

#include "models/analysis/dates/calendar_words.h"
#include "models/analysis/mentions/known_names.h"
#include "models/text/compass_words.h"
#include "models/text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::quantities {

namespace {

constexpr int longestPhrase = 6;

/// Words that no noun phrase runs over.
const WordSet &breaks()
{
    static const WordSet words = {
        u"a",      u"about", u"across", u"after", u"against", u"all",   u"an",   u"and",   u"are",
        u"as",     u"at",    u"be",     u"been",  u"before",  u"but",   u"by",   u"could", u"due",
        u"during", u"for",   u"from",   u"had",   u"has",     u"have",  u"he",   u"her",   u"his",
        u"if",     u"in",    u"into",   u"is",    u"it",      u"its",   u"may",  u"near",  u"not",
        u"of",     u"on",    u"or",     u"our",   u"out",     u"over",  u"said", u"says",  u"she",
        u"since",  u"so",    u"than",   u"that",  u"the",     u"their", u"them", u"then",  u"they",
        u"this",   u"to",    u"under",  u"until", u"up",      u"was",   u"we",   u"were",  u"when",
        u"where",  u"which", u"while",  u"who",   u"whose",   u"will",  u"with", u"would", u"including",
        u"more",   u"were",  u"did",    u"also"};
    return words;
}

const WordSet &pluralsWithoutS()
{
    static const WordSet words = {u"people",    u"men",       u"women",   u"children", u"police", u"troops",
                                  u"personnel", u"cattle",    u"dead",    u"staff",    u"youth",  u"aircraft",
                                  u"crew",      u"policemen", u"wounded", u"injured"};
    return words;
}

/// What happened, by the verb or noun that says it.
const WordMap<QStringView> &harms()
{
    static const WordMap<QStringView> words = {
        {u"killed", u"killed"},       {u"kill", u"killed"},          {u"kills", u"killed"},
        {u"killing", u"killed"},      {u"dead", u"killed"},          {u"died", u"killed"},
        {u"die", u"killed"},          {u"dying", u"killed"},         {u"deaths", u"killed"},
        {u"death", u"killed"},        {u"slain", u"killed"},         {u"murdered", u"killed"},
        {u"murders", u"killed"},      {u"murder", u"killed"},        {u"perished", u"killed"},
        {u"fatalities", u"killed"},   {u"executed", u"killed"},      {u"massacred", u"killed"},
        {u"execute", u"killed"},      {u"executes", u"killed"},      {u"executing", u"killed"},
        {u"beheaded", u"killed"},     {u"beheading", u"killed"},     {u"bodies", u"killed"},
        {u"wounds", u"wounded"},      {u"injures", u"wounded"},      {u"capture", u"captured"},
        {u"captures", u"captured"},   {u"lives", u"killed"},         {u"wounded", u"wounded"},
        {u"wounding", u"wounded"},    {u"injured", u"wounded"},      {u"injuring", u"wounded"},
        {u"hurt", u"wounded"},        {u"injuries", u"wounded"},     {u"casualties", u"casualties"},
        {u"victims", u"casualties"},  {u"displaced", u"displaced"},  {u"displacing", u"displaced"},
        {u"fled", u"displaced"},      {u"flee", u"displaced"},       {u"fleeing", u"displaced"},
        {u"homeless", u"displaced"},  {u"evacuated", u"displaced"},  {u"uprooted", u"displaced"},
        {u"refugees", u"displaced"},  {u"homes", u"displaced"},      {u"arrested", u"arrested"},
        {u"arresting", u"arrested"},  {u"detained", u"arrested"},    {u"detaining", u"arrested"},
        {u"arrests", u"arrested"},    {u"missing", u"missing"},      {u"abducted", u"abducted"},
        {u"kidnapped", u"abducted"},  {u"hostages", u"abducted"},    {u"seized", u"captured"},
        {u"seizing", u"captured"},    {u"captured", u"captured"},    {u"capturing", u"captured"},
        {u"stormed", u"captured"},    {u"controlled", u"captured"},  {u"recaptured", u"captured"},
        {u"destroyed", u"destroyed"}, {u"destroying", u"destroyed"}, {u"damaged", u"destroyed"},
        {u"airstrikes", u"strikes"},  {u"airstrike", u"strikes"},    {u"strikes", u"strikes"},
        {u"bombings", u"strikes"},    {u"attacks", u"strikes"},      {u"raids", u"strikes"},
        {u"missiles", u"strikes"},    {u"rockets", u"strikes"},      {u"shells", u"strikes"}};
    return words;
}

QString harmOfWord(QStringView word)
{
    const auto found = harms().find(word);
    return found == harms().end() ? QString() : found->second.toString();
}

bool isNumberLike(const Tokens &tokens, int at)
{
    return tokens.isFigure(at);
}

bool isPlural(QStringView word)
{
    return (word.size() > 3 && word.endsWith(u's') && !word.endsWith(u"ss"))
        || pluralsWithoutS().contains(word);
}

bool isVerb(QStringView word)
{
    return word.size() > 4 && word.endsWith(u"ed") && !pluralsWithoutS().contains(word);
}

} // namespace

bool endsClause(const Tokens &tokens, int at)
{
    const QStringView word = tokens.word(at);
    if (word == u";" || word == u"?" || word == u"!")
        return true;
    return word == u"." && (!tokens.has(at + 1) || !tokens.touches(at + 1)) && tokens.word(at - 1).size() > 2;
}

std::optional<Counted> countedAt(const Tokens &tokens, int at)
{
    int next = at;
    if (tokens.is(next, u"of")) {
        ++next;
        next += tokens.is(next, u"the") || tokens.is(next, u"its") || tokens.is(next, u"their")
            || tokens.is(next, u"his");
    }
    next += tokens.is(next, u"more") || tokens.is(next, u"other") || tokens.is(next, u"additional");
    Counted counted{next, next, -1};
    for (int i = next; i < std::min(tokens.size(), next + longestPhrase); ++i) {
        const QStringView word = tokens.word(i);
        if (tokens.is(i, u"-") && tokens.touches(i) && tokens.isWord(i + 1) && i > next)
            continue;
        if (!tokens.isWord(i) || tokens[i].lineBefore || breaks().contains(word))
            break;
        if (counted.head >= 0 && (isVerb(word) || !isPlural(word)))
            break;
        if (isVerb(word) && !tokens.isWord(i + 1))
            break;
        counted.end = i + 1;
        if (isPlural(word))
            counted.head = i;
    }
    if (counted.head >= 0) {
        counted.end = counted.head + 1;
        return counted;
    }
    // "one civilian", "a million vote": the last word before the break
    if (counted.end == next)
        return std::nullopt;
    counted.head = counted.end - 1;
    return counted;
}

/// Nouns for what can't be killed, wounded, driven away or arrested: "evacuated in two stages".
static bool isNoVictim(QStringView noun)
{
    static const WordSet nouns = {u"stages",  u"phases",  u"villages",  u"towns",     u"areas",  u"districts",
                                  u"cities",  u"regions", u"provinces", u"positions", u"places", u"sites",
                                  u"fronts",  u"parts",   u"occasions", u"cases",     u"points", u"attacks",
                                  u"percent", u"buses",   u"convoys",   u"batches"};
    return nouns.contains(noun);
}

static bool happensToPeople(const QString &harm)
{
    return harm != u"captured" && harm != u"destroyed" && harm != u"strikes";
}

/// "injured civilians", "displaced people"
static QString harmOfParticiple(const Tokens &tokens, int first, int head)
{
    static const WordSet participles = {u"wounded",  u"injured",   u"displaced", u"detained",
                                        u"arrested", u"kidnapped", u"abducted",  u"missing"};
    if (first < head && participles.contains(tokens.word(first)))
        return harmOfWord(tokens.word(first));
    return {};
}

/// What the words next to the number say it did: "killed at least 14", "the bodies of two martyrs".
static QString harmBefore(const Tokens &tokens, int first)
{
    const bool isOf = tokens.is(first - 1, u"of") && tokens.is(first - 2, u"bodies");
    const QString harm = harmOfWord(tokens.word(isOf ? first - 2 : first - 1));
    static const WordSet nouns = {u"dead",     u"deaths",     u"death",   u"lives",    u"homes",
                                  u"missing",  u"casualties", u"victims", u"hostages", u"refugees",
                                  u"homeless", u"wounds",     u"injuries"};
    return harm == u"strikes" || nouns.contains(tokens.word(first - 1)) ? QString() : harm;
}

static QString harmAfter(const Tokens &tokens, int after)
{
    // "12 civilians were killed", up to the next number, which has a verb of its own.
    for (int i = after; i < std::min(tokens.size(), after + 10); ++i) {
        if (endsClause(tokens, i) || isNumberLike(tokens, i) || tokens.is(i, u"who"))
            break;
        if (const QString harm = harmOfWord(tokens.word(i)); !harm.isEmpty() && harm != u"strikes") {
            // Such a verb has the next number: "killing 25 people and wounding 40"
            const bool goesOn = i > after && (tokens.is(i - 1, u"and") || tokens.is(i - 1, u","));
            if (goesOn && tokens.word(i).endsWith(u"ing"))
                break;
            return harm;
        }
    }
    return {};
}

QString harmOf(const Tokens &tokens, int first, const Counted &counted)
{
    const int after = counted.end;
    // What is counted says it itself: "125 airstrikes", "46 wounded", "25 casualties".
    if (const QString own = harmOfWord(tokens.word(after - 1)); !own.isEmpty())
        return own;
    if (const QString own = harmOfParticiple(tokens, counted.first, counted.head); !own.isEmpty())
        return own;
    QString harm = harmBefore(tokens, first);
    if (harm.isEmpty())
        harm = harmAfter(tokens, after);
    for (int i = first - 1; harm.isEmpty() && i >= std::max(0, first - 8); --i) {
        static const WordSet otherClauses = {u"when", u"while", u"after", u"as", u"because", u"wounds"};
        if (endsClause(tokens, i) || isNumberLike(tokens, i) || otherClauses.contains(tokens.word(i)))
            break;
        if (const QString word = harmOfWord(tokens.word(i)); word != u"strikes")
            harm = word;
    }
    const bool fits = counted.head < 0 || !happensToPeople(harm) || !isNoVictim(tokens.word(counted.head));
    return fits ? harm : QString();
}

/// "Turkish border", "Kurdish-majority city": a nationality before a noun, no place.
static bool isAdjective(const Tokens &tokens, int at)
{
    const bool hyphened = tokens.is(at + 1, u"-") && tokens.touches(at + 1);
    const bool beforeNoun = tokens.isWord(at + 1) && !tokens.isCapitalised(at + 1);
    return hyphened || (beforeNoun && demonyms().contains(tokens.word(at).toString()));
}

static bool isCalendarWord(QStringView word)
{
    return dates::monthOf(word) > 0 || (word.size() > 3 && dates::weekdayOf(word) > 0);
}

QString placeAfter(const Tokens &tokens, int at)
{
    for (int i = at; i < std::min(tokens.size(), at + 25); ++i) {
        if (endsClause(tokens, i) || isNumberLike(tokens, i) || tokens[i].lineBefore)
            break;
        const QStringView word = tokens.word(i);
        const bool leads = word == u"in" || word == u"across" || word == u"near" || word == u"at"
            || word == u"outside" || word == u"around";
        if (!leads)
            continue;
        int name = i + 1;
        name += tokens.is(name, u"the");
        while (name < i + 5 && tokens.isWord(name) && !tokens.isCapitalised(name)
               && !breaks().contains(tokens.word(name)))
            ++name;
        if (!tokens.isCapitalised(name) || isCalendarWord(tokens.word(name)) || isAdjective(tokens, name))
            continue;
        const auto goesOn = [&](int next) {
            return !tokens[next].lineBefore && !isCalendarWord(tokens.word(next))
                && (tokens.isCapitalised(next)
                    || (tokens.is(next, u"-") && tokens.touches(next) && tokens.touches(next + 1)
                        && tokens.isWord(next + 1) && tokens.isCapitalised(next - 1)));
        };
        int end = name + 1;
        while (tokens.has(end) && (goesOn(end) || (tokens.is(end - 1, u"-") && tokens.isWord(end))))
            ++end;
        while (name > i + 1 && isCompassWord(tokens.word(name - 1)))
            --name;
        const Utf16Range range = tokens.range(name, end);
        return tokens.text().sliced(range.start, range.length()).toString();
    }
    return {};
}

} // namespace parallax::quantities
