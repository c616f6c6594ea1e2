#include "models/analysis/events/average_link.h"

#include <algorithm>
#include <queue>
#include <tuple>
#include <unordered_map>

namespace parallax {

namespace {

constexpr double cohesionShare = 0.95;
constexpr double assumedPairs = 10;

struct Cluster
{
    double size = 1;
    double inner = 0;                     ///< sum of the similarities within
    std::unordered_map<int, double> sums; ///< of the similarities to other clusters
    bool isMerged = false;
};

class AverageLink
{
public:
    AverageLink(int items, const std::vector<Similarity> &pairs, double lowest)
        : m_clusters(size_t(items))
        , m_parents(size_t(items))
        , m_lowest(lowest)
    {
        for (int i = 0; i < items; ++i)
            m_parents[size_t(i)] = i;
        for (const Similarity &pair : pairs) {
            of(pair.i).sums[pair.j] = pair.value;
            of(pair.j).sums[pair.i] = pair.value;
            propose(pair.i, pair.j, pair.value);
        }
    }

    std::vector<int> labels()
    {
        while (!m_proposals.empty()) {
            const auto [negative, i, j] = m_proposals.top();
            m_proposals.pop();
            if (isCurrent(-negative, i, j) && belongTogether(-negative, i, j))
                merge(i, j);
        }
        std::vector<int> result(m_parents.size());
        for (size_t i = 0; i < result.size(); ++i) {
            int root = int(i);
            while (m_parents[size_t(root)] != root)
                root = m_parents[size_t(root)];
            result[i] = root;
        }
        return result;
    }

private:
    using Proposal = std::tuple<double, int, int>; ///< negative average, clusters; the smallest is the best

    Cluster &of(int i) { return m_clusters[size_t(i)]; }

    void propose(int i, int j, double sum)
    {
        const double average = sum / (of(i).size * of(j).size);
        if (average >= m_lowest)
            m_proposals.emplace(-average, std::min(i, j), std::max(i, j));
    }
    /// Whether neither cluster has changed since the two were proposed.
    bool isCurrent(double average, int i, int j)
    {
        if (of(i).isMerged || of(j).isMerged)
            return false;
        const auto sum = of(i).sums.find(j);
        return sum != of(i).sums.end() && sum->second / (of(i).size * of(j).size) == average;
    }
    double cohesion(const Cluster &cluster) const
    {
        const double pairs = cluster.size * (cluster.size - 1) / 2;
        return (cluster.inner + assumedPairs * m_lowest) / (pairs + assumedPairs);
    }
    bool belongTogether(double average, int i, int j)
    {
        return average >= cohesionShare * std::min(cohesion(of(i)), cohesion(of(j)));
    }
    void merge(int i, int j)
    {
        if (of(i).sums.size() < of(j).sums.size())
            std::swap(i, j); // the smaller list is moved
        Cluster &kept = of(i);
        Cluster &gone = of(j);
        kept.inner += gone.inner + kept.sums.at(j);
        kept.size += gone.size;
        kept.sums.erase(j);
        gone.isMerged = true;
        m_parents[size_t(j)] = i;
        for (const auto &[other, sum] : gone.sums) {
            if (other == i)
                continue;
            of(other).sums.erase(j);
            of(other).sums[i] = kept.sums[other] += sum;
        }
        gone.sums.clear();
        for (const auto &[other, sum] : kept.sums)
            propose(i, other, sum);
    }

    std::vector<Cluster> m_clusters;
    std::vector<int> m_parents;
    double m_lowest;
    std::priority_queue<Proposal, std::vector<Proposal>, std::greater<>> m_proposals;
};

} // namespace

std::vector<int> averageLink(int items, const std::vector<Similarity> &pairs, double lowest)
{
    return AverageLink(items, pairs, lowest).labels();
}

} // namespace parallax
