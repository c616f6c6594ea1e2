#include "models/analysis/mentions/learning_strength.h"

#include <algorithm>

namespace parallax {

namespace {

constexpr std::array strengths = {0.F, 0.5F, 1.F};
constexpr std::size_t folds = 3;
constexpr std::size_t fewestLessons = 9;

/// Other names aren't proposed, so that nobody decides on them.
bool isProposed(const TaggedName &name)
{
    return name.kind != NameKind::OtherName;
}

/// @param names in reading order
bool hasName(const std::vector<TaggedName> &names, const TaggedName &name)
{
    const auto found = std::ranges::lower_bound(names, name.begin, {}, &TaggedName::begin);
    return found != names.end() && found->begin == name.begin && found->end == name.end
        && found->kind == name.kind;
}

/// Runs that were decided on and in which the names are those of the decisions, none where all are rejected.
int readRightly(const Lesson &lesson, const std::vector<TaggedName> &names)
{
    const std::vector<TaggedName> decided = namesOf(lesson.tagged.tags);
    std::vector<bool> right = lesson.decided;
    const auto markWrong = [&](const std::vector<TaggedName> &some, const std::vector<TaggedName> &others) {
        for (const TaggedName &name : some)
            if (const int run = lesson.tagged.document.runOf[std::size_t(name.begin)];
                run >= 0 && isProposed(name) && !hasName(others, name))
                right[std::size_t(run)] = false;
    };
    markWrong(names, decided);
    markWrong(decided, names);
    return int(std::ranges::count(right, true));
}

/// What is learnt from all lessons but those of the fold.
TaggerWeights learntBeside(std::size_t fold, const NameTagger &base, const std::vector<Lesson> &lessons,
                           const TrainingOptions &options, const std::function<bool()> &goesOn)
{
    std::vector<const TaggedDocument *> others;
    for (std::size_t i = 0; i < lessons.size(); ++i)
        if (i % folds != fold)
            others.push_back(&lessons[i].tagged);
    return trainTagger(others, options, &base.weights().transitions(),
                       [&](int, double) { return !goesOn || goesOn(); });
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
    std::array<int, strengths.size()> right{};
    for (std::size_t fold = 0; fold < folds; ++fold) {
        const TaggerWeights learnt = learntBeside(fold, base, lessons, options, goesOn);
        if (goesOn && !goesOn())
            return 1;
        for (std::size_t strength = 0; strength < strengths.size(); ++strength) {
            const TaggerWeights added = scaled(learnt, strengths[strength]);
            for (std::size_t i = fold; i < lessons.size(); i += folds) {
                const TaggedDocument &tagged = lessons[i].tagged;
                std::vector<TagScores> scores = tagged.base;
                if (strengths[strength] > 0)
                    addScores(tagged.document, added, scores);
                right[strength] += readRightly(lessons[i], base.names(tagged.document, std::move(scores)));
            }
        }
    }
    return strengths[std::size_t(std::ranges::max_element(right) - right.begin())];
}

} // namespace parallax
