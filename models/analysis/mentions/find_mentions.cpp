#include "models/analysis/mentions/find_mentions.h"

#include "models/analysis/mentions/acronyms.h"
#include "models/analysis/mentions/entity_kinds.h"
#include "models/analysis/mentions/known_names.h"
#include "models/analysis/mentions/name_repairs.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

bool isThe(const PreparedText &document, int token)
{
    static const quint32 the = wordHash(u"the");
    return document.word(token).lower == the;
}

/// "the Kurds", "Syrians": a people named as such, not "Syrian forces".
bool namesPeople(const PreparedText &document, const TaggedName &name)
{
    const Word &word = document.word(name.end - 1);
    if (!(word.classes & bit(WordClass::People)) || !word.isCapitalised())
        return false;
    if (!(word.classes & bit(WordClass::Nationality)))
        return true;
    // "the Lebanese", "the French": an adjective too; a people only when no noun follows.
    if (name.begin == 0 || !isThe(document, name.begin - 1))
        return false;
    if (name.end >= int(document.text.tokens.size()))
        return true;
    if (document.text.cut(name.end) == u"-")
        return false;
    const Word &next = document.word(name.end);
    constexpr quint32 nouns = bit(WordClass::CommonPerson) | bit(WordClass::CommonGroup)
        | bit(WordClass::CommonArtifact) | bit(WordClass::CommonAct) | bit(WordClass::CommonAbstract)
        | bit(WordClass::CommonCommunication) | bit(WordClass::CommonModifier) | bit(WordClass::CommonThing)
        | bit(WordClass::CommonLocation) | bit(WordClass::OrganisationWord) | bit(WordClass::Title);
    return !next.isCapitalised() && !(next.classes & nouns);
}

bool isPeople(const PreparedText &document, const TaggedName &name)
{
    return name.end - name.begin == 1 && document.word(name.begin).isCapitalised()
        && document.word(name.begin).classes & bit(WordClass::People)
        && !(document.word(name.begin).classes & bit(WordClass::Country));
}

/// What a tagger mistakes for a name in headlines and at the start of sentences.
bool isNoName(const PreparedText &document, int begin, int end)
{
    if (end - begin > 1)
        return false;
    const Word &word = document.word(begin);
    if (word.classes & bit(WordClass::CalendarWord) || word.letters == Word::Number)
        return true;
    const QStringView text = document.text.cut(begin);
    if (text.size() < 2
        || (word.elsewhere & quint8(Elsewhere::InLowerCase)
            && !(word.elsewhere & quint8(Elsewhere::CapitalisedInside)) && word.letters != Word::Capitals))
        return true;
    return false;
}

bool demonymWord(const QString &word)
{
    static const QStringList others = {u"islamist"_s,  u"muslim"_s,       u"sunni"_s,   u"shiite"_s,
                                       u"shi'ite"_s,   u"shi\u2019ite"_s, u"arab"_s,    u"kurdish"_s,
                                       u"christian"_s, u"jewish"_s,       u"western"_s, u"islamic"_s};
    return demonyms().contains(word.toLower()) || others.contains(word.toLower());
}

/// Words that no name begins with, though a sentence writes them with a capital.
bool isOpener(const QString &word)
{
    static const QSet<QString> openers = [] {
        const QString all =
            u"about above according across additionally after again against all along alongside also "
            u"although "
            "amid among and another any around as asked at because before behind below beneath besides "
            "between "
            "beyond both but by despite during each earlier either even ever every except following for "
            "former "
            "from hence her here his how however if in inside instead into its just last later like many "
            "meanwhile moreover most my near neither nevertheless next no nor not nothing now of off on once "
            "one only onto or other otherwise our out outside over past per perhaps regarding several since "
            "so "
            "some still such than that their then there these they this those though through throughout thus "
            "to today tomorrow tonight toward towards under unless unlike until unto up upon via we what "
            "when "
            "where whether which while who whose why will with within without yesterday yet your"_s;
        const QStringList words = all.split(u' ');
        return QSet<QString>(words.begin(), words.end());
    }();
    return openers.contains(word);
}

/// "Recently", not "Emily" or "Italy".
bool isAdverb(const Word &word, const QString &lower)
{
    constexpr quint32 names = bit(WordClass::FirstName) | bit(WordClass::NamePart) | bit(WordClass::Country)
        | bit(WordClass::City) | bit(WordClass::Subdivision) | bit(WordClass::Company);
    return lower.size() > 5 && lower.endsWith("ly"_L1) && !(word.classes & names);
}

/// "Fighters of the Harbour Front" where a sentence begins so: the noun is no part of the name.
int afterLeadingNoun(const PreparedText &document, const TaggedName &name)
{
    const Word &first = document.word(name.begin);
    constexpr quint32 nouns = bit(WordClass::CommonPerson) | bit(WordClass::CommonGroup);
    static const std::array links = {wordHash(u"of"), wordHash(u"from"), wordHash(u"in"), wordHash(u"for")};
    static const quint32 the = wordHash(u"the");
    const QString word = document.text.cut(name.begin).toString().toLower();
    const bool isCommon = (first.classes & nouns) && !(first.classes & bit(WordClass::OrganisationWord));
    const bool isNoun = (isCommon || labelSorts(word)) && word.endsWith(u's')
        && !(first.elsewhere & quint8(Elsewhere::CapitalisedInside));
    if (!isNoun || name.end - name.begin < 3
        || !std::ranges::contains(links, document.word(name.begin + 1).lower))
        return name.begin;
    const int next = name.begin + 2;
    return document.word(next).lower == the && next + 1 < name.end ? next + 1 : next;
}

/// "Lt. Osei", "Judge Hanne Osei", "Dear Hanne"; not "Major Harris", whose first name it may be.
bool beginsWithTitle(const PreparedText &document, const TaggedName &name)
{
    static const std::array others = {wordHash(u"aunt"),    wordHash(u"uncle"),  wordHash(u"nurse"),
                                      wordHash(u"brother"), wordHash(u"sister"), wordHash(u"pm"),
                                      wordHash(u"dear"),    wordHash(u"hey"),    wordHash(u"hi"),
                                      wordHash(u"hello"),   wordHash(u"thanks"), wordHash(u"drs.")};
    const quint32 classes = document.word(name.begin).classes;
    if (std::ranges::contains(others, document.word(name.begin).lower))
        return true;
    if (!(classes & bit(WordClass::Title)))
        return false;
    const bool mayBeName = classes & (bit(WordClass::FirstName) | bit(WordClass::NamePart));
    return document.text.cut(name.begin).endsWith(u'.') || !mayBeName
        || (name.end - name.begin > 2 && (classes & bit(WordClass::CommonPerson)));
}

/// "Nobody on Quay Street": after the pronoun and what binds them.
int afterPronoun(const PreparedText &document, const TaggedName &name)
{
    static const std::array pronouns = {
        wordHash(u"nobody"),     wordHash(u"everybody"), wordHash(u"everyone"), wordHash(u"anybody"),
        wordHash(u"anyone"),     wordHash(u"somebody"),  wordHash(u"someone"),  wordHash(u"nothing"),
        wordHash(u"everything"), wordHash(u"something"), wordHash(u"none"),     wordHash(u"those")};
    int begin = name.begin;
    if (!std::ranges::contains(pronouns, document.word(begin).lower))
        return begin;
    while (begin + 1 < name.end && (begin == name.begin || !document.word(begin).isCapitalised()))
        ++begin;
    return begin;
}

/// Leaves off what stands before a name with a capital: "Near Palmyra", "So Osei", "Lt. Col. Osei".
void trim(const PreparedText &document, const std::vector<bool> &opens, TaggedName &name)
{
    const bool afterSign = name.begin > 0 && document.word(name.begin - 1).letters == Word::Sign;
    if (opens[name.begin] || afterSign) {
        name.begin = afterLeadingNoun(document, name);
        name.begin = afterPronoun(document, name);
        const QString lower = document.text.cut(name.begin).toString().toLower();
        if (name.end - name.begin > 1 && document.word(name.begin).letters == Word::Capital
            && (isOpener(lower) || isAdverb(document.word(name.begin), lower)))
            ++name.begin;
    }
    static const quint32 the = wordHash(u"the");
    const bool isListed = document.phrasePart[name.begin] == 0; // "The Hague"
    const bool isWritten = name.kind == NameKind::Organisation && !opens[name.begin] && !afterSign
        && !document.inHeadline[name.begin]; // "read The Harbour Post"
    if (name.end - name.begin > 1 && document.word(name.begin).lower == the && !isListed && !isWritten)
        ++name.begin;
    while (name.kind == NameKind::Person && name.end - name.begin > 1 && beginsWithTitle(document, name))
        ++name.begin;
}

/// "Syrian Islamist", "Turkish-Syrian": nationalities alone name no actor.
bool isOnlyNationalities(const PreparedText &document, const TaggedName &name)
{
    for (int token = name.begin; token < name.end; ++token) {
        const QString word = document.text.cut(token).toString();
        for (const QString &part : word.split(u'-'))
            if (!demonymWord(part))
                return false;
    }
    return true;
}

/// The share of English function words tells English from other languages in Latin script.
bool isEnglish(const PreparedText &document)
{
    static const std::array words = {
        wordHash(u"the"),  wordHash(u"of"), wordHash(u"and"),  wordHash(u"to"),
        wordHash(u"in"),   wordHash(u"a"),  wordHash(u"that"), wordHash(u"for"),
        wordHash(u"on"),   wordHash(u"is"), wordHash(u"was"),  wordHash(u"with"),
        wordHash(u"said"), wordHash(u"by"), wordHash(u"has"),  wordHash(u"from")};
    int letters = 0;
    int english = 0;
    for (int word : document.wordOf) {
        const Word &one = document.words[word];
        letters += one.letters == Word::Lower;
        english += std::ranges::contains(words, one.lower);
    }
    return letters < 40 || english * 10 >= letters;
}

} // namespace

MentionedText findMentions(const QString &text, const NameTagger &tagger, const MentionOptions &options)
{
    MentionedText result{tagger.prepare(text), {}, true};
    const PreparedText &document = result.document;
    result.english = isEnglish(document);
    if (!result.english)
        return result;
    std::vector<bool> opens(document.text.tokens.size());
    for (const TokenisedText::Sentence &sentence : document.text.sentences)
        opens[sentence.begin] = true;
    std::vector<TaggedName> names =
        options.memory ? options.memory->names(tagger, document) : tagger.names(document);
    repairNames(document, names);
    addAcronyms(document, names);
    std::vector<Utf16Range> ranges;
    for (TaggedName name : names) {
        trim(document, opens, name);
        if (isPeople(document, name))
            name.kind = NameKind::Nationality;
        if (name.kind == NameKind::OtherName || name.confidence < options.leastConfidence
            || isNoName(document, name.begin, name.end))
            continue;
        if (name.kind == NameKind::Nationality ? !namesPeople(document, name)
                                               : isOnlyNationalities(document, name))
            continue;
        const Utf16Range range = {document.text.tokens[name.begin].start,
                                  document.text.tokens[name.end - 1].end};
        ranges.push_back(range);
        result.names.push_back({Span(0, 0), text.sliced(range.start, range.length()), entityTypeOf(name.kind),
                                MentionForm::Name, name.confidence,
                                name.kind == NameKind::Nationality         ? u"people"_s
                                    : name.confidence == acronymConfidence ? u"acronym"_s
                                                                           : u"tagger"_s,
                                name.begin, name.end});
    }
    const std::vector<Span> spans = toSpans(text, ranges);
    for (std::size_t i = 0; i < spans.size(); ++i)
        result.names[i].span = spans[i];
    return result;
}

} // namespace parallax
