#pragma once

#include "ui/tagging/popup_frame.h"

#include "models/edits/claim_choice.h"

#include <functional>
#include <optional>

namespace parallax {

class ClaimChoiceModel;
class Project;
class StatementForm;
class TypeAhead;

/// Asks which claim words state, and how: one that is there or a new wording, with stance, speaker and value.
class ClaimPopup : public PopupFrame
{
    Q_OBJECT
public:
    struct Question
    {
        QString title;
        QString confirm;
        QString wording = {};                    ///< first offered
        std::optional<ClaimStatement> said = {}; ///< asks for the statement too, beginning with this
        std::optional<ArticleId> article = {};   ///< whose speakers are offered
    };
    using Accept = std::function<Result<void>(const ClaimChoice &choice, const ClaimStatement &said)>;

    ClaimPopup(const Project &project, const Question &question, Accept accept, QWidget *over);

protected:
    void accept() override;

private:
    Accept m_accept;
    ClaimChoiceModel *m_model;
    TypeAhead *m_wording;
    StatementForm *m_said;
};

} // namespace parallax
