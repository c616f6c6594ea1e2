#include "models/jobs/project_tagger.h"

#include "models/analysis/mentions/tagger_file.h"
#include "models/analysis/suggestions/mention_suggester.h"
#include "models/jobs/mention_decisions.h"

namespace parallax {

namespace {

const QString modelKind = QStringLiteral("mentions");
constexpr int hashLength = 32;

/// Weights of a model that was trained on decisions of this hash. What the file holds may be anyone's.
std::shared_ptr<const TaggerWeights> storedWeights(const Database &database, const QByteArray &hash)
{
    const std::optional<LearntModel> model = ModelReader(database).find(modelKind);
    if (!model || model->version != MentionSuggester::version || !model->weights.startsWith(hash))
        return nullptr;
    Result<TaggerWeights> weights = weightsFrom(model->weights.sliced(hashLength));
    return weights ? std::make_shared<const TaggerWeights>(std::move(*weights)) : nullptr;
}

} // namespace

Result<ProjectTagger> projectTagger(const Database &database, const std::function<bool()> &goesOn)
{
    ProjectTagger made{NameTagger::english(), {}, {}};
    const Result<MentionDecisions> decisions = mentionDecisions(database);
    if (!decisions)
        return std::unexpected(decisions.error());
    if (decisions->tagged + decisions->accepted + decisions->rejected < fewestDecisionsLearntFrom)
        return made;
    made.learntFrom = {std::int64_t(decisions->examples.size()), decisions->tagged, decisions->accepted,
                       decisions->rejected};
    const QByteArray hash = decisions->hash();
    auto weights = storedWeights(database, hash);
    if (!weights) {
        weights = std::make_shared<const TaggerWeights>(retrain(made.tagger, decisions->examples, goesOn));
        if (!goesOn())
            return error(tr("Learning from your decisions was cancelled; no suggestions were made."));
        // Of the same weights the bytes are the same, so that what is stored counts as what was learnt.
        made.trained =
            LearntModel{modelKind, MentionSuggester::version, hash + bytesOf(*weights), made.learntFrom, 0};
        if (made.trained->weights.size() > mostModelBytes)
            made.trained.reset();
    }
    made.tagger.setDelta(std::move(weights));
    return made;
}

} // namespace parallax
