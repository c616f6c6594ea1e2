#pragma once

#include "models/items/choice_model.h"

namespace parallax {

class Project;

/// Codes for a path that is typed, such as "Frames/Conflict".
class CodeChoiceModel : public ChoiceModel
{
    Q_OBJECT
public:
    explicit CodeChoiceModel(const Project &project, QObject *parent = nullptr);
    CodeChoice choice(int row) const;

protected:
    std::vector<Row> known(const QString &text) const override;
    bool mayCreate(const QString &text) const override;

private:
    const Project &m_project;
};

} // namespace parallax
