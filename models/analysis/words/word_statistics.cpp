#include "models/analysis/words/word_statistics.h"

#include <cmath>

namespace parallax {

LogOdds logOdds(SideCount one, SideCount rest, double prior, double priorTotal)
{
    const double y1 = one.count + prior;
    const double y2 = rest.count + prior;
    const double other1 = one.total + priorTotal - y1;
    const double other2 = rest.total + priorTotal - y2;
    if (y1 <= 0 || y2 <= 0 || other1 <= 0 || other2 <= 0)
        return {};
    const double delta = std::log(y1 / other1) - std::log(y2 / other2);
    return {delta, delta / std::sqrt(1 / y1 + 1 / y2)};
}

double logLikelihoodRatio(double both, double first, double second, double total)
{
    if (both * total <= first * second)
        return 0;
    const double observed[] = {both, first - both, second - both, total - first - second + both};
    const double expected[] = {first * second / total, first * (total - second) / total,
                               (total - first) * second / total, (total - first) * (total - second) / total};
    double sum = 0;
    for (int i = 0; i < 4; ++i)
        sum += observed[i] > 0 ? observed[i] * std::log(observed[i] / expected[i]) : 0;
    return 2 * sum;
}

} // namespace parallax
