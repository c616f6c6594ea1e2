#include "models/analysis/mentions/name_repairs.h"

#include "models/analysis/mentions/known_names.h"
#include "models/analysis/mentions/name_key.h"
#include "models/analysis/mentions/plain_words.h"

namespace parallax {

namespace {

constexpr int longestKnown = 8; ///< tokens

QString wordsOf(const PreparedText &document, int begin, int end)
{
    const std::size_t first = std::size_t(begin);
    const std::size_t last = std::size_t(end) - 1;
    const qsizetype start = document.text.tokens[first].start;
    return document.text.text.sliced(start, document.text.tokens[last].end - start);
}

/// The end of the longest known name that begins where a name does and goes beyond it.
int knownEnd(const PreparedText &document, const TaggedName &name)
{
    const int run = document.runOf[std::size_t(name.begin)];
    const int last =
        run < 0 ? name.end : std::min(document.runs[std::size_t(run)].end, name.begin + longestKnown);
    for (int end = last; end > name.end; --end)
        if (knownNames().contains(nameKey(wordsOf(document, name.begin, end)).text()))
            return end;
    return name.end;
}

/// Words all in capitals that stand after "a" or "an" with no noun behind them, or in a line of capitals.
std::vector<bool> commonCapitals(const PreparedText &document)
{
    static const quint32 articles[] = {wordHash(u"a"), wordHash(u"an")};
    std::vector<bool> common(document.words.size());
    const int count = int(document.text.tokens.size());
    for (int token = 1; token < count; ++token) {
        const Word &word = document.word(token);
        if (word.letters != Word::Capitals
            || !std::ranges::contains(articles, document.word(token - 1).lower))
            continue;
        const bool isLast = token + 1 == count;
        const bool isInLine = document.word(token - 1).letters != Word::Lower;
        const bool stands = isLast
            || (document.word(token + 1).letters == Word::Sign && document.text.cut(token + 1) != u"-");
        if (isInLine ? document.inHeadline[token] && (word.classes & commonClasses) : stands)
            common[std::size_t(document.wordOf[std::size_t(token)])] = true;
    }
    return common;
}

/// Arabic nouns, as newspapers spell them, that begin the names of armed groups and of places; a name of
/// several words after one of them is no person's.
bool beginsGroup(quint32 word)
{
    static const quint32 nouns[] = {wordHash(u"faylaq"), wordHash(u"jaish"),  wordHash(u"jaysh"),
                                    wordHash(u"jeish"),  wordHash(u"jabhat"), wordHash(u"liwa"),
                                    wordHash(u"ahrar"),  wordHash(u"ansar"),  wordHash(u"harakat"),
                                    wordHash(u"hayat"),  wordHash(u"kataib"), wordHash(u"saraya")};
    return std::ranges::contains(nouns, word);
}

bool beginsPlace(quint32 word)
{
    static const quint32 nouns[] = {
        wordHash(u"jabal"),  wordHash(u"jebel"),  wordHash(u"jeb"),    wordHash(u"jubb"), wordHash(u"tal"),
        wordHash(u"tel"),    wordHash(u"tell"),   wordHash(u"kafr"),   wordHash(u"wadi"), wordHash(u"deir"),
        wordHash(u"maarat"), wordHash(u"maaret"), wordHash(u"maraat"), wordHash(u"khan"), wordHash(u"beit"),
        wordHash(u"ain"),    wordHash(u"kfar"),   wordHash(u"bab"),    wordHash(u"ras")};
    return std::ranges::contains(nouns, word);
}

/// What the name behind it is a thing's of: "the missile Oreshnik".
bool namesThing(quint32 word)
{
    static const quint32 nouns[] = {wordHash(u"missile"),  wordHash(u"rocket"),  wordHash(u"drone"),
                                    wordHash(u"tanker"),   wordHash(u"frigate"), wordHash(u"submarine"),
                                    wordHash(u"warship"),  wordHash(u"yacht"),   wordHash(u"satellite"),
                                    wordHash(u"operation")};
    return std::ranges::contains(nouns, word);
}

/// "Article 211 of the Criminal Code", "Section 4", "30 degrees Celsius": parts of laws and units.
bool isPartOrUnit(const PreparedText &document, const TaggedName &name)
{
    static const quint32 parts[] = {wordHash(u"article"), wordHash(u"section"),   wordHash(u"chapter"),
                                    wordHash(u"clause"),  wordHash(u"paragraph"), wordHash(u"rule")};
    static const quint32 units[] = {wordHash(u"celsius"), wordHash(u"fahrenheit")};
    const auto word = [&](int token) { return document.word(token).lower; };
    if (name.end - name.begin == 1)
        return std::ranges::contains(units, word(name.begin));
    return std::ranges::contains(parts, word(name.begin))
        && document.word(name.begin + 1).letters == Word::Number;
}

/// Capitalised for the sentence they begin, or in a headline: "So Putin", "Damascus Meanwhile".
bool isJoining(quint32 word)
{
    static const quint32 words[] = {
        wordHash(u"so"),      wordHash(u"but"),      wordHash(u"and"),      wordHash(u"yet"),
        wordHash(u"when"),    wordHash(u"while"),    wordHash(u"after"),    wordHash(u"before"),
        wordHash(u"since"),   wordHash(u"then"),     wordHash(u"despite"),  wordHash(u"meanwhile"),
        wordHash(u"however"), wordHash(u"though"),   wordHash(u"although"), wordHash(u"because"),
        wordHash(u"if"),      wordHash(u"inside"),   wordHash(u"outside"),  wordHash(u"around"),
        wordHash(u"amid"),    wordHash(u"moreover"), wordHash(u"therefore")};
    return std::ranges::contains(words, word);
}

/// What the name is, by its words alone; false where it is none: names run together, as lists without commas.
bool settleByWords(const PreparedText &document, TaggedName &name)
{
    constexpr int longestPerson = 10; ///< tokens, with hyphens
    const auto word = [&](int token) { return document.word(token).lower; };
    while (name.end - name.begin > 1 && isJoining(word(name.begin)))
        ++name.begin;
    while (name.end - name.begin > 1 && isJoining(word(name.end - 1)))
        --name.end;
    if (name.end - name.begin > 1 && name.kind != NameKind::Organisation && beginsGroup(word(name.begin)))
        name.kind = NameKind::Organisation;
    if (name.end - name.begin > 1 && name.kind == NameKind::Person && beginsPlace(word(name.begin)))
        name.kind = NameKind::Place;
    if (name.begin > 0 && document.word(name.begin - 1).letters == Word::Lower
        && namesThing(word(name.begin - 1)))
        name.kind = NameKind::OtherName;
    return name.kind != NameKind::Person || name.end - name.begin <= longestPerson;
}

constexpr quint32 bitsOf(std::initializer_list<WordClass> classes)
{
    quint32 bits = 0;
    for (WordClass c : classes)
        bits |= bit(c);
    return bits;
}

constexpr float listedConfidence = 0.6F;
constexpr quint32 placeBits = bitsOf({WordClass::Country, WordClass::LargeCity});
constexpr quint32 ambiguous =
    ~bitsOf({WordClass::KnownGroup, WordClass::Company, WordClass::OrganisationWord, WordClass::Country,
             WordClass::LargeCity, WordClass::City, WordClass::Subdivision, WordClass::KnownPlace});

/// Whether a word has its capital though no sentence or line begins with it.
bool standsInside(const PreparedText &document, int token)
{
    return token > 0 && !document.inHeadline[token] && document.word(token - 1).letters == Word::Lower;
}

/// What the lists say that these words are and can be nothing else by them; nothing for one or two letters. A
/// capital inside a sentence tells an organisation from a common noun or a surname ("Sputnik").
std::optional<NameKind> listedKind(const PreparedText &document, int begin, int end)
{
    const bool isOne = end - begin == 1;
    if (isOne && document.text.tokens[std::size_t(begin)].length() < 3)
        return std::nullopt;
    if (!isOne && (document.phrasePart[begin] != 0 || document.phrasePart[end - 1] != 2))
        return std::nullopt;
    const quint32 classes = isOne ? document.word(begin).classes : document.phraseClasses[begin];
    const bool isGroup = classes & bit(WordClass::KnownGroup);
    const bool isPlace = classes & placeBits;
    if (isGroup == isPlace)
        return std::nullopt;
    const bool isCountry = classes & bit(WordClass::Country); // "Turkey" is a bird too
    const bool isTold =
        isGroup ? standsInside(document, begin) && !(classes & bit(WordClass::FirstName)) : isCountry;
    if (!isTold && (classes & ambiguous))
        return std::nullopt;
    return isGroup ? NameKind::Organisation : NameKind::Place;
}

/// After how many tokens the listed phrase or word at `begin` ends.
int listedEnd(const PreparedText &document, int begin)
{
    int end = begin + 1;
    if (document.phrasePart[begin] == 0)
        while (document.phrasePart[end - 1] != 2)
            ++end;
    return end;
}

/// Newspapers pass for works: "The New York Times", also where "on Monday" was taken for a part of the name;
/// and organisations of several words for places: "Islamic State of Iraq".
void settleByList(const PreparedText &document, int free, TaggedName &name)
{
    const bool isAfterFirst = name.begin > free && document.phrasePart[name.begin - 1] == 0
        && document.phrasePart[name.begin] != 0 && document.phrasePart[name.begin] < 4;
    const int begin = isAfterFirst ? name.begin - 1 : name.begin;
    const int end = listedEnd(document, begin);
    const bool goesFurther = end < name.end && document.word(end).isCapitalised();
    const bool isMistaken = name.kind == NameKind::OtherName || end - begin > 1;
    if (!isMistaken || end > name.end || goesFurther
        || listedKind(document, begin, end) != NameKind::Organisation)
        return;
    name.begin = begin;
    name.end = end;
    name.kind = NameKind::Organisation;
    name.confidence = std::max(name.confidence, listedConfidence);
}

/// Names of the lists that the tagger passed over, where no other capital stands beside them, or in
/// headlines.
void addListed(const PreparedText &document, std::vector<TaggedName> &names)
{
    std::vector<bool> taken(document.text.tokens.size());
    for (const TaggedName &name : names)
        std::fill(taken.begin() + name.begin, taken.begin() + name.end, true);
    const std::size_t tagged = names.size();
    for (const CapitalRun &run : document.runs)
        for (int token = run.begin; token < run.end; ++token) {
            const int end = listedEnd(document, token);
            const bool isWhole = (token == run.begin || !document.word(token - 1).isCapitalised())
                && (end >= run.end || !document.word(end).isCapitalised());
            const bool isFree = end <= run.end
                && std::find(taken.begin() + token, taken.begin() + end, true) == taken.begin() + end;
            if (!isFree || !document.word(token).isCapitalised() || !(isWhole || document.inHeadline[token]))
                continue;
            if (const std::optional<NameKind> kind = listedKind(document, token, end)) {
                names.push_back({token, end, *kind, listedConfidence});
                token = end - 1;
            }
        }
    std::ranges::inplace_merge(names, names.begin() + std::ptrdiff_t(tagged), {}, &TaggedName::begin);
}

/// Places that a writer in haste leaves small ("kerala"), where they aren't part of an address or a name.
void addPlacesInSmall(const PreparedText &document, std::vector<TaggedName> &names)
{
    std::vector<TaggedName> small;
    const int count = int(document.text.tokens.size());
    for (int token = 0; token < count; ++token) {
        if (!document.word(token).placeInSmall || document.runOf[token] >= 0)
            continue;
        const auto touches = [&](int a, int b) { // "www.syria.org", "@syria"
            return a >= 0 && b < count && document.text.tokens[a].end == document.text.tokens[b].start
                && (document.text.cut(a) == u"@" || document.text.cut(a) == u"."
                    || document.text.cut(a) == u"/" || document.text.cut(a) == u"#"
                    || document.text.cut(a) == u"-" || document.text.cut(b) == u"@"
                    || document.text.cut(b) == u"/" || document.text.cut(b) == u"-");
        };
        if (!touches(token - 1, token) && !touches(token, token + 1))
            small.push_back({token, token + 1, NameKind::Place, listedConfidence});
    }
    const std::size_t before = names.size();
    names.insert(names.end(), small.begin(), small.end());
    std::ranges::inplace_merge(names, names.begin() + std::ptrdiff_t(before), {}, &TaggedName::begin);
}

} // namespace

void repairNames(const PreparedText &document, std::vector<TaggedName> &names)
{
    const std::vector<bool> common = commonCapitals(document);
    std::vector<TaggedName> repaired;
    for (TaggedName name : names) {
        if (!repaired.empty() && name.begin < repaired.back().end)
            continue;
        const bool isOne = name.end - name.begin == 1;
        if (isOne && common[std::size_t(document.wordOf[std::size_t(name.begin)])])
            continue;
        if (!settleByWords(document, name) || hasOnlyPlainWords(document, name)
            || isPartOrUnit(document, name))
            continue;
        if (name.kind != NameKind::Organisation)
            settleByList(document, repaired.empty() ? 0 : repaired.back().end, name);
        if (name.kind == NameKind::Organisation)
            name.end = knownEnd(document, name);
        repaired.push_back(name);
    }
    names = std::move(repaired);
    addListed(document, names);
    addPlacesInSmall(document, names);
}

} // namespace parallax
