#include "models/analysis/happenings/event_clause.h"

#include "models/text/word_set.h"

namespace parallax::happenings {

namespace {

using claims::Clause;
using claims::Clauses;

constexpr int longestSubject = 15;

bool subordinates(QStringView word)
{
    static const WordSet words = {u"when",  u"where",   u"which", u"who",   u"whose", u"that",  u"after",
                                  u"until", u"because", u"while", u"since", u"as",    u"before"};
    return words.contains(word);
}

/// Words that stand capitalised within a clause only where a sentence's end before them is lost.
bool beginsSentence(const Tokens &tokens, int at)
{
    static const WordSet words = {u"a",      u"an",  u"the",   u"at",    u"more", u"some",  u"several",
                                  u"dozens", u"in",  u"on",    u"after", u"two",  u"three", u"four",
                                  u"five",   u"six", u"seven", u"eight", u"nine", u"ten",   u"another"};
    return tokens.isCapitalised(at) && words.contains(tokens.word(at)) && tokens.isWord(at - 1);
}

/// The verb of a clause whose own event is another, or of a picture's caption.
bool isPresent(QStringView word)
{
    static const WordSet words = {u"come", u"comes", u"remain", u"remains", u"walk",   u"inspect",
                                  u"says", u"say",   u"is",     u"are",     u"gather", u"stand"};
    return words.contains(word);
}

bool isFurniture(QStringView word)
{
    static const WordSet words = {u"published", u"updated", u"posted",  u"tags",     u"date",  u"last",
                                  u"photo",     u"related", u"reuters", u"agencies", u"image", u"file"};
    return words.contains(word);
}

bool leadsIn(QStringView word)
{
    static const WordSet words = {u"also",    u"meanwhile", u"separately", u"earlier", u"later",
                                  u"then",    u"again",     u"however",    u"but",     u"and",
                                  u"instead", u",",         u")",          u"'",       u"\""};
    return words.contains(word);
}

bool standsForAnother(QStringView word)
{
    static const WordSet words = {u"he",    u"she",   u"it",     u"they",  u"i",     u"we",      u"you",
                                  u"which", u"who",   u"that",   u"this",  u"and",   u"but",     u"where",
                                  u"when",  u"after", u"before", u"as",    u"while", u"since",   u"these",
                                  u"those", u"his",   u"her",    u"their", u"its",   u"another", u"others",
                                  u"many",  u"such",  u"than"};
    return words.contains(word);
}

/// "The group, which holds the port, seized …": the relative clause and what it parts.
std::optional<EventClause> aroundRelative(const Clauses &clauses, Clause clause, int day, int verb)
{
    const Tokens &tokens = clauses.tokens();
    if (!tokens.is(clause.begin - 1, u",") || !tokens.is(verb - 1, u",") || verb - 1 <= clause.begin
        || day < verb || clause.begin < 2)
        return std::nullopt;
    Clause subject = clauses.clauseAt(clause.begin - 2);
    subject.end = clause.begin - 1;
    if (subject.begin >= subject.end || subject.end - subject.begin > longestSubject)
        return std::nullopt;
    return EventClause{subject, {verb, clause.end}, {verb, verb}};
}

bool isRelative(QStringView word)
{
    return word == u"which" || word == u"who" || word == u"whose";
}

/// Narrows the clause to what begins nearest before the verb. False where the day is left outside.
bool narrow(const Tokens &tokens, EventClause &found, int day, int verb)
{
    Clause &own = found.rest;
    for (int at = own.begin; at < verb; ++at) {
        const QStringView word = tokens.word(at);
        if (isPresent(word))
            return false;
        const bool said = isSaying(word);
        if (beginsSentence(tokens, at) && at > own.begin)
            own.begin = at;
        else if (said || subordinates(word) || word == u")") {
            found.source = said ? Clause{own.begin, at} : Clause{verb, verb};
            own.begin = at + 1;
        }
    }
    return own.begin <= day;
}

/// Ends it where another sentence begins or a source is named. False for "… , he said".
bool cutBehind(const Tokens &tokens, Clause &own, int verb)
{
    for (int at = verb + 1; at < own.end; ++at) {
        if (isSaying(tokens.word(at)))
            return false;
        if (tokens.is(at, u"according") || beginsSentence(tokens, at))
            own.end = at;
    }
    return true;
}

} // namespace

std::optional<EventClause> eventClause(const Clauses &clauses, Clause clause, int day, int verb)
{
    const Tokens &tokens = clauses.tokens();
    EventClause found{{verb, verb}, clause, {verb, verb}};
    if (isRelative(tokens.word(clause.begin))) {
        const auto parted = aroundRelative(clauses, clause, day, verb);
        if (!parted)
            return std::nullopt;
        found = *parted;
    } else if (!narrow(tokens, found, day, verb)) {
        return std::nullopt;
    }
    if (!cutBehind(tokens, found.rest, verb) || day >= found.rest.end)
        return std::nullopt;
    Clause &first = found.subject.begin < found.subject.end ? found.subject : found.rest;
    while (first.begin < first.end && leadsIn(tokens.word(first.begin)))
        ++first.begin;
    if (first.begin >= verb || standsForAnother(tokens.word(first.begin))
        || isFurniture(tokens.word(first.begin)))
        return std::nullopt;
    return found;
}

bool isSaying(QStringView word)
{
    static const WordSet words = {u"said",  u"told",    u"says",   u"reported", u"announced",
                                  u"added", u"claimed", u"warned", u"called",   u"confirmed"};
    return words.contains(word);
}

} // namespace parallax::happenings
