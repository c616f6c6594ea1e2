#pragma once

#include "models/items/choice_model.h"

namespace parallax {

class Project;

/// Claims for a wording that is typed.
class ClaimChoiceModel : public ChoiceModel
{
    Q_OBJECT
public:
    explicit ClaimChoiceModel(const Project &project, QObject *parent = nullptr);
    ClaimChoice choice(int row) const;

protected:
    std::vector<Row> known(const QString &text) const override;

private:
    const Project &m_project;
};

} // namespace parallax
