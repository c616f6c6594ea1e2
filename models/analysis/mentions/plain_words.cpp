#include "models/analysis/mentions/plain_words.h"

#include "models/analysis/function_words.h"
#include "models/analysis/mentions/document.h"

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

/// Adverbs and numbers that sentences begin with, beyond the function words.
bool isOpeningWord(const QString &word)
{
    static const QStringList words{
        u"around"_s,     u"perhaps"_s, u"maybe"_s,     u"indeed"_s,    u"instead"_s,   u"meantime"_s,
        u"moreover"_s,   u"thus"_s,    u"therefore"_s, u"hence"_s,     u"yesterday"_s, u"today"_s,
        u"tomorrow"_s,   u"later"_s,   u"earlier"_s,   u"soon"_s,      u"nearly"_s,    u"almost"_s,
        u"about"_s,      u"well"_s,    u"yes"_s,       u"please"_s,    u"two"_s,       u"three"_s,
        u"four"_s,       u"five"_s,    u"six"_s,       u"seven"_s,     u"eight"_s,     u"nine"_s,
        u"ten"_s,        u"dozens"_s,  u"hundreds"_s,  u"thousands"_s, u"everyone"_s,  u"everybody"_s,
        u"everything"_s, u"someone"_s, u"somebody"_s,  u"nobody"_s,    u"nothing"_s,   u"anyone"_s,
        u"something"_s,  u"let"_s,     u"like"_s};
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

constexpr quint32 allFrom(WordClass first)
{
    return ~(bit(first) - 1);
}

constexpr quint32 commonNouns = allFrom(WordClass::CommonPerson);
constexpr quint8 namedElsewhere =
    quint8(Elsewhere::CapitalisedInside) | quint8(Elsewhere::AfterTitle) | quint8(Elsewhere::AfterFirstName);

bool isCommonOpening(const PreparedText &document, int token)
{
    const Word &word = document.word(token);
    const bool isInside = token > 0 && document.word(token - 1).letters == Word::Lower;
    return word.letters == Word::Capital && !isInside && (word.classes & commonNouns)
        && !(word.classes & ~commonNouns & ~bit(WordClass::OrganisationWord) & ~bit(WordClass::Title))
        && !(word.elsewhere & namedElsewhere);
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
