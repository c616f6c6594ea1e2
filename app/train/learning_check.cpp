#include "app/train/learning_check.h"

#include "app/train/tagger_check.h"
#include "models/analysis/mentions/entity_kinds.h"
#include "models/analysis/mentions/retraining.h"
#include "models/analysis/mentions/training_text.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

/// Tags what is right, and rejects what the tagger proposes where nothing is.
TaggedExample decided(const NameTagger &tagger, const TaggedDocument &tagged)
{
    const TokenisedText &text = tagged.document.text;
    const CodePointIndex index(text.text);
    TaggedExample example{text.text, {}, false};
    const auto add = [&](const TaggedName &name, std::optional<EntityType> type) {
        const Utf16Range range{text.tokens[name.begin].start, text.tokens[name.end - 1].end};
        example.decisions.push_back({index.toSpan(range), type});
    };
    const std::vector<TaggedName> right = namesOf(tagged.tags);
    for (const TaggedName &name : tagger.names(tagged.document))
        if (std::ranges::none_of(right, [&](const TaggedName &other) {
                return other.begin < name.end && name.begin < other.end;
            }))
            add(name, std::nullopt);
    for (const TaggedName &name : right)
        add(name, entityTypeOf(name.kind));
    return example;
}

} // namespace

bool checkLearning(const QString &path, int articles)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    NameTagger tagger = NameTagger::english();
    std::vector<TaggedExample> examples;
    std::vector<TaggedDocument> rest;
    std::vector<TaggedDocument> documents = readTaggedText(file, tagger.classes());
    const int all = int(documents.size());
    for (int i = 0; i < all; ++i) {
        if ((i + 1) * articles / all > i * articles / all)
            examples.push_back(decided(tagger, documents[std::size_t(i)]));
        else
            rest.push_back(std::move(documents[std::size_t(i)]));
    }
    checkTagger(tagger, u"%1, %2 documents: as shipped"_s.arg(path).arg(rest.size()), rest);
    QElapsedTimer clock;
    clock.start();
    tagger.setDelta(std::make_shared<TaggerWeights>(retrain(tagger, examples)));
    std::printf("learnt from %d documents in %lld ms\n", int(examples.size()), clock.elapsed());
    checkTagger(tagger, u"after learning"_s, rest);
    return true;
}

} // namespace parallax
