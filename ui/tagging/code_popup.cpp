#include "ui/tagging/code_popup.h"

#include "ui/tagging/type_ahead.h"

#include "models/items/code_choice_model.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace parallax {

CodePopup::CodePopup(const Project &project, const QString &title, const QString &confirm, Accept accept,
                     QWidget *over)
    : PopupFrame(title, confirm, over)
    , m_accept(std::move(accept))
    , m_model(new CodeChoiceModel(project))
    , m_path(new TypeAhead(m_model, tr("Code path"), this))
{
    setMinimumWidth(420);
    column()->addWidget(m_path);
    m_path->field()->setPlaceholderText(tr("Code, such as Frames/Conflict"));
    setFirstField(m_path->field());
    connect(m_path, &TypeAhead::changed, this, [this] {
        confirmButton()->setEnabled(m_path->currentRow().has_value());
        showError({});
    });
    connect(m_path, &TypeAhead::picked, this, &CodePopup::accept);
    confirmButton()->setEnabled(m_path->currentRow().has_value());
}

void CodePopup::accept()
{
    const auto row = m_path->currentRow();
    if (!row) {
        showError(tr("Type the code's name first; “/” separates the levels."));
        return;
    }
    const Result<void> done = m_accept(m_model->choice(*row));
    if (done)
        dismiss();
    else
        showError(done.error().message);
}

} // namespace parallax
