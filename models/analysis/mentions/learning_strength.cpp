#include "models/analysis/mentions/learning_strength.h"

#include <algorithm>

namespace parallax {

namespace {

constexpr std::array strengths = {0.F, 0.5F, 1.F};
constexpr std::size_t folds = 3;
constexpr std::size_t fewestLessons = 9;

struct Tally
{
    int found = 0;
    int tagged = 0;
    int right = 0;

    double f1() const { return found + tagged > 0 ? 2.0 * right / (found + tagged) : 0; }
};

/// Other names aren't proposed, so that nobody decides on them.
bool isProposed(const TaggedName &name)
{
    return name.kind != NameKind::OtherName;
}

void tally(const NameTagger &tagger, const Lesson &lesson, Tally &result)
{
    const PreparedText &document = lesson.tagged.document;
    const auto counts = [&](const TaggedName &name) {
        const int run = document.runOf[std::size_t(name.begin)];
        return isProposed(name) && run >= 0 && lesson.decided[std::size_t(run)];
    };
    const std::vector<TaggedName> right = namesOf(lesson.tagged.tags);
    result.tagged += int(std::ranges::count_if(right, counts));
    for (const TaggedName &name : tagger.names(document)) {
        if (!counts(name))
            continue;
        ++result.found;
        result.right += std::ranges::any_of(right, [&](const TaggedName &other) {
            return other.begin == name.begin && other.end == name.end && other.kind == name.kind;
        });
    }
}

} // namespace

TaggerWeights scaled(const TaggerWeights &weights, float factor)
{
    return TaggerWeights(weights.step() * factor, weights.keys(), weights.rows(), weights.transitions());
}

float learningStrength(const NameTagger &base, const std::vector<Lesson> &lessons,
                       const TrainingOptions &options, const std::function<bool()> &goesOn)
{
    if (lessons.size() < fewestLessons)
        return 1;
    std::array<Tally, strengths.size()> tallies;
    for (std::size_t fold = 0; fold < folds; ++fold) {
        std::vector<TaggedDocument> others;
        for (std::size_t i = 0; i < lessons.size(); ++i)
            if (i % folds != fold)
                others.push_back(lessons[i].tagged);
        const TaggerWeights learnt = trainTagger(others, options, &base.weights().transitions(),
                                                 [&](int, double) { return !goesOn || goesOn(); });
        NameTagger tagger = base;
        for (std::size_t strength = 0; strength < strengths.size(); ++strength) {
            tagger.setDelta(std::make_shared<TaggerWeights>(scaled(learnt, strengths[strength])));
            for (std::size_t i = fold; i < lessons.size(); i += folds)
                tally(tagger, lessons[i], tallies[strength]);
        }
        if (goesOn && !goesOn())
            return 1;
    }
    return strengths[std::size_t(std::ranges::max_element(tallies, {}, &Tally::f1) - tallies.begin())];
}

} // namespace parallax
