#include "models/analysis/claims/claim_speaker.h"

#include "models/text/word_set.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::claims {

namespace {

/// "the Turkish source" and "The Turkish source" are one voice.
QString withoutArticle(QString name)
{
    for (const QString &article : {u"the "_s, u"a "_s, u"an "_s})
        if (name.startsWith(article, Qt::CaseInsensitive))
            name = name.sliced(article.size());
    return name;
}

constexpr int mostModifiers = 4;
constexpr int longestReporter = 6; ///< words

bool isModifier(QStringView word)
{
    static const WordSet words = {u"over",  u"more", u"than",   u"at",     u"least", u"most", u"nearly",
                                  u"about", u"some", u"almost", u"around", u"up",    u"to",   u"roughly"};
    return words.contains(word);
}

bool isReporting(QStringView word)
{
    static const WordSet words = {u"report",    u"reports",    u"reported", u"claim",    u"claims",
                                  u"claimed",   u"count",      u"counts",   u"counted",  u"confirm",
                                  u"confirmed", u"documented", u"recorded", u"estimate", u"estimated"};
    return words.contains(word);
}

/// Nobody that stands by itself, or the words are no subject: "according to reports", "they report".
bool isNoReporter(QStringView word)
{
    static const WordSet words = {u"he",   u"she",   u"it",   u"they", u"we",   u"i",    u"you",  u"which",
                                  u"who",  u"that",  u"this", u"to",   u"of",   u"in",   u"from", u"by",
                                  u"amid", u"after", u"as",   u"has",  u"have", u"had",  u"was",  u"were",
                                  u"are",  u"is",    u"be",   u"been", u"and",  u"with", u"on",   u"for"};
    return words.contains(word);
}

/// Who is the subject where a number is the object: "rebels report over 80 casualties".
QString reporterBefore(const Clauses &clauses, Span number)
{
    const Tokens &tokens = clauses.tokens();
    int verb = clauses.tokenAt(number.start()) - 1;
    for (int i = 0; i < mostModifiers && isModifier(tokens.word(verb)); ++i)
        --verb;
    const int sentence = clauses.sentenceAt(std::max(verb, 0)).begin;
    if (verb <= sentence || !isReporting(tokens.word(verb)))
        return {};
    int begin = verb;
    while (begin > sentence && tokens.isWord(begin - 1) && verb - begin <= longestReporter) {
        if (isNoReporter(tokens.word(begin - 1)))
            return {};
        --begin;
    }
    if (begin == verb || verb - begin > longestReporter)
        return {};
    return withoutArticle(clauses.cut(clauses.span({begin, verb})));
}

/// "a UK-based group which" is the group; "it", "which" and "a statement" alone are nobody.
QString speakerName(const QString &words)
{
    static const WordSet relative = {u"which", u"who", u"that"};
    static const WordSet nobody = {u"it",   u"he",        u"she",    u"they",
                                   u"this", u"statement", u"report", u"reports"};
    QStringList name = withoutArticle(words.simplified()).split(u' ');
    while (!name.isEmpty() && relative.contains(name.back().toLower()))
        name.removeLast();
    if (name.size() == 1 && nobody.contains(name.front().toLower()))
        return {};
    return name.join(u' ');
}

} // namespace

ClaimStatement statementOf(const Clauses &clauses, const QuoteFinding &quote)
{
    ClaimStatement statement;
    statement.quotation = quote.form == QuoteForm::Direct ? Quotation::Direct : Quotation::Indirect;
    statement.speaker = quote.entity;
    if (quote.speaker && quote.entity.isEmpty())
        statement.speaker = speakerName(clauses.cut(*quote.speaker));
    if (quote.cueClass == CueClass::Doubting && quote.cue)
        statement.certainty = clauses.cut(*quote.cue).toLower();
    return statement;
}

ClaimStatement statementAt(const Clauses &clauses, Span span)
{
    if (const QuoteFinding *quote = clauses.quoteAt(span))
        return statementOf(clauses, *quote);
    ClaimStatement statement;
    statement.speaker = reporterBefore(clauses, span);
    statement.quotation = statement.speaker.isEmpty() ? Quotation::OwnVoice : Quotation::Indirect;
    return statement;
}

} // namespace parallax::claims
