#include "models/analysis/quotes/speakers.h"

#include <algorithm>
#include <span>

namespace parallax::quoting {

namespace {

struct Classes
{
    std::uint8_t title = WordLexicon::english().classNamed(u"title");
    std::uint8_t role = WordLexicon::english().classNamed(u"role");
    std::uint8_t possessive = WordLexicon::english().classNamed(u"possessive");
    std::uint8_t time = WordLexicon::english().classNamed(u"time");
    std::uint8_t about = WordLexicon::english().classNamed(u"about");
    std::uint32_t he = stableHash(u"he");
    std::uint32_t she = stableHash(u"she");
    std::uint32_t his = stableHash(u"his");
    std::uint32_t her = stableHash(u"her");
    std::uint32_t they = stableHash(u"they");
    std::uint32_t it = stableHash(u"it");
    std::uint32_t who = stableHash(u"who");
    std::uint32_t the = stableHash(u"the");
};

const Classes &classes()
{
    static const Classes known;
    return known;
}

/// "al-Harrow", "ash-Shami": the capital stands after the article.
bool isAfterArabicArticle(QStringView word)
{
    const qsizetype hyphen = word.indexOf(u'-');
    return (hyphen == 2 || hyphen == 3) && word.first(hyphen).isLower() && word.size() > hyphen + 2
        && word[hyphen + 1].isUpper() && (word[0] == u'a' || word[0] == u'e');
}

/// Words that can be part of a name: capitalised, and neither a closed class's nor a day's.
bool isNameWord(const Token &token, QStringView text)
{
    if (token.kind == token_kind::number || token.entry.wordClass != 0)
        return false;
    return token.isCapital || isAfterArabicArticle(text.sliced(token.start, token.end - token.start));
}

bool isPreposition(const Token &token)
{
    static const std::uint8_t classes[] = {
        WordLexicon::english().classNamed(u"of"),   WordLexicon::english().classNamed(u"for"),
        WordLexicon::english().classNamed(u"in"),   WordLexicon::english().classNamed(u"with"),
        WordLexicon::english().classNamed(u"from"), WordLexicon::english().classNamed(u"by")};
    return token.entry.wordClass != 0 && std::ranges::contains(classes, token.entry.wordClass);
}

/// A word for one person: "spokesman", "source"; not "officials" and not "media".
bool isOnePerson(const Token &token)
{
    static const std::uint32_t persons[] = {
        stableHash(u"spokesman"),    stableHash(u"spokeswoman"), stableHash(u"spokesperson"),
        stableHash(u"official"),     stableHash(u"officer"),     stableHash(u"adviser"),
        stableHash(u"advisor"),      stableHash(u"aide"),        stableHash(u"source"),
        stableHash(u"analyst"),      stableHash(u"expert"),      stableHash(u"critic"),
        stableHash(u"supporter"),    stableHash(u"leader"),      stableHash(u"director"),
        stableHash(u"chief"),        stableHash(u"manager"),     stableHash(u"strategist"),
        stableHash(u"author"),       stableHash(u"reporter"),    stableHash(u"journalist"),
        stableHash(u"lawyer"),       stableHash(u"attorney"),    stableHash(u"prosecutor"),
        stableHash(u"investigator"), stableHash(u"economist"),   stableHash(u"scholar"),
        stableHash(u"professor"),    stableHash(u"researcher"),  stableHash(u"activist"),
        stableHash(u"witness"),      stableHash(u"resident"),    stableHash(u"voter"),
        stableHash(u"lawmaker"),     stableHash(u"candidate"),   stableHash(u"nominee"),
        stableHash(u"rival"),        stableHash(u"opponent"),    stableHash(u"diplomat"),
        stableHash(u"observer"),     stableHash(u"commander"),   stableHash(u"minister"),
        stableHash(u"doctor"),       stableHash(u"man"),         stableHash(u"woman")};
    return std::ranges::contains(persons, token.word);
}

/// Goes on after a person's name where a text has lost its comma: "Ines Varro a local official", "Ines Varro
/// using the Arabic name".
bool isAddition(const Token &token)
{
    static const std::uint8_t article = WordLexicon::english().classNamed(u"article");
    static const std::uint32_t others[] = {stableHash(u"using"), stableHash(u"speaking"), stableHash(u"who"),
                                           stableHash(u"citing"), stableHash(u"quoting")};
    return (article != 0 && token.entry.wordClass == article) || std::ranges::contains(others, token.word);
}

bool isTitle(const Token &token)
{
    return token.entry.wordClass != 0
        && (token.entry.wordClass == classes().title || token.entry.wordClass == classes().role);
}

} // namespace

std::optional<TokenRun> sayerOf(const TokenParagraph &paragraph, TokenRun source)
{
    static const std::uint32_t reports[] = {stableHash(u"reports"), stableHash(u"rumors"),
                                            stableHash(u"rumours"), stableHash(u"accounts"),
                                            stableHash(u"speculation")};
    static const std::uint8_t by = WordLexicon::english().classNamed(u"by"); // and "from"
    const std::vector<Token> &tokens = paragraph.tokens;
    for (int at = source.begin; at < source.end; ++at) {
        if (!std::ranges::contains(reports, tokens[std::size_t(at)].word))
            continue;
        const int next = at + 1;
        const bool made = next + 1 < source.end
            && (tokens[std::size_t(next)].entry.wordClass == by
                || tokens[std::size_t(next)].word == stableHash(u"in"));
        if (made)
            return TokenRun{next + 1, source.end};
        if (next == source.end && at == source.begin)
            return std::nullopt;
        break;
    }
    return source;
}

void Speakers::addNames(const TokenParagraph &paragraph)
{
    const std::vector<Token> &tokens = paragraph.tokens;
    constexpr int longestName = 6;
    for (int at = 0; at < int(tokens.size());) {
        if (!isNameWord(tokens[std::size_t(at)], m_text)) {
            ++at;
            continue;
        }
        int end = at + 1;
        while (end < int(tokens.size()) && isNameWord(tokens[std::size_t(end)], m_text)
               && end - at < longestName
               && tokens[std::size_t(end)].sentence == tokens[std::size_t(at)].sentence)
            ++end;
        // A stop stands between "Mr" or "Col" and the name.
        int before = at - 1;
        while (before >= 0 && tokens[std::size_t(before)].kind == token_kind::stop)
            --before;
        const bool titled = before >= 0 && isTitle(tokens[std::size_t(before)]);
        const Token &last = tokens[std::size_t(end - 1)];
        const Name name{{tokens[std::size_t(at)].start, last.end},
                        end - at,
                        last.word,
                        titled ? tokens[std::size_t(before)].word : 0,
                        titled || (end - at >= 2 && end - at <= 3)};
        const int number = int(m_names.size());
        m_names.push_back(name);
        const auto known = m_bySurname.constFind(name.surname);
        if (known == m_bySurname.cend() || m_names[std::size_t(*known)].words < name.words)
            m_bySurname.insert(name.surname, number);
        if (titled)
            m_byRole.insert(name.role, number);
        at = end;
    }
}

const Speakers::Name *Speakers::fullest(std::uint32_t surname) const
{
    const auto found = m_bySurname.constFind(surname);
    return found == m_bySurname.cend() ? nullptr : &m_names[std::size_t(*found)];
}

const Speakers::Name *Speakers::lastWithRole(std::uint32_t role) const
{
    const auto found = m_byRole.constFind(role);
    return found == m_byRole.cend() ? nullptr : fullest(m_names[std::size_t(*found)].surname);
}

Utf16Range Speakers::remember(const Name &name)
{
    if (name.isPerson)
        m_lastSpeaker = name.range;
    else
        m_lastGroup = name.range;
    return name.range;
}

/// The last speaker, else the last person named before.
std::optional<Utf16Range> Speakers::personMeant(qsizetype before) const
{
    if (m_lastSpeaker)
        return m_lastSpeaker;
    constexpr int reach = 40;
    const int count = int(m_names.size());
    for (int i = count; i-- > std::max(0, count - reach);) {
        const Name &name = m_names[std::size_t(i)];
        if (name.isPerson && name.range.end <= before)
            return fullest(name.surname)->range;
    }
    return {};
}

Utf16Range Speakers::resolve(const TokenParagraph &paragraph, int begin, int end)
{
    const auto &tokens = paragraph.tokens;
    const Token &first = tokens[std::size_t(begin)];
    const Utf16Range itself{first.start, tokens[std::size_t(end - 1)].end};
    const Classes &known = classes();
    const bool isShort = end - begin == 1;
    const std::uint32_t word = first.word;
    if (word == known.he || word == known.she || (isShort && (word == known.his || word == known.her)))
        return personMeant(first.start).value_or(itself);
    if (isShort && word == known.they)
        return m_lastGroup.value_or(itself);
    if (isShort && word == known.it) {
        // A body or a statement is "it" while it is near: further on, something else may be.
        constexpr qsizetype reach = 500;
        return m_lastGroup && first.start - m_lastGroup->end < reach ? *m_lastGroup : itself;
    }
    if (isShort && word == known.who)
        return itself;
    // The last name before a comma, or before the "of" after a name: "Rep. Ana Osei, Republican of Ismere",
    // "Ismere's defence minister Ana Osei", "Ana Osei of the Harbour Board".
    const Name *best = nullptr;
    int headEnd = begin;
    int nameEnd = begin;
    for (int at = begin; at < end; ++at) {
        const Token &token = tokens[std::size_t(at)];
        if (token.kind == token_kind::comma || token.kind == token_kind::bracketOpen
            || (best && best->isPerson && !token.isCapital && (isPreposition(token) || isAddition(token))))
            break;
        headEnd = at + 1;
        const bool endsName =
            isNameWord(token, m_text) && (at + 1 == end || !isNameWord(tokens[std::size_t(at + 1)], m_text));
        const bool possessive = at + 1 < end && tokens[std::size_t(at + 1)].kind == token_kind::clitic;
        const Name *name = endsName && !possessive ? fullest(token.word) : nullptr;
        if (name && (name->isPerson || !best))
            best = name;
        if (name)
            nameEnd = at + 1;
    }
    // "Ismeran state media": a name that only describes the noun after it is nobody.
    if (best && nameEnd == headEnd && (best->isPerson || isNameWord(first, m_text))) {
        const auto said = std::span(tokens).subspan(std::size_t(begin), std::size_t(nameEnd - begin));
        if (word != known.the || std::ranges::any_of(said, isTitle))
            return remember(*best);
        m_lastGroup = itself; // "the River Observatory": no person has an article
        return itself;
    }
    if (word == known.the && end - begin == 2) {
        if (const Name *name = lastWithRole(tokens[std::size_t(end - 1)].word))
            return remember(*name);
    }
    // "an official", "the Turkish source": somebody without a name, whom "he" can mean next.
    int nounEnd = begin;
    while (nounEnd < headEnd && !isPreposition(tokens[std::size_t(nounEnd)])
           && tokens[std::size_t(nounEnd)].entry.wordClass != known.about)
        ++nounEnd;
    const Token &head = tokens[std::size_t(std::max(nounEnd, begin + 1) - 1)];
    if (isOnePerson(head))
        m_lastSpeaker = itself;
    else
        m_lastGroup = itself;
    return itself;
}

} // namespace parallax::quoting
