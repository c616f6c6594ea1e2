#include "models/items/compared_columns.h"

#include "models/domain/result.h"
#include "models/storage/readers.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

bool allOfOneSource(const std::vector<ComparedArticle> &articles)
{
    return std::ranges::all_of(articles, [&](const ComparedArticle &one) {
        return one.article.source && one.article.source == articles.front().article.source;
    });
}

/// Columns are put in order after all articles are in theirs.
class ColumnMaker
{
public:
    /// Articles of equal keys share a column; one without a key has its own.
    void add(ArticleId article, const std::optional<QString> &key, const ComparedColumn &column)
    {
        int place = key ? m_known.value(*key, -1) : -1;
        if (place < 0) {
            place = int(m_made.columns.size());
            m_made.columns.push_back(column);
            if (key)
                m_known.insert(*key, place);
        }
        m_made.columns[size_t(place)].articles.push_back(article);
        m_made.ofArticle.push_back(place);
    }

    /// `isBefore` is asked about keys; equal ones stay as they are.
    ComparedColumns take(const std::function<bool(const QString &, const QString &)> &isBefore)
    {
        std::vector<QString> keys(m_made.columns.size());
        for (const auto &[key, place] : m_known.asKeyValueRange())
            keys[size_t(place)] = key;
        std::vector<int> order(keys.size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::stable_sort(order,
                                 [&](int a, int b) { return isBefore(keys[size_t(a)], keys[size_t(b)]); });
        std::vector<int> placeOf(order.size());
        ComparedColumns sorted;
        for (const int place : order) {
            placeOf[size_t(place)] = int(sorted.columns.size());
            sorted.columns.push_back(std::move(m_made.columns[size_t(place)]));
        }
        for (const int place : m_made.ofArticle)
            sorted.ofArticle.push_back(placeOf[size_t(place)]);
        return sorted;
    }

private:
    ComparedColumns m_made;
    QHash<QString, int> m_known;
};

/// "2024-11", or nothing where the date isn't that exact.
QString periodOf(const std::optional<PartialDate> &date, bool months)
{
    if (!date || date->precision() < (months ? DatePrecision::Month : DatePrecision::Year))
        return {};
    const QString iso = date->date().toString(Qt::ISODate);
    return iso.first(iso.size() - (months ? 3 : 6));
}

ComparedColumns byPeriod(const std::vector<ComparedArticle> &articles, bool months)
{
    ColumnMaker maker;
    for (const ComparedArticle &one : articles) {
        const QString period = periodOf(one.article.published, months);
        maker.add(one.article.id, period, {period.isEmpty() ? tr("no date") : period, std::nullopt, {}});
    }
    return maker.take(
        [](const QString &a, const QString &b) { return !a.isEmpty() && (b.isEmpty() || a < b); });
}

ComparedColumns byAttribute(const Readers &read, const std::vector<ComparedArticle> &articles,
                            const QString &name)
{
    const auto values = read.attributes.byArticle(name);
    ColumnMaker maker;
    for (const ComparedArticle &one : articles) {
        const auto value = values.find(one.article.id);
        const QString key = value != values.end() ? value->second : QString();
        maker.add(one.article.id, key, {key.isEmpty() ? tr("no %1").arg(name) : key, std::nullopt, {}});
    }
    return maker.take([](const QString &a, const QString &b) { return !a.isEmpty() && b.isEmpty(); });
}

ComparedColumns bySource(const std::vector<ComparedArticle> &articles, bool eachArticle)
{
    ColumnMaker maker;
    for (const ComparedArticle &one : articles) {
        const bool grouped = !eachArticle && one.source;
        maker.add(one.article.id, grouped ? std::optional(toString(one.source->id)) : std::nullopt,
                  {grouped ? one.source->name : one.article.title,
                   one.source ? std::optional(one.source->position) : std::nullopt,
                   {}});
    }
    return maker.take([](const QString &, const QString &) { return false; });
}

} // namespace

ComparedColumns comparedColumns(const Readers &read, const std::vector<ComparedArticle> &articles,
                                const ColumnChoice &choice)
{
    switch (choice.by) {
    case ColumnChoice::By::Source:
        return bySource(articles, allOfOneSource(articles));
    case ColumnChoice::By::Article:
        return bySource(articles, true);
    case ColumnChoice::By::Month:
        return byPeriod(articles, true);
    case ColumnChoice::By::Year:
        return byPeriod(articles, false);
    case ColumnChoice::By::Attribute:
        return byAttribute(read, articles, choice.attribute);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace parallax
