#include "models/analysis/actor_roles.h"

#include "models/analysis/verb_forms.h"
#include "models/text/word_set.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

/// A clause is looked at no further than this from the mention: hostile texts have no stops.
constexpr int mostWordsAround = 16;
constexpr qsizetype mostUnitsAround = 400;

bool isWordUnit(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isMark() || unit == u'\'' || unit == u'’' || unit == u'-'
        || unit.isSurrogate();
}

bool endsClause(QChar unit)
{
    return unit == u'.' || unit == u'!' || unit == u'?' || unit == u';' || unit == u':' || unit == u'\n'
        || unit == u'"' || unit == u'“' || unit == u'”' || unit == u'(' || unit == u')' || unit == u'—';
}

/// Words from a place on, to the clause's end; commas are words.
class ClauseWords
{
public:
    ClauseWords(QStringView text, qsizetype from, int mostWords)
        : m_mostWords(mostWords)
        , m_text(text.sliced(from).first(std::min(mostUnitsAround, text.size() - from)))
    { }

    /// Empty where the clause ends.
    QString next()
    {
        while (m_at < m_text.size() && !isWordUnit(m_text[m_at])) {
            const QChar unit = m_text[m_at];
            if (endsClause(unit))
                return {};
            ++m_at;
            if (unit == u',')
                return u","_s;
        }
        const qsizetype start = m_at;
        while (m_at < m_text.size() && isWordUnit(m_text[m_at]))
            ++m_at;
        if (start == m_at || ++m_count > m_mostWords)
            return {};
        return m_text.sliced(start, m_at - start).toString().toLower();
    }

private:
    int m_mostWords;
    QStringView m_text;
    qsizetype m_at = 0;
    int m_count = 0;
};

std::vector<QString> wordsAfter(QStringView text, qsizetype from, int mostWords = mostWordsAround)
{
    std::vector<QString> words;
    ClauseWords clause(text, from, mostWords);
    for (QString word = clause.next(); !word.isEmpty(); word = clause.next())
        words.push_back(std::move(word));
    return words;
}

/// Those of the same clause before a place, in their order.
std::vector<QString> wordsBefore(QStringView text, qsizetype to)
{
    qsizetype from = std::max<qsizetype>(0, to - mostUnitsAround / 2);
    for (qsizetype at = to; at > from; --at) {
        if (endsClause(text[at - 1]))
            from = at;
    }
    while (from > 0 && from < to && isWordUnit(text[from - 1]) && isWordUnit(text[from]))
        ++from; // the window cut a word
    return wordsAfter(text.first(to), from, int(mostUnitsAround));
}

/// "by Friday", "by dusk", "by far", "by 2020" name nobody; nor does a way of doing it: "by bombing".
bool namesNobody(const QString &word)
{
    static const WordSet words{
        u"monday",   u"tuesday",  u"wednesday", u"thursday", u"friday",  u"saturday", u"sunday", u"january",
        u"february", u"march",    u"april",     u"may",      u"june",    u"july",     u"august", u"september",
        u"october",  u"november", u"december",  u"dusk",     u"dawn",    u"night",    u"noon",   u"midnight",
        u"day",      u"then",     u"now",       u"far",      u"mistake", u"accident", u"hand",   u"car",
        u"road",     u"sea",      u"land",      u"air",      u"boat",    u"train",    u"plane",  u"bus",
        u"phone",    u"name",     u"law",       u"force",    u"chance",  u"nearly",   u"about",  u"almost",
        u"least",    u"most",     u"up",        u"evening",  u"morning", u"early",    u"late",   u"tomorrow",
        u"today",    u"surprise", u"default",   u"design",   u"example", u"month",    u"week",   u"year"};
    return word.isEmpty() || word == u"," || word.front().isDigit() || words.contains(word)
        || (word.size() > 5 && word.endsWith(u"ing"));
}

bool isDeterminer(const QString &word)
{
    static const WordSet words{u"the",  u"a",     u"an",    u"its",     u"their",
                               u"his",  u"her",   u"some",  u"several", u"both",
                               u"this", u"these", u"those", u"unknown", u"unidentified"};
    return words.contains(word);
}

bool beginsNextClause(const QString &word)
{
    static const WordSet words{u"who",    u"which",    u"that",   u"when", u"while", u"after",
                               u"before", u"because",  u"and",    u"but",  u"as",    u"where",
                               u"if",     u"although", u"though", u"until"};
    return words.contains(word);
}

/// Participles that tell how somebody is rather than what was done.
bool isState(const QString &word)
{
    static const WordSet words{u"supposed",   u"interested", u"concerned", u"pleased", u"tired",
                               u"scared",     u"married",    u"worried",   u"afraid",  u"used",
                               u"determined", u"located",    u"delighted", u"gone",    u"based",
                               u"convinced",  u"prepared",   u"satisfied"};
    return words.contains(word);
}

/// Walks over the words after a mention.
class VerbAfter
{
public:
    explicit VerbAfter(std::vector<QString> words)
        : m_words(std::move(words))
    { }

    std::optional<ActorRole> role()
    {
        skipRelative();
        bool passive = false;
        bool helped = false; // by have or a modal
        for (skipAdverbs(); isHelper(at()); skipAdverbs()) {
            passive = isBe(at()) || isGet(at());
            helped = helped || !passive;
            ++m_at;
        }
        if (passive)
            return passiveRole();
        if (helped && !at().isEmpty() && at() != u",")
            return ActorRole::Acts;
        return simplePast();
    }

private:
    const QString &at(qsizetype ahead = 0) const
    {
        static const QString none;
        const size_t place = m_at + size_t(ahead);
        return place < m_words.size() ? m_words[place] : none;
    }
    static bool isHelper(const QString &word)
    {
        return isBe(word) || isGet(word) || isHave(word) || isModal(word);
    }
    void skipAdverbs()
    {
        while (isVerbAdverb(at()))
            ++m_at;
    }
    /// "…, who" or "… that"; another comma is no verb's.
    void skipRelative()
    {
        const qsizetype comma = at() == u"," ? 1 : 0;
        if (at(comma) == u"who" || at(comma) == u"which" || (comma == 0 && at() == u"that"))
            m_at += size_t(comma + 1);
    }

    std::optional<ActorRole> passiveRole()
    {
        if (at().size() > 4 && at().endsWith(u"ing"))
            return ActorRole::Acts; // "were killing"
        if (!isPastParticiple(at()) || isState(at()))
            return std::nullopt;
        ++m_at;
        return hasAgent() ? ActorRole::ActedOn : ActorRole::NoAgent;
    }

    bool hasAgent() const
    {
        for (size_t place = m_at; place + 1 < m_words.size(); ++place) {
            if (beginsNextClause(m_words[place]))
                return false;
            if (m_words[place] == u"by" && !namesNobody(afterDeterminer(place + 1)))
                return true;
        }
        return false;
    }
    /// The first word of a phrase, without its article.
    const QString &afterDeterminer(size_t place) const
    {
        return isDeterminer(m_words[place]) && place + 1 < m_words.size() ? m_words[place + 1]
                                                                          : m_words[place];
    }

    std::optional<ActorRole> simplePast()
    {
        const QString verb = at();
        if (!isPastTense(verb))
            return std::nullopt;
        ++m_at;
        if (!isPastParticiple(verb))
            return ActorRole::Acts; // "took" can be nothing else
        static const WordSet afterParticiple{u"by", u"in",    u"at",   u"near", u"during",
                                             u"on", u"since", u"from", u"with"};
        if (at() == u"by")
            return namesNobody(afterDeterminer(std::min(m_at + 1, m_words.size() - 1)))
                ? std::optional<ActorRole>()
                : ActorRole::ActedOn; // "rebels killed by the army": nobody acts by somebody
        if (afterParticiple.contains(at()))
            return std::nullopt;
        return ActorRole::Acts;
    }

    std::vector<QString> m_words;
    size_t m_at = 0;
};

/// "killed by", "were seen by the": a participle, then by, then at most articles.
bool isAgent(const std::vector<QString> &before)
{
    size_t end = before.size();
    while (end > 0 && isDeterminer(before[end - 1]))
        --end;
    if (end == 0 || before[end - 1] != u"by")
        return false;
    constexpr size_t reach = 8;
    for (size_t place = end - 1; place > 0 && place + reach > end; --place) {
        const QString &word = before[place - 1];
        if (isPastParticiple(word) && !isState(word))
            return true;
        if (beginsNextClause(word) || word == u",")
            return false;
    }
    return false;
}

} // namespace

QString toString(ActorRole role)
{
    switch (role) {
    case ActorRole::Acts:
        return u"acts"_s;
    case ActorRole::ActsInPassive:
        return u"acts_in_passive"_s;
    case ActorRole::ActedOn:
        return u"acted_on"_s;
    case ActorRole::NoAgent:
        return u"no_agent"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::vector<std::optional<ActorRole>> rolesOf(const CodePointIndex &body, std::span<const Span> mentions)
{
    const QStringView text = body.text();
    std::vector<std::optional<ActorRole>> roles;
    for (const Span mention : mentions) {
        const Utf16Range words = body.toUtf16(mention);
        const bool isWhole = words.end >= text.size() || !isWordUnit(text[words.end]);
        if (isAgent(wordsBefore(text, words.start)))
            roles.push_back(ActorRole::ActsInPassive);
        else if (isWhole)
            roles.push_back(VerbAfter(wordsAfter(text, words.end)).role());
        else
            roles.push_back(std::nullopt);
    }
    return roles;
}

} // namespace parallax
