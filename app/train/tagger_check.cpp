#include "app/train/tagger_check.h"

#include <algorithm>
#include <cstdio>

namespace parallax {

namespace {

/// Names found and names right, of the kinds that are proposed.
struct Score
{
    int found = 0;
    int tagged = 0;
    int right = 0;
};

void print(const char *name, Score score)
{
    const double precision = score.found ? double(score.right) / score.found : 0;
    const double recall = score.tagged ? double(score.right) / score.tagged : 0;
    std::printf("  %-14s P %.4f R %.4f F1 %.4f (%d of %d found, %d tagged)\n", name, precision, recall,
                precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0, score.right,
                score.found, score.tagged);
}

} // namespace

void checkTagger(const NameTagger &tagger, const QString &title, std::span<const TaggedDocument> documents)
{
    std::array<Score, nameKinds> kinds;
    for (const TaggedDocument &tagged : documents) {
        std::vector<TaggedName> right = namesOf(tagged.tags);
        for (const TaggedName &name : right)
            ++kinds[int(name.kind)].tagged;
        for (const TaggedName &name : tagger.names(tagged.document)) {
            ++kinds[int(name.kind)].found;
            kinds[int(name.kind)].right += std::ranges::any_of(right, [&](const TaggedName &other) {
                return other.begin == name.begin && other.end == name.end && other.kind == name.kind;
            });
        }
    }
    std::printf("%s\n", qPrintable(title));
    Score all;
    static constexpr std::array names = {"Person", "Organisation", "Place"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        print(names[i], kinds[i]);
        all.found += kinds[i].found;
        all.tagged += kinds[i].tagged;
        all.right += kinds[i].right;
    }
    print("all", all);
}

} // namespace parallax
