#pragma once

#include "models/analysis/mentions/tokens.h"
#include "models/analysis/mentions/word_classes.h"

namespace parallax {

/// What a distinct word of a document shows by itself and by its company elsewhere in the document.
struct Word
{
    quint32 exact;
    quint32 lower;
    quint32 shape;                   ///< each run of capitals, small letters, digits as one sign
    std::array<quint32, 3> prefixes; ///< of 2, 3, 4 characters, of the lower-case word; 0 where it is shorter
    std::array<quint32, 4> suffixes; ///< of 1 to 4
    quint32 classes;                 ///< WordClass bits
    enum Case : quint8 { Lower, Capital, Capitals, Mixed, Number, Sign } letters;
    quint8 elsewhere = 0;      ///< bits of Elsewhere
    quint32 pluralOf;          ///< classes of the common noun that a word without classes is the plural of
    bool placeInSmall = false; ///< a place's name in small letters, by the lists
    bool isCapitalised() const { return letters == Capital || letters == Capitals || letters == Mixed; }
};

/// How a word stands at other places of the document (context aggregation; Ratinov & Roth 2009).
enum class Elsewhere : quint8 {
    InLowerCase = 1,       ///< the same word begins with a small letter
    CapitalisedInside = 2, ///< with a capital though no sentence begins with it
    AfterTitle = 4,
    AfterFirstName = 8,
    BeforeOrganisationWord = 16,
    AfterPlacePreposition = 32,
    WithClitic = 64, ///< followed by "'s"
};

/// A run of capitalised tokens, with "of", "for", "and the" and the like between them.
struct CapitalRun
{
    int begin;
    int end;
};

/// A text with everything the features are made from.
struct PreparedText
{
    TokenisedText text;
    std::vector<Word> words; ///< distinct ones
    std::vector<int> wordOf; ///< a token's word
    std::vector<int> runOf;  ///< a token's run, -1 for none
    std::vector<CapitalRun> runs;
    std::vector<quint32> phraseClasses; ///< a token's classes by the longest listed phrase that covers it
    std::vector<quint8> phrasePart;     ///< its NamePart in that phrase, 4 for none
    std::vector<quint8> inHeadline;     ///< 1 where a token's sentence is written as headlines are
    const Word &word(int token) const { return words[wordOf[token]]; }
};

PreparedText prepared(TokenisedText text, const WordClassTable &classes);

} // namespace parallax
