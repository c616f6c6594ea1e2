#pragma once

namespace parallax {

/// How often something occurs among all words of a side.
struct SideCount
{
    double count;
    double total;
};

struct LogOdds
{
    double delta = 0; ///< above 0: more usual in the first side than in the rest
    double z = 0;     ///< delta over its standard error
};

/// What sets a side apart from the rest: log-odds ratio with an informative Dirichlet prior and its z-score
/// (Monroe, Colaresi & Quinn 2008, "Fightin' Words", eq. 15-22). With y of n words on each side, and a
/// prior that a word was met `prior` times in `priorTotal` words before:
///   delta = ln[(y1+a) / (n1+a0-y1-a)] - ln[(y2+a) / (n2+a0-y2-a)]
///   z     = delta / sqrt(1/(y1+a) + 1/(y2+a))
/// Both are 0 where a side can't be anything else (one word only) or the prior is nothing.
LogOdds logOdds(SideCount one, SideCount rest, double prior, double priorTotal);

/// Dunning's log-likelihood ratio G2 (1993, "Accurate Methods for the Statistics of Surprise and
/// Coincidence") for two things that stand together `both` times, occur `first` and `second` times, among
/// `total`: 2 * sum of o * ln(o/e) over the four cells. 0 where they stand together no more often than by
/// chance. Above 10.83, chance does so once in a thousand (chi squared, one degree of freedom).
/// @pre both <= first, second; first + second - both <= total
double logLikelihoodRatio(double both, double first, double second, double total);

} // namespace parallax
