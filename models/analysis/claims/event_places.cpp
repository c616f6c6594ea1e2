#include "models/analysis/claims/event_places.h"

#include "models/analysis/mentions/known_names.h"
#include "models/text/compass_words.h"
#include "models/text/word_set.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::claims {

namespace {

const QSet<QString> &countries()
{
    static const QSet<QString> names = [] {
        QSet<QString> made;
        for (const QString &place : demonyms())
            made.insert(place);
        return made;
    }();
    return names;
}

/// Peoples have names by them, so that the list of nationalities knows them.
bool isContinent(const QString &name)
{
    static const QSet<QString> names = {u"Africa"_s,         u"Asia"_s,          u"Europe"_s,
                                        u"North America"_s,  u"South America"_s, u"Latin America"_s,
                                        u"Central America"_s};
    return names.contains(name);
}

bool isLocating(QStringView word)
{
    static const WordSet words = {u"in",     u"at",      u"near",   u"on",      u"outside", u"inside",
                                  u"around", u"across",  u"of",     u"from",    u"into",    u"to",
                                  u"over",   u"between", u"within", u"towards", u"toward",  u"hit",
                                  u"struck", u"rocked",  u"beyond", u"through"};
    return words.contains(word);
}

} // namespace

QString countryOf(const QString &place)
{
    static const QHash<QString, QString> others = {
        {u"US"_s, u"United States"_s},      {u"U.S."_s, u"United States"_s},
        {u"U.S"_s, u"United States"_s},     {u"USA"_s, u"United States"_s},
        {u"America"_s, u"United States"_s}, {u"UK"_s, u"Britain"_s},
        {u"U.K."_s, u"Britain"_s},          {u"United Kingdom"_s, u"Britain"_s},
        {u"England"_s, u"Britain"_s},       {u"UAE"_s, u"United Arab Emirates"_s}};
    QString name = place;
    if (name.startsWith("the "_L1, Qt::CaseInsensitive))
        name = name.sliced(4);
    // "South Sudan" is one of its own, and "North America" none.
    while (!countries().contains(name) && !isContinent(name) && name.contains(u' ')
           && isCompassWord(name.section(u' ', 0, 0)))
        name = name.section(u' ', 1);
    if (isContinent(name))
        return {};
    if (countries().contains(name))
        return name;
    if (name.endsWith(u's') && countries().contains(name.chopped(1)))
        return name.chopped(1); // "Syrias" of a text that lost its apostrophes
    return others.value(name);
}

EventPlaces::EventPlaces(const ReadText &text, const Clauses &clauses)
    : m_clauses(clauses)
{
    const Tokens &tokens = clauses.tokens();
    for (const NamedActor &actor : text.actors) {
        if (actor.type != EntityType::Place)
            continue;
        const int after = clauses.tokenAt(actor.span.end());
        if (tokens.is(after, u"-") && tokens.touches(after))
            continue;
        const QString country = countryOf(actor.name);
        m_places.push_back({actor.span, country.isEmpty() ? actor.name : country, !country.isEmpty(),
                            isLocated(actor.span)});
    }
    constexpr int subject = 3; // twice, once with "in"
    m_town = mostNamed(false, subject);
    m_country = mostNamed(true, 1);
    if (m_town.isEmpty() && m_country.isEmpty())
        m_town = mostNamed(false, 1);
}

/// "in Ismere", "in northern Ismere", "in the harbour town of Ismere".
bool EventPlaces::isLocated(Span place) const
{
    const Tokens &tokens = m_clauses.tokens();
    int at = m_clauses.tokenAt(place.start()) - 1;
    constexpr int reach = 4;
    for (int steps = 0; steps < reach && tokens.isWord(at); ++steps, --at) {
        if (isLocating(tokens.word(at)))
            return true;
        if (!isCompassWord(tokens.word(at)) && !tokens.is(at, u"the") && !tokens.is(at, u"city")
            && !tokens.is(at, u"town") && !tokens.is(at, u"village") && !tokens.is(at, u"province"))
            return false;
    }
    return false;
}

/// At least so much: once for a name, twice for one that something happens in.
QString EventPlaces::mostNamed(bool countries, int least) const
{
    QHash<QString, int> counts;
    for (const Place &place : m_places)
        if (place.isCountry == countries)
            counts[place.name] += place.isLocated ? 2 : 1;
    QString most;
    for (const Place &place : m_places)
        if (counts.value(place.name) > counts.value(most))
            most = place.name;
    return counts.value(most) >= least ? most : QString();
}

/// The first after the number, else the last before it; one that something happens in before one that is only
/// named. A country counts only where something happens in it.
const EventPlaces::Place *EventPlaces::nearest(Span within, Span number, bool countries) const
{
    const Place *best = nullptr;
    const auto rank = [&](const Place &place) {
        return std::pair(place.isLocated, place.span.start() >= number.end());
    };
    auto place = std::ranges::lower_bound(m_places, within.start(), {},
                                          [](const Place &one) { return one.span.start(); });
    for (; place != m_places.end() && place->span.start() < within.end(); ++place) {
        if (place->isCountry != countries || (countries && !place->isLocated))
            continue;
        const bool isAfter = place->span.start() >= number.end();
        if (!best || rank(*place) > rank(*best) || (rank(*place) == rank(*best) && !isAfter))
            best = &*place;
    }
    return best;
}

QString EventPlaces::of(Span number, bool ofMany) const
{
    const Clause sentence = m_clauses.sentenceAt(m_clauses.tokenAt(number.start()));
    const Clause before = m_clauses.sentenceAt(std::max(0, sentence.begin - 1));
    const Span here = m_clauses.span(sentence);
    const Place *town = nearest(here, number, false);
    const Place *country = nearest(here, number, true);
    if (!town && !country && !ofMany && before.begin < sentence.begin)
        town = nearest(m_clauses.span(before), number, false);
    if (town)
        return town->name;
    // "43 people died in Syria", where the text is about one of its towns.
    const bool isOfTown = !ofMany && !m_town.isEmpty() && (!country || country->name == m_country);
    return isOfTown ? m_town : country ? country->name : m_country;
}

} // namespace parallax::claims
