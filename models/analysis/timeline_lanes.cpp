#include "models/analysis/timeline_lanes.h"

#include <algorithm>
#include <map>

namespace parallax {

namespace {

struct Dated
{
    std::int64_t startMs;
    std::int64_t endMs;
    ArticleId id;
    friend auto operator<=>(const Dated &, const Dated &) = default;
};

struct Lane
{
    std::vector<Dated> dated; ///< sorted
    std::vector<ArticleId> undated;
};

/// Appends the article to the last mark, or to a new one.
void put(TimelineLane &lane, const Dated &article, bool newMark)
{
    if (newMark)
        lane.marks.push_back({article.startMs, article.endMs, int(lane.articles.size()), 0});
    TimelineMark &mark = lane.marks.back();
    mark.endMs = std::max(mark.endMs, article.endMs);
    ++mark.count;
    lane.articles.push_back(article.id);
}

/// The part of the window, of `parts` equal ones, in which the article begins; before the window is the
/// first.
std::int64_t partOf(const Dated &article, TimeWindow window, int parts)
{
    const std::int64_t into = std::max<std::int64_t>(article.startMs - window.startMs, 0);
    const double share = double(into) / double(window.endMs - window.startMs);
    return std::min<std::int64_t>(std::int64_t(share * parts), parts - 1);
}

void putAll(TimelineLane &lane, const std::vector<Dated> &inside, TimeWindow window, int mostMarks)
{
    int dates = 0;
    for (size_t i = 0; i < inside.size(); ++i)
        dates +=
            i == 0 || inside[i].startMs != inside[i - 1].startMs || inside[i].endMs != inside[i - 1].endMs;
    for (size_t i = 0; i < inside.size(); ++i) {
        const Dated &article = inside[i];
        bool newMark = i == 0;
        if (!newMark && dates <= mostMarks)
            newMark = article.startMs != inside[i - 1].startMs || article.endMs != inside[i - 1].endMs;
        else if (!newMark)
            newMark = partOf(article, window, mostMarks) != partOf(inside[i - 1], window, mostMarks);
        put(lane, article, newMark);
    }
}

TimelineLane laneIn(TimeWindow window, std::optional<SourceId> source, const Lane &all, int mostMarks)
{
    TimelineLane lane{source, {}, {}, all.undated};
    std::vector<Dated> inside;
    for (const Dated &article : all.dated) {
        if (article.endMs <= window.startMs)
            ++lane.before;
        else if (article.startMs >= window.endMs)
            ++lane.after;
        else
            inside.push_back(article);
    }
    putAll(lane, inside, window, mostMarks);
    return lane;
}

} // namespace

std::vector<TimelineLane> timelineLanes(std::span<const TimelineArticle> articles, TimeWindow window,
                                        int mostMarks)
{
    Q_ASSERT(window.startMs < window.endMs && mostMarks > 0);
    std::map<std::optional<SourceId>, Lane> lanes;
    for (const TimelineArticle &article : articles) {
        Lane &lane = lanes[article.source];
        if (article.published)
            lane.dated.push_back({article.published->startMs(), article.published->endMs(), article.id});
        else
            lane.undated.push_back(article.id);
    }
    std::vector<std::pair<std::optional<SourceId>, const Lane *>> order;
    for (auto &[source, lane] : lanes) {
        std::ranges::sort(lane.dated);
        std::ranges::sort(lane.undated);
        order.emplace_back(source, &lane);
    }
    std::ranges::stable_sort(order, {}, [](const auto &entry) {
        const auto &[source, lane] = entry;
        const bool dated = !lane->dated.empty();
        return std::tuple(!source.has_value(), !dated, dated ? lane->dated.front().startMs : 0);
    });
    std::vector<TimelineLane> result;
    result.reserve(order.size());
    for (const auto &[source, lane] : order)
        result.push_back(laneIn(window, source, *lane, mostMarks));
    return result;
}

std::optional<TimeWindow> wholeTime(std::span<const TimelineArticle> articles)
{
    std::optional<TimeWindow> window;
    for (const TimelineArticle &article : articles) {
        if (!article.published)
            continue;
        const TimeWindow own{article.published->startMs(), article.published->endMs()};
        window = window
            ? TimeWindow{std::min(window->startMs, own.startMs), std::max(window->endMs, own.endMs)}
            : own;
    }
    return window;
}

} // namespace parallax
