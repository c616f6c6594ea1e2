#pragma once

#include "ui/tagging/popup_frame.h"

#include "models/edits/code_choice.h"

#include <functional>

namespace parallax {

class CodeChoiceModel;
class Project;
class TypeAhead;

/// Asks which code a passage gets: one of the codebook, or a new one by its path, such as "Frames/Conflict".
class CodePopup : public PopupFrame
{
    Q_OBJECT
public:
    using Accept = std::function<Result<void>(const CodeChoice &choice)>;
    CodePopup(const Project &project, const QString &title, const QString &confirm, Accept accept,
              QWidget *over);

protected:
    void accept() override;

private:
    Accept m_accept;
    CodeChoiceModel *m_model;
    TypeAhead *m_path;
};

} // namespace parallax
