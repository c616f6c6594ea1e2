#include "models/analysis/events/event_groups.h"

#include "models/analysis/events/event_similarities.h"

#include <algorithm>

namespace parallax {

namespace {

constexpr double lowestAverage = 0.12;
constexpr double daysOfOneEvent = 1;

bool comesBefore(const EventTerms &a, const EventTerms &b)
{
    const auto day = [](const EventTerms &one) {
        return one.published ? one.published->date().toJulianDay() : std::numeric_limits<qint64>::min();
    };
    return day(a) != day(b) ? day(a) < day(b) : a.terms < b.terms;
}

/// The articles by date and content, an order that all orders of the same articles share; copies of one
/// article within a day stand once.
struct Distinct
{
    explicit Distinct(std::span<const EventTerms> given)
        : placeOf(given.size())
    {
        std::vector<size_t> order(given.size());
        for (size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::ranges::stable_sort(order, [&](size_t x, size_t y) {
            if (given[x].terms != given[y].terms)
                return given[x].terms < given[y].terms;
            return comesBefore(given[x], given[y]);
        });
        std::vector<size_t> first(given.size()); // of an article's copies
        for (size_t k = 0; k < order.size(); ++k) {
            const size_t i = order[k];
            const size_t before = k > 0 ? first[order[k - 1]] : i;
            const bool isCopy = k > 0 && !given[i].terms.empty() && given[i].terms == given[before].terms
                && daysApart(given[before], given[i]) <= daysOfOneEvent;
            first[i] = isCopy ? before : i;
        }
        std::erase_if(order, [&](size_t i) { return first[i] != i; });
        std::ranges::stable_sort(order, [&](size_t x, size_t y) { return comesBefore(given[x], given[y]); });
        std::vector<int> places(given.size());
        for (size_t k = 0; k < order.size(); ++k) {
            places[order[k]] = int(k);
            articles.push_back(&given[order[k]]);
        }
        for (size_t i = 0; i < given.size(); ++i)
            placeOf[i] = places[first[i]];
    }

    std::vector<const EventTerms *> articles;
    std::vector<int> placeOf; ///< in `articles`, of each article given
};

} // namespace

std::vector<int> groupByEvent(std::span<const EventTerms> articles)
{
    const Distinct distinct(articles);
    const std::vector<int> labels =
        averageLink(int(distinct.articles.size()), eventSimilarities(distinct.articles), lowestAverage);
    std::vector<int> numbers(distinct.articles.size(), -1);
    std::vector<int> groups;
    int next = 0;
    groups.reserve(articles.size());
    for (const int place : distinct.placeOf) {
        int &number = numbers[size_t(labels[size_t(place)])];
        if (number < 0)
            number = next++;
        groups.push_back(number);
    }
    return groups;
}

} // namespace parallax
