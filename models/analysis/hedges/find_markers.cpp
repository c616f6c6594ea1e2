#include "models/analysis/hedges/find_markers.h"

#include "models/analysis/hedges/lexicon.h"
#include "models/analysis/hedges/word_forms.h"
#include "models/text/word_set.h"

namespace parallax {

namespace {

/// "May 9", "in May": the month.
bool isMonth(const Tokens &tokens, int at)
{
    if (!tokens.is(at, u"may") || !tokens.isCapitalised(at))
        return false;
    const QStringView before = tokens.word(at - 1);
    return tokens.isFigure(at + 1) || tokens.isFigure(at - 1) || before == u"in" || before == u"of"
        || before == u"since" || before == u"last" || before == u"next" || before == u"by"
        || before == u"until";
}

/// "about 25", "around noon" hedge; "spoke about peace" doesn't.
bool needsNumber(const Tokens &tokens, int at)
{
    const QStringView word = tokens.word(at);
    if (word != u"about" && word != u"around")
        return false;
    return !tokens.isFigure(at + 1) && !tokens.is(at + 1, u"a") && !tokens.is(at + 1, u"half")
        && !tokens.is(at + 1, u"one") && !tokens.is(at + 1, u"two") && !tokens.is(at + 1, u"three")
        && !tokens.is(at + 1, u"ten") && !tokens.is(at + 1, u"noon") && !tokens.is(at + 1, u"midnight");
}

/// Nouns and names that look like verbs of the lists: "government forces", "Islamic State", "state media",
/// and "known as", which says nothing of truth.
bool isOtherWord(const Tokens &tokens, int at)
{
    const QStringView word = tokens.word(at);
    const QStringView before = tokens.word(at - 1);
    const QStringView after = tokens.word(at + 1);
    if (word == u"known")
        return after == u"as";
    static const WordSet helpers = {u"to",   u"will",   u"would", u"could",  u"can",   u"may", u"might",
                                    u"must", u"should", u"not",   u"cannot", u"they",  u"we",  u"i",
                                    u"you",  u"he",     u"she",   u"it",     u"which", u"who"};
    if (word == u"force" || word == u"forces")
        return !helpers.contains(before);
    if (word == u"state" || word == u"states")
        return after != u"that" && after != u":" && (before == u"to" || !helpers.contains(before));
    return false;
}

} // namespace

std::vector<Marker> findMarkers(const CodePointIndex &text, const QString &language)
{
    if (language.section(u'-', 0, 0) != u"en")
        return {};
    const MarkerLexicon &lexicon = MarkerLexicon::standard();
    const Tokens tokens(text.text());
    std::vector<Marker> found;
    for (int at = 0; at < tokens.size();) {
        const LexiconForm *form = tokens.isWord(at) ? lexicon.at(tokens, at) : nullptr;
        const bool isOther = form && form->words.size() == 1 && isOtherWord(tokens, at);
        if (form && !isOther && !isMonth(tokens, at)
            && !(form->words.size() == 1 && needsNumber(tokens, at))) {
            const int end = at + int(form->words.size());
            found.push_back({text.toSpan(tokens.range(at, end)), form->marker, form->entry});
            at = end;
            continue;
        }
        if (!form && tokens.isWord(at) && judgesByForm(tokens.word(at)))
            found.push_back(
                {text.toSpan(tokens.range(at, at + 1)), MarkerClass::Evaluative, tokens.word(at).toString()});
        ++at;
    }
    return found;
}

double MarkerProfile::perThousand(MarkerClass marker) const
{
    return words == 0 ? 0 : 1000.0 * counts[std::size_t(marker)] / words;
}

MarkerProfile markerProfile(const std::vector<Marker> &markers, int words)
{
    MarkerProfile profile{words, {}};
    for (const Marker &one : markers)
        ++profile.counts[std::size_t(one.marker)];
    return profile;
}

} // namespace parallax
