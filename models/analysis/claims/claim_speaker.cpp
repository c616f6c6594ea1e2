#include "models/analysis/claims/claim_speaker.h"

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

} // namespace

ClaimStatement statementOf(const Clauses &clauses, const QuoteFinding &quote)
{
    ClaimStatement statement;
    statement.quotation = quote.form == QuoteForm::Direct ? Quotation::Direct : Quotation::Indirect;
    statement.speaker = quote.entity;
    if (quote.speaker && quote.entity.isEmpty())
        statement.speaker = withoutArticle(clauses.cut(*quote.speaker));
    if (quote.cueClass == CueClass::Doubting && quote.cue)
        statement.certainty = clauses.cut(*quote.cue).toLower();
    return statement;
}

ClaimStatement statementAt(const Clauses &clauses, Span span)
{
    if (const QuoteFinding *quote = clauses.quoteAt(span))
        return statementOf(clauses, *quote);
    ClaimStatement statement;
    statement.quotation = Quotation::OwnVoice;
    return statement;
}

} // namespace parallax::claims
