#include "models/jobs/project_tagger.h"

#include "models/jobs/mention_decisions.h"

namespace parallax {

Result<ProjectTagger> projectTagger(const Database &database, const std::function<bool()> &goesOn)
{
    ProjectTagger made{NameTagger::english(), {}};
    const Result<MentionDecisions> decisions = mentionDecisions(database);
    if (!decisions)
        return std::unexpected(decisions.error());
    if (decisions->tagged + decisions->accepted + decisions->rejected < fewestDecisionsLearntFrom)
        return made;
    auto weights = std::make_shared<TaggerWeights>(retrain(made.tagger, decisions->examples, goesOn));
    if (!goesOn())
        return error(tr("Learning from your decisions was cancelled; no suggestions were made."));
    made.tagger.setDelta(std::move(weights));
    made.learntFrom = {std::int64_t(decisions->examples.size()), decisions->tagged, decisions->accepted,
                       decisions->rejected};
    return made;
}

} // namespace parallax
