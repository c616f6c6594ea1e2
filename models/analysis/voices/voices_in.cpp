#include "models/analysis/voices/voices_in.h"

#include "models/analysis/quotes/find_quotes.h"
#include "models/analysis/voices/office_holders.h"
#include "models/analysis/voices/what_is_said.h"
#include "models/text/normalise.h"
#include "models/text/words.h"

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

Utterance utteranceOf(const QuoteFinding &quote, const CodePointIndex &text)
{
    int words = 0;
    for (const Span part : quote.parts)
        words += wordCount(text.cut(part));
    return {.span = quote.span(),
            .form = quote.form,
            .words = words,
            .speaker = speakerName(text, quote),
            .cue = quote.cue ? collapsed(text.cut(*quote.cue)) : QString(),
            .cueClass = quote.cueClass};
}

} // namespace

std::vector<Utterance> voicesIn(const QString &body, const QString &language)
{
    const CodePointIndex text(body);
    QuoteOptions options;
    if (!language.isEmpty())
        options.isEnglish = language.section(u'-', 0, 0) == "en"_L1;
    std::vector<Utterance> found;
    OfficeHolders holders;
    for (const QuoteFinding &quote : findQuotes(body, options)) {
        Utterance one = utteranceOf(quote, text);
        if (quote.source)
            holders.learn(text.cut(*quote.source).toString(), one.speaker);
        if (one.words > 0 && isSaid(text, quote))
            found.push_back(std::move(one));
    }
    for (Utterance &one : found)
        one.speaker = holders.holderOf(one.speaker);
    return found;
}

} // namespace parallax
