#pragma once

#include "ui/tagging/popup_frame.h"

#include "models/edits/entity_choice.h"

#include <functional>
#include <optional>

class QCheckBox;

namespace parallax {

class EntityChoiceModel;
class EntityTypeButtons;
class Project;
class Settings;
class TypeAhead;

/// Asks which entity words refer to: one that is there, or a new one of a type. The type chosen last is the
/// one first offered.
class EntityPopup : public PopupFrame
{
    Q_OBJECT
public:
    struct Question
    {
        QString title;
        QString confirm;                        ///< on the button
        QString words = {};                     ///< what is being tagged: the name first offered
        int sameWords = 0;                      ///< how often they stand elsewhere, untagged
        std::optional<EntityId> otherThan = {}; ///< asks for one that is there and not this one
    };
    /// Does what was asked for; an error is said in the popup, which then stays.
    using Accept = std::function<Result<void>(const EntityChoice &choice, bool alsoSameWords)>;

    EntityPopup(const Project &project, Settings &settings, const Question &question, Accept accept,
                QWidget *over);

protected:
    void accept() override;

private:
    void rowChanged();
    void typePicked(EntityType type);

    Settings &m_settings;
    Accept m_accept;
    EntityChoiceModel *m_model;
    TypeAhead *m_name;
    EntityTypeButtons *m_type;
    QCheckBox *m_sameWords;
    EntityType m_newType; ///< what a new entity becomes
};

} // namespace parallax
