#include "models/analysis/mentions/retraining.h"

#include "models/analysis/mentions/entity_kinds.h"
#include "models/analysis/mentions/learning_strength.h"

#include <algorithm>

namespace parallax {

namespace {

void tagName(TaggedDocument &tagged, const TaggedName &name)
{
    for (int token = name.begin; token < name.end; ++token)
        tagged.tags[std::size_t(token)] = tagOf(name.kind,
                                                name.end == name.begin + 1 ? NamePart::Unit
                                                    : token == name.begin  ? NamePart::Begin
                                                    : token + 1 < name.end ? NamePart::Inside
                                                                           : NamePart::Last);
}

/// Where nothing was decided, the base's reading is held: who only tags, and rejects nothing, would teach
/// that every capital begins a name.
void holdUndecided(const NameTagger &base, Lesson &lesson)
{
    const PreparedText &document = lesson.tagged.document;
    for (const TaggedName &name : base.names(document, lesson.tagged.base)) {
        const int run = document.runOf[std::size_t(name.begin)];
        if (run >= 0 && !lesson.decided[std::size_t(run)])
            tagName(lesson.tagged, name);
    }
}

Lesson lessonOf(const NameTagger &base, const TaggedExample &example)
{
    Lesson lesson;
    TaggedDocument &tagged = lesson.tagged;
    tagged.document = base.prepare(example.text);
    const PreparedText &document = tagged.document;
    tagged.tags.assign(document.text.tokens.size(), noName);
    lesson.decided.assign(document.runs.size(), example.complete);
    tagged.base = base.scores(document);
    const CodePointIndex index(example.text);
    for (const TaggedExample::Decision &decision : example.decisions) {
        if (!index.contains(decision.span))
            continue;
        const Utf16Range range = index.toUtf16(decision.span);
        int begin = -1;
        int end = -1;
        for (int token =
                 int(std::ranges::lower_bound(document.text.tokens, range.start, {}, &Utf16Range::start)
                     - document.text.tokens.begin());
             token < int(document.text.tokens.size()) && document.text.tokens[token].end <= range.end;
             ++token) {
            if (document.runOf[token] < 0)
                continue; // a leading "the" stands outside of names
            begin = begin < 0 ? token : begin;
            end = token + 1;
            lesson.decided[document.runOf[token]] = true;
        }
        if (decision.type && begin >= 0)
            tagName(tagged, {begin, end, nameKindOf(*decision.type), 1});
    }
    if (!example.complete)
        holdUndecided(base, lesson);
    return lesson;
}

} // namespace

TaggerWeights retrain(const NameTagger &base, std::span<const TaggedExample> examples,
                      const std::function<bool()> &goesOn)
{
    std::vector<Lesson> lessons;
    for (const TaggedExample &example : examples) {
        if (goesOn && !goesOn())
            return {};
        lessons.push_back(lessonOf(base, example));
    }
    TrainingOptions options;
    options.rounds = 5;
    options.rate = 0.04F;
    options.leastCount = 1;
    options.mostShare = 0.1F;
    options.leastWeight = 0.02F;
    options.dropout = 0.5F;
    const float strength = learningStrength(base, lessons, options, goesOn);
    if (strength == 0 || (goesOn && !goesOn()))
        return {};
    std::vector<TaggedDocument> documents;
    for (Lesson &lesson : lessons)
        documents.push_back(std::move(lesson.tagged));
    return scaled(trainTagger(documents, options, &base.weights().transitions(),
                              [&](int, double) { return !goesOn || goesOn(); }),
                  strength);
}

} // namespace parallax
