#include "models/analysis/voices/what_is_said.h"

#include "models/analysis/quotes/word_lexicon.h"
#include "models/text/normalise.h"
#include "models/text/word_set.h"

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

using quoting::CueKind;
using quoting::WordLexicon;

/// "released", "releasing" and "releases" of "release".
bool isFormOf(const QString &word, QStringView verb)
{
    const QStringView stem = verb.endsWith(u'e') ? verb.chopped(1) : verb;
    if (!word.startsWith(stem))
        return false;
    const QStringView ending = QStringView(word).sliced(stem.size());
    return word == verb || ending == u"s" || ending == u"es" || ending == u"ed" || ending == u"ing";
}

template <std::size_t Count>
bool isFormOfAny(const QString &word, const std::array<QStringView, Count> &verbs)
{
    return std::ranges::any_of(verbs, [&](QStringView verb) { return isFormOf(word, verb); });
}

/// Introduces what is said before "that" only; else something is done: "published the list".
bool isDeedWithoutThat(const QString &word)
{
    static constexpr auto verbs = std::to_array<QStringView>(
        {u"release", u"publish", u"offer", u"continue", u"include", u"feature", u"address", u"discuss",
         u"advocate", u"record", u"broadcast", u"circulate", u"need", u"conclude", u"respond"});
    return isFormOfAny(word, verbs) || word == "began"_L1 || word == "begin"_L1 || word == "begins"_L1;
}

/// Introduces a clause, else something is done: "maintain a presence", "proclaimed a republic".
bool isDeedWithoutClause(const QString &word)
{
    static constexpr auto verbs = std::to_array<QStringView>({u"maintain", u"proclaim", u"point", u"state"});
    return isFormOfAny(word, verbs);
}

bool beginsWithThat(const QStringList &content)
{
    static const WordSet words{u"that", u"how", u"why", u"whether"};
    return !content.isEmpty() && words.contains(content.front());
}

/// Whether a finite verb comes soon: "the wall was thin".
bool beginsWithClause(const QStringList &content)
{
    static const WordSet helpers{u"is",   u"are",   u"was",   u"were",  u"has",  u"have",   u"had",
                                 u"will", u"would", u"can",   u"may",   u"must", u"should", u"did",
                                 u"do",   u"does",  u"could", u"might", u"be"};
    constexpr qsizetype reach = 8;
    return beginsWithThat(content)
        || std::ranges::any_of(content.first(std::min(reach, content.size())),
                               [](const QString &word) { return helpers.contains(word); });
}

bool isAtMostArticle(const QStringList &words)
{
    return words.isEmpty()
        || (words.size() == 1
            && (words.front() == "a"_L1 || words.front() == "an"_L1 || words.front() == "the"_L1));
}

/// "One photograph taken in Harrow": what it shows nobody says.
bool isPicture(const QStringList &source)
{
    static const WordSet pictures{u"photo",    u"photos", u"photograph", u"photographs", u"picture",
                                  u"pictures", u"image",  u"images",     u"footage",     u"video",
                                  u"videos",   u"clip",   u"map",        u"maps"};
    static const WordSet before{u"a",     u"an",   u"one",     u"the", u"another", u"other",  u"some",
                                u"still", u"this", u"several", u"its", u"amateur", u"aerial", u"satellite"};
    const auto head =
        std::ranges::find_if_not(source, [](const QString &word) { return before.contains(word); });
    return head != source.end() && pictures.contains(*head);
}

/// Whether a word of a cue tells that something was said, before these words.
bool isSayingWord(const QString &word, const QStringList &content)
{
    const quoting::WordEntry entry = WordLexicon::english().find(word);
    const bool known =
        std::ranges::any_of(std::array{CueKind::Speech, CueKind::Address, CueKind::Show, CueKind::Noun},
                            [&](CueKind kind) { return entry.isCue(kind); });
    if (!known)
        return false;
    if (isDeedWithoutThat(word))
        return beginsWithThat(content);
    return !isDeedWithoutClause(word) || beginsWithClause(content);
}

} // namespace

bool isSaid(const CodePointIndex &body, const QuoteFinding &quote)
{
    if (quote.form != QuoteForm::Indirect)
        return true;
    const auto wordsAt = [&](const std::optional<Span> &span) {
        return span ? normalised(body.cut(*span)).split(u' ', Qt::SkipEmptyParts) : QStringList();
    };
    const QStringList cue = wordsAt(quote.cue);
    if (cue.contains("according"_L1))
        return true;
    const QStringList content = wordsAt(quote.parts.front());
    if (!std::ranges::any_of(cue, [&](const QString &word) { return isSayingWord(word, content); }))
        return false;
    const QStringList source = wordsAt(quote.source);
    const bool isBareParticiple =
        isAtMostArticle(source) && cue.back().endsWith("ed"_L1) && isAtMostArticle(cue.first(cue.size() - 1));
    return !isBareParticiple && !isPicture(source);
}

} // namespace parallax
