#include "models/analysis/mentions/features.h"

namespace parallax {

namespace {

quint32 feature(quint32 kind, quint32 a, quint32 b = 0, quint32 c = 0)
{
    return phraseHash(phraseHash(phraseHash(kind * 0x2545f491, a), b), c);
}

/// Templates are numbered: 16 for each offset, then those of the surroundings.
quint32 number(int offset, int which)
{
    return quint32((offset + featureReach) * 16 + which + 1);
}

void appendBits(quint32 kind, quint32 bits, quint32 with, Features &features)
{
    for (; bits; bits &= bits - 1)
        features.push_back(feature(kind, quint32(std::countr_zero(bits)) + 1, with));
}

quint32 lowerAt(const PreparedText &document, TokenisedText::Sentence sentence, int token)
{
    return token < sentence.begin ? 1 : token >= sentence.end ? 2 : document.word(token).lower;
}

void appendRunFeatures(const PreparedText &document, TokenisedText::Sentence sentence, int token,
                       Features &features)
{
    const CapitalRun run = document.runs[document.runOf[token]];
    const Word &first = document.word(run.begin);
    const Word &last = document.word(run.end - 1);
    const quint32 from = quint32(std::min(token - run.begin, 3));
    const quint32 to = quint32(std::min(run.end - 1 - token, 3));
    const quint32 place = from * 4 + to;
    features.push_back(feature(100, place));
    if (token != run.begin) {
        features.push_back(feature(101, first.lower, place));
        appendBits(102, first.classes, place, features);
    }
    if (token != run.end - 1) {
        features.push_back(feature(103, last.lower, place));
        appendBits(104, last.classes, place, features);
    }
    features.push_back(feature(105, lowerAt(document, sentence, run.begin - 1), place));
    features.push_back(feature(106, lowerAt(document, sentence, run.end), place));
    features.push_back(
        feature(107, lowerAt(document, sentence, run.begin - 1), lowerAt(document, sentence, run.begin - 2)));
    features.push_back(
        feature(108, lowerAt(document, sentence, run.end), lowerAt(document, sentence, run.end + 1)));
    if (run.begin > sentence.begin)
        appendBits(109, document.word(run.begin - 1).classes, from == 0, features);
    if (run.end < sentence.end)
        appendBits(110, document.word(run.end).classes, to == 0, features);
    quint32 all = 0;
    for (int i = run.begin; i < std::min(run.end, run.begin + 8); ++i)
        all |= document.word(i).classes;
    appendBits(111, all, run.end - run.begin == 1, features);
}

} // namespace

void appendWordFeatures(const Word *word, int offset, Features &features)
{
    if (!word) {
        features.push_back(feature(number(offset, 0), 1));
        return;
    }
    const bool capital = word->isCapitalised();
    features.push_back(feature(number(offset, 1), word->lower));
    features.push_back(feature(number(offset, 2), word->shape));
    features.push_back(feature(number(offset, 3), word->letters));
    appendBits(number(offset, 4), word->classes, capital, features);
    if (std::abs(offset) < 2)
        features.push_back(feature(number(offset, 5), word->suffixes[2], capital));
    if (offset != 0)
        return;
    features.push_back(feature(number(0, 6), word->exact));
    for (std::size_t i = 0; i < word->prefixes.size(); ++i)
        if (word->prefixes[i])
            features.push_back(feature(number(0, 7), word->prefixes[i], quint32(i), capital));
    for (std::size_t i = 0; i < word->suffixes.size(); ++i)
        if (word->suffixes[i])
            features.push_back(feature(number(0, 8), word->suffixes[i], quint32(i), capital));
    if (!capital)
        return;
    features.push_back(feature(number(0, 9), word->classes));
    appendBits(number(0, 10), word->elsewhere, 0, features);
    features.push_back(feature(number(0, 11), word->elsewhere, word->classes == 0));
}

void appendContextFeatures(const PreparedText &document, TokenisedText::Sentence sentence, int token,
                           Features &features)
{
    const Word &word = document.word(token);
    const quint32 before = lowerAt(document, sentence, token - 1);
    const quint32 after = lowerAt(document, sentence, token + 1);
    const quint32 inHeadline = document.inHeadline[token];
    features.push_back(feature(90, 1 + inHeadline));
    if (inHeadline) {
        features.push_back(feature(112, word.letters, word.elsewhere));
        appendBits(113, word.classes, word.letters, features);
        if (word.classes == 0)
            features.push_back(feature(114, word.letters));
    }
    features.push_back(feature(91, before, word.lower));
    features.push_back(feature(92, word.lower, after));
    features.push_back(feature(93, before, after, word.isCapitalised()));
    const auto letters = [&](int at) {
        return quint32(at < sentence.begin || at >= sentence.end ? 7 : document.word(at).letters);
    };
    features.push_back(feature(94, letters(token - 1), letters(token) + 8 * inHeadline, letters(token + 1)));
    features.push_back(feature(95, letters(token - 2) * 8 + letters(token - 1),
                               letters(token) + 8 * inHeadline, letters(token + 1) * 8 + letters(token + 2)));
    if (token == sentence.begin)
        features.push_back(feature(96, word.letters, word.elsewhere));
    if (document.phrasePart[token] < 4)
        appendBits(97, document.phraseClasses[token], document.phrasePart[token], features);
    const bool seesClasses = token > sentence.begin && word.isCapitalised();
    if (seesClasses)
        features.push_back(feature(98, document.word(token - 1).classes, word.classes));
    if (word.isCapitalised()) {
        features.push_back(feature(115, before, word.classes, word.letters));
        features.push_back(feature(116, after, word.classes, word.letters));
        if (token + 1 < sentence.end)
            features.push_back(feature(117, word.classes, document.word(token + 1).classes,
                                       document.word(token + 1).letters));
    }
    if (document.runOf[token] >= 0
        && !inHeadline) // a headline's run is its whole line: its ends tell nothing
        appendRunFeatures(document, sentence, token, features);
}

} // namespace parallax
