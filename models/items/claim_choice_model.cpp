#include "models/items/claim_choice_model.h"

#include "models/items/counted.h"
#include "models/project/project.h"

namespace parallax {

ClaimChoiceModel::ClaimChoiceModel(const Project &project, QObject *parent)
    : ChoiceModel(parent)
    , m_project(project)
{ }

std::vector<ClaimChoiceModel::Row> ClaimChoiceModel::known(const QString &text) const
{
    std::vector<Row> rows;
    const ClaimReader &read = m_project.read().claims;
    for (const Claim &claim : read.matching(text, mostRows)) {
        rows.push_back(
            {.text = claim.text,
             .detail = counted(read.occurrencesOf(claim.id), tr("stated once"), tr("stated %1 times")),
             .id = claim.id.value(),
             .isExact = claim.text.compare(text, Qt::CaseInsensitive) == 0});
    }
    return rows;
}

ClaimChoice ClaimChoiceModel::choice(int at) const
{
    if (isNew(at))
        return text();
    return ClaimId(row(at).id);
}

} // namespace parallax
