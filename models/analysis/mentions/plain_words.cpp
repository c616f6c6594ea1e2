#include "models/analysis/mentions/plain_words.h"

#include "models/analysis/function_words.h"
#include "models/analysis/mentions/document.h"
#include "models/text/word_set.h"

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

/// Adverbs and numbers that sentences begin with, beyond the function words.
bool isOpeningWord(QStringView word)
{
    static const WordSet words{
        u"around",    u"perhaps",    u"maybe",   u"indeed",    u"instead",  u"meantime",  u"moreover",
        u"thus",      u"therefore",  u"hence",   u"yesterday", u"today",    u"tomorrow",  u"later",
        u"earlier",   u"soon",       u"nearly",  u"almost",    u"about",    u"well",      u"yes",
        u"please",    u"two",        u"three",   u"four",      u"five",     u"six",       u"seven",
        u"eight",     u"nine",       u"ten",     u"dozens",    u"hundreds", u"thousands", u"everyone",
        u"everybody", u"everything", u"someone", u"somebody",  u"nobody",   u"nothing",   u"anyone",
        u"something", u"let",        u"like"};
    return words.contains(word);
}

bool isPlain(const PreparedText &document, int token)
{
    const Word &word = document.word(token);
    if (word.letters == Word::Capitals || word.letters == Word::Mixed)
        return false;
    const QString letters = document.text.cut(token).toString().toLower();
    return letters != "may"_L1 && letters != "will"_L1 && (isFunctionWord(letters) || isOpeningWord(letters));
}

constexpr quint8 namedInHeadline = quint8(Elsewhere::AfterTitle) | quint8(Elsewhere::AfterFirstName);
constexpr quint8 namedElsewhere = namedInHeadline | quint8(Elsewhere::CapitalisedInside);

/// "Rescuers came first.", "A NURSE TELLS"
bool isCommonOpening(const PreparedText &document, int token)
{
    const Word &word = document.word(token);
    const bool isInside = token > 0 && document.word(token - 1).letters == Word::Lower;
    const bool isShouted = word.letters == Word::Capitals && document.inHeadline[token]
        && document.text.cut(token).size() > 4; // "WHO" is a name
    return (word.letters == Word::Capital || isShouted) && !isInside
        && ((word.classes | word.pluralOf) & commonClasses)
        && !(word.classes & ~commonClasses & ~bit(WordClass::OrganisationWord) & ~bit(WordClass::Title))
        && !(word.elsewhere & (isShouted ? namedInHeadline : namedElsewhere));
}

} // namespace

bool hasOnlyPlainWords(const PreparedText &document, const TaggedName &name)
{
    if (name.end - name.begin == 1 && isCommonOpening(document, name.begin))
        return true;
    for (int token = name.begin; token < name.end; ++token)
        if (!isPlain(document, token))
            return false;
    return true;
}

} // namespace parallax
