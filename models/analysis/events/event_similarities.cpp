#include "models/analysis/events/event_similarities.h"

#include <algorithm>
#include <cmath>

namespace parallax {

namespace {

// A collection is weighted as if 300 articles more stood in it, where a word is in one of a hundred and a
// name or number in one of five hundred.
constexpr double backgroundArticles = 300;
constexpr double backgroundOfWords = 0.01 * backgroundArticles;
constexpr double backgroundOfNames = 0.002 * backgroundArticles;

constexpr float lowestSimilarity = 0.04F;
constexpr size_t candidateTerms = 60;
constexpr size_t pairsInAll = 8'000'000;
constexpr double sameDays = 1;
constexpr double halvingDays = 3;
constexpr double farthestDays = 14;

double kindWeight(EventTerms::Kind kind)
{
    switch (kind) {
    case EventTerms::Kind::Word:
    case EventTerms::Kind::Number:
        return 1;
    case EventTerms::Kind::Name:
    case EventTerms::Kind::Year:
        return 2;
    }
    Q_UNREACHABLE_RETURN(1);
}

struct Weighted
{
    int term; ///< in the order of the hashes, of terms in two articles or more
    float weight;
};

/// Unit vectors of articles over the terms that two or more of them have.
class Vectors
{
public:
    explicit Vectors(const std::vector<const EventTerms *> &articles)
    {
        for (const EventTerms *article : articles) {
            for (const EventTerms::Term &term : article->terms)
                m_hashes.push_back(term.hash);
        }
        std::ranges::sort(m_hashes);
        m_vectors.reserve(articles.size());
        keepShared();
        for (const EventTerms *article : articles)
            m_vectors.push_back(vectorOf(*article, double(articles.size())));
    }
    const std::vector<Weighted> &operator[](size_t i) const { return m_vectors[i]; }
    size_t terms() const { return m_hashes.size(); }

private:
    void keepShared()
    {
        std::vector<quint64> shared;
        for (size_t i = 0; i < m_hashes.size();) {
            size_t end = i;
            while (end < m_hashes.size() && m_hashes[end] == m_hashes[i])
                ++end;
            if (end - i > 1) {
                shared.push_back(m_hashes[i]);
                m_having.push_back(double(end - i));
            }
            i = end;
        }
        m_hashes = std::move(shared);
    }
    std::vector<Weighted> vectorOf(const EventTerms &article, double articles) const
    {
        std::vector<Weighted> vector;
        double square = 0; // of all terms: what only this article has makes it less like others
        for (const EventTerms::Term &term : article.terms) {
            const auto found = std::ranges::lower_bound(m_hashes, term.hash);
            const bool isShared = found != m_hashes.end() && *found == term.hash;
            const auto index = found - m_hashes.begin();
            const double having = isShared ? m_having[size_t(index)] : 1;
            const double background =
                term.kind == EventTerms::Kind::Word ? backgroundOfWords : backgroundOfNames;
            const double rarity = std::log((articles + backgroundArticles + 1) / (having + background + 0.5));
            const double weight =
                kindWeight(term.kind) * (1 + std::log(double(term.count))) * std::max(0.0, rarity);
            square += weight * weight;
            if (isShared && weight > 0)
                vector.push_back({int(index), float(weight)});
        }
        for (Weighted &one : vector)
            one.weight = float(one.weight / std::sqrt(square));
        return vector;
    }

    std::vector<quint64> m_hashes; ///< ascending
    std::vector<double> m_having;  ///< articles that have the term
    std::vector<std::vector<Weighted>> m_vectors;
};

float product(const std::vector<Weighted> &a, const std::vector<Weighted> &b)
{
    float sum = 0;
    for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
        if (x->term == y->term)
            sum += x++->weight * y++->weight;
        else if (x->term < y->term)
            ++x;
        else
            ++y;
    }
    return sum;
}

std::vector<Weighted> heaviest(std::vector<Weighted> vector)
{
    std::ranges::sort(vector, [](const Weighted &x, const Weighted &y) {
        return x.weight != y.weight ? x.weight > y.weight : x.term < y.term;
    });
    vector.resize(std::min(vector.size(), candidateTerms));
    return vector;
}

/// Which earlier articles share a weighty term with a later one.
class Candidates
{
public:
    Candidates(size_t articles, size_t terms)
        : m_most(std::clamp<size_t>(pairsInAll / std::max<size_t>(articles, 1), 40, 1000))
        , m_having(terms)
        , m_sums(articles, 0)
    { }
    /// The likeliest first of all by their place.
    std::vector<int> of(const std::vector<Weighted> &terms)
    {
        std::vector<int> touched;
        for (const Weighted &one : terms) {
            const std::vector<std::pair<int, float>> &having = m_having[size_t(one.term)];
            for (size_t k = having.size() - std::min(having.size(), m_most); k < having.size(); ++k) {
                float &sum = m_sums[size_t(having[k].first)];
                if (sum == 0)
                    touched.push_back(having[k].first);
                sum += one.weight * having[k].second;
            }
        }
        std::erase_if(touched, [&](int i) {
            const bool isFar = m_sums[size_t(i)] < lowestSimilarity / 2;
            if (isFar)
                m_sums[size_t(i)] = 0;
            return isFar;
        });
        std::ranges::sort(touched, [&](int x, int y) {
            const float sumX = m_sums[size_t(x)];
            const float sumY = m_sums[size_t(y)];
            return sumX != sumY ? sumX > sumY : x < y;
        });
        for (const int i : touched)
            m_sums[size_t(i)] = 0;
        touched.resize(std::min(touched.size(), m_most));
        return touched;
    }
    void add(int article, const std::vector<Weighted> &terms)
    {
        for (const Weighted &one : terms)
            m_having[size_t(one.term)].emplace_back(article, one.weight);
    }

private:
    size_t m_most; ///< of a term, and of an article
    std::vector<std::vector<std::pair<int, float>>> m_having;
    std::vector<float> m_sums;
};

} // namespace

double daysApart(const EventTerms &a, const EventTerms &b)
{
    if (!a.published || !b.published)
        return 0;
    return double(std::abs(a.published->date().daysTo(b.published->date())));
}

std::vector<Similarity> eventSimilarities(const std::vector<const EventTerms *> &articles)
{
    const Vectors vectors(articles);
    Candidates candidates(articles.size(), vectors.terms());
    std::vector<Similarity> result;
    for (size_t j = 0; j < articles.size(); ++j) {
        const std::vector<Weighted> weighty = heaviest(vectors[j]);
        for (const int i : candidates.of(weighty)) {
            const double days = daysApart(*articles[size_t(i)], *articles[j]);
            if (days > farthestDays)
                continue;
            const double nearness = std::exp2(-std::max(0.0, days - sameDays) / halvingDays);
            const float value = float(product(vectors[size_t(i)], vectors[j]) * nearness);
            if (value >= lowestSimilarity)
                result.push_back({i, int(j), value});
        }
        candidates.add(int(j), weighty);
    }
    return result;
}

} // namespace parallax
