#include "models/analysis/alignment.h"
#include "models/text/sentences.h"
#include "models/text/words.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <random>

// Text analysis from a string to the result: two articles aligned, sentences, words.

namespace {

using namespace parallax;
using namespace Qt::StringLiterals;

/// Articles in a Zipf vocabulary of 20,000 words, 18 to a sentence. The second of a pair keeps a third of the
/// first's sentences, changes a third of the words in another third, and has its own for the rest.
class Writer
{
public:
    QString word()
    {
        const double uniform = std::uniform_real_distribution<>(0, 1)(m_random);
        const auto rank = static_cast<unsigned>(std::exp(uniform * std::log(20'000.0)));
        QString letters;
        for (unsigned rest = rank * 2'654'435U % 100'003U; rest > 0 || letters.size() < 2; rest /= 26)
            letters += QChar(u'a' + rest % 26);
        return letters;
    }
    QStringList sentence()
    {
        QStringList words;
        for (int i = 0; i < 18; ++i)
            words += word();
        return words;
    }
    QList<QStringList> article(int words)
    {
        QList<QStringList> sentences;
        for (int i = 0; i < words / 18; ++i)
            sentences += sentence();
        return sentences;
    }
    QList<QStringList> rewritten(const QList<QStringList> &article)
    {
        QList<QStringList> sentences;
        for (const QStringList &words : article) {
            const unsigned kind = m_random() % 3;
            sentences += kind == 2 ? sentence() : words;
            for (QString &changed : sentences.back()) {
                if (kind == 1 && m_random() % 3 == 0)
                    changed = word();
            }
        }
        return sentences;
    }

private:
    std::mt19937 m_random{11};
};

QString textOf(const QList<QStringList> &sentences)
{
    QString text;
    for (const QStringList &words : sentences) {
        QString sentence = words.join(u' ');
        sentence[0] = sentence[0].toUpper();
        text += sentence + u". "_s;
    }
    return text;
}

void alignTwoArticles(benchmark::State &state)
{
    Writer writer;
    const auto first = writer.article(static_cast<int>(state.range(0)));
    const QString a = textOf(first);
    const QString b = textOf(writer.rewritten(first));
    for (auto _ : state)
        benchmark::DoNotOptimize(align(a, b));
    state.counters["links"] = static_cast<double>(align(a, b).links.size());
}
BENCHMARK(alignTwoArticles)->Arg(800)->Arg(3000)->Arg(30'000)->Unit(benchmark::kMillisecond);

/// Every pair of them.
void alignTenArticles(benchmark::State &state)
{
    Writer writer;
    const auto first = writer.article(static_cast<int>(state.range(0)));
    std::vector<QString> texts{textOf(first)};
    while (texts.size() < 10)
        texts.push_back(textOf(writer.rewritten(first)));
    for (auto _ : state)
        benchmark::DoNotOptimize(alignAll(texts));
}
BENCHMARK(alignTenArticles)->Arg(800)->Unit(benchmark::kMillisecond);

void splitSentences(benchmark::State &state)
{
    const QString text = textOf(Writer().article(700)); // about 4 kB
    for (auto _ : state)
        benchmark::DoNotOptimize(sentenceRanges(text));
    state.SetBytesProcessed(state.iterations() * text.size());
}
BENCHMARK(splitSentences);

void countWords(benchmark::State &state)
{
    const QString text = textOf(Writer().article(700));
    for (auto _ : state)
        benchmark::DoNotOptimize(wordCount(text));
    state.SetBytesProcessed(state.iterations() * text.size());
}
BENCHMARK(countWords);

} // namespace

BENCHMARK_MAIN();
