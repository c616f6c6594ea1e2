#pragma once

#include "models/items/choice_model.h"

namespace parallax {

class Project;

/// Entities for a name that is typed.
class EntityChoiceModel : public ChoiceModel
{
    Q_OBJECT
public:
    /// `words` are those being tagged, or empty: while the text is just them, the entity they were tagged as
    /// before is the preferred one, or a person whose last name they are.
    EntityChoiceModel(const Project &project, const QString &words, QObject *parent = nullptr);
    /// Only what is there can be chosen, and not this one.
    void restrictToOthers(EntityId than);

    EntityChoice choice(int row, EntityType newType) const;
    /// The row of an entity of this type that is named exactly as typed.
    std::optional<int> exactRow(EntityType type) const;

protected:
    std::vector<Row> known(const QString &text) const override;
    bool mayCreate(const QString &text) const override { return !m_without && !text.isEmpty(); }

private:
    Row rowFor(const Entity &entity, const QString &text) const;

    const Project &m_project;
    QString m_words;
    std::optional<EntityId> m_without;
};

} // namespace parallax
