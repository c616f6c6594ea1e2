#include "models/analysis/function_words.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

QSet<QString> wordSet(QLatin1StringView words)
{
    const QStringList list = QString(words).split(u' ', Qt::SkipEmptyParts);
    return QSet<QString>(list.begin(), list.end());
}

} // namespace

bool isFunctionWord(const QString &word)
{
    static const QSet<QString> words = wordSet(
        "a an the this that these those some any all both each every either neither other another such same "
        "own "
        "i me my mine myself we us our ours you your yours he him his himself she her hers herself it its "
        "itself "
        "they them their theirs themselves one who whom whose which what where when why how "
        "and or but nor so yet if then than as because while although though whether until unless since "
        "of in on at by for from to into onto with within without about against between among through during "
        "before after above below over under up down off out near across along around behind beyond toward "
        "towards upon via per amid despite "
        "am is are was were be been being do does did doing done have has had having will would shall should "
        "can "
        "could may might must not no never don't doesn't didn't isn't aren't wasn't weren't can't cannot "
        "couldn't "
        "won't wouldn't shouldn't hasn't haven't hadn't it's he's she's they're we're i'm that's there's "
        "there here now also just only even still already too very more most much many less least few "
        "several "
        "again further once ever however meanwhile according "
        "said say says saying told tell tells added adds s t mr mrs ms dr"_L1);
    return words.contains(word);
}

bool isNegation(const QString &word)
{
    static const QSet<QString> words =
        wordSet("not no never nor neither none nobody nothing without cannot"_L1);
    return words.contains(word) || word.endsWith("n't"_L1);
}

} // namespace parallax
