#include "models/items/timeline_data.h"

#include "models/storage/readers.h"

#include <algorithm>

namespace parallax {

namespace {

void addHappenings(const Readers &read, TimelineData &data)
{
    for (EventRow &row : read.events.all())
        if (row.event.happened)
            data.happenings.push_back(
                {row.event.id, std::move(row.event.name), *row.event.happened, row.articles});
        else
            ++data.undatedHappenings;
    for (ClaimRow &row : read.claims.all())
        if (row.claim.happened)
            data.happenings.push_back(
                {row.claim.id, std::move(row.claim.text), *row.claim.happened, row.occurrences});
        else
            ++data.undatedHappenings;
    std::ranges::stable_sort(data.happenings, {}, &Happening::happened);
}

} // namespace

const Source *TimelineData::source(std::optional<SourceId> id) const
{
    const auto found = id ? std::ranges::find(sources, *id, &Source::id) : sources.end();
    return found == sources.end() ? nullptr : &*found;
}

std::optional<TimeWindow> TimelineData::wholeTime() const
{
    std::optional<TimeWindow> whole = parallax::wholeTime(articles);
    for (const Happening &one : happenings) {
        const TimeWindow window{one.happened.startMs(), one.happened.endMs()};
        whole = whole
            ? TimeWindow{std::min(whole->startMs, window.startMs), std::max(whole->endMs, window.endMs)}
            : window;
    }
    return whole;
}

std::vector<ArticleId> TimelineData::undatedArticles() const
{
    std::vector<ArticleId> undated;
    for (const TimelineArticle &article : articles)
        if (!article.published)
            undated.push_back(article.id);
    return undated;
}

TimelineData readTimeline(const Readers &read)
{
    TimelineData data;
    for (const DatedArticle &article : read.articles.dated())
        data.articles.push_back({article.id, article.source, article.published});
    data.sources = read.sources.all();
    addHappenings(read, data);
    return data;
}

std::vector<int> histogram(const TimelineData &data, TimeWindow window, int parts)
{
    std::vector<int> counts(std::size_t(parts), 0);
    const double partMs = double(window.endMs - window.startMs) / parts;
    for (const TimelineArticle &article : data.articles) {
        if (!article.published)
            continue;
        // A day, a month and a year stand in their middle, as in the chart.
        const std::int64_t start = article.published->startMs();
        const std::int64_t at = start + (article.published->endMs() - start) / 2;
        if (at < window.startMs || at >= window.endMs)
            continue;
        const auto part = std::size_t(double(at - window.startMs) / partMs);
        ++counts[std::min(part, counts.size() - 1)];
    }
    return counts;
}

} // namespace parallax
