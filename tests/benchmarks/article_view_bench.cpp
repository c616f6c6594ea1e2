#include "ui/reading/article_view.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPixmap>
#include <QScrollBar>

#include <benchmark/benchmark.h>

#include <random>

// The reading pane from a call to painted pixels, offscreen at 900 by 800.

namespace {

using namespace parallax;
using namespace Qt::StringLiterals;

/// News-like text of about `characters`, the same each time.
QString news(qsizetype characters)
{
    static const QStringList words =
        u"the county said on Saturday that 19 people were killed when a wall of water went "
        "into the valley “they chose the dividend” Varro reportedly denied River Front"_s.split(u' ');
    std::mt19937 random(3);
    QString text;
    text.reserve(characters + 100);
    while (text.size() < characters) {
        for (int word = 0; word < 60; ++word)
            text += words[static_cast<qsizetype>(random() % static_cast<size_t>(words.size()))] + u' ';
        text += u".\n"_s;
    }
    return text;
}

/// Of every kind, overlapping, evenly over the body.
std::vector<Highlight> annotations(int count, qsizetype length)
{
    std::mt19937 random(5);
    std::vector<Highlight> made;
    for (int i = 0; i < count; ++i) {
        const qsizetype start = length * i / count;
        const qsizetype end = std::min(length, start + 5 + static_cast<qsizetype>(random() % 60));
        Highlight highlight = {i + 1, Span(start, end), HighlightKind(random() % 4), u"label"_s};
        highlight.entityType = entityTypes[random() % entityTypes.size()];
        highlight.stance = stances[random() % stances.size()];
        highlight.colour = QColor::fromHsv(static_cast<int>(random() % 360), 150, 180);
        made.push_back(highlight);
    }
    return made;
}

struct Pane
{
    Pane()
        : canvas(900, 800)
    {
        view.resize(900, 800);
        view.setArticle({u"Warm"_s, u"fonts and definitions"_s, 0}, news(5000));
        view.show();
        paint();
    }
    void paint() { view.viewport()->render(&canvas); }
    ArticleView view;
    QPixmap canvas;
};

void openArticle(benchmark::State &state)
{
    Pane pane;
    const QString body = news(state.range(0));
    for (auto _ : state) {
        pane.view.setArticle({u"Dam operator knew of cracks"_s, u"Northern Ledger"_s, 0}, body);
        pane.paint();
    }
}

void showAnnotations(benchmark::State &state)
{
    Pane pane;
    const QString body = news(state.range(0));
    pane.view.setArticle({u"Title"_s, {}, {}}, body);
    const auto highlights = annotations(static_cast<int>(state.range(1)), pane.view.codePoints().size());
    for (auto _ : state) {
        pane.view.setHighlights(highlights);
        pane.paint();
    }
}

void addAnnotation(benchmark::State &state)
{
    Pane pane;
    const QString body = news(state.range(0));
    pane.view.setArticle({u"Title"_s, {}, {}}, body);
    const auto highlights = annotations(static_cast<int>(state.range(1)), pane.view.codePoints().size());
    pane.view.setHighlights(highlights);
    Highlight added = highlights[highlights.size() / 3];
    for (auto _ : state) {
        ++added.id;
        added.id += 1'000'000;
        pane.view.addHighlight(added);
        pane.paint();
        state.PauseTiming();
        pane.view.removeHighlight(added.id);
        state.ResumeTiming();
    }
}

void selectAWord(benchmark::State &state)
{
    Pane pane;
    pane.view.setArticle({u"Title"_s, {}, {}}, news(100'000));
    pane.view.setHighlights(annotations(10'000, pane.view.codePoints().size()));
    qsizetype at = 0;
    for (auto _ : state) {
        at = (at + 7) % 1000;
        pane.view.select(Span(at, at + 6));
        pane.paint();
    }
}

void scrollAPage(benchmark::State &state)
{
    Pane pane;
    pane.view.setArticle({u"Title"_s, {}, {}}, news(state.range(0)));
    QScrollBar *bar = pane.view.verticalScrollBar();
    for (auto _ : state) {
        bar->setValue(bar->value() + 750 > bar->maximum() ? 0 : bar->value() + 750);
        pane.paint();
    }
}

BENCHMARK(openArticle)
    ->Arg(5'000)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Arg(10'000'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(showAnnotations)
    ->Args({100'000, 1'000})
    ->Args({100'000, 10'000})
    ->Args({1'000'000, 10'000})
    ->Unit(benchmark::kMillisecond);
BENCHMARK(addAnnotation)
    ->Args({5'000, 100})
    ->Args({100'000, 10'000})
    ->Args({1'000'000, 10'000})
    ->Unit(benchmark::kMillisecond);
BENCHMARK(selectAWord)->Unit(benchmark::kMillisecond);
BENCHMARK(scrollAPage)->Arg(100'000)->Arg(10'000'000)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    applyTheme(app, Theme::Light);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
