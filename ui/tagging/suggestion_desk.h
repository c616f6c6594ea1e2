#pragma once

#include "models/items/suggested_names.h"
#include "models/jobs/suggestion_jobs.h"

#include <QObject>

#include <vector>

namespace parallax {

class JobRunner;
class Project;

/// Has suggestions made and decided on; what takes long runs beside the window.
class SuggestionDesk : public QObject
{
    Q_OBJECT
public:
    SuggestionDesk(Project &project, JobRunner &jobs, QObject *parent);

    /// In the articles that weren't read along yet; `learns` from what was decided before.
    void suggest(bool learns);
    void decide(SuggestionId suggestion, SuggestionState verdict);
    void decideAll(const std::vector<SuggestionId> &suggestions, SuggestionState verdict);
    /// On all pending ones in the project of the same kind and name.
    void decideNamed(const Proposal &proposal, SuggestionState verdict);
    void decideNames(const std::vector<SuggestedKey> &names, SuggestionState verdict);

Q_SIGNALS:
    void told(const QString &sentence);
    void suggested(const QString &sentence); ///< there is something to decide on
    void decided(const QString &sentence);   ///< on all suggestions of some names; also told
    void failed(const QString &sentence);

private:
    bool mayEdit();

    Project &m_project;
    JobRunner &m_jobs;
};

} // namespace parallax
