#include "ui/tagging/claim_popup.h"

#include "ui/tagging/statement_form.h"
#include "ui/tagging/type_ahead.h"

#include "models/items/claim_choice_model.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace parallax {

ClaimPopup::ClaimPopup(const Project &project, const Question &question, Accept accept, QWidget *over)
    : PopupFrame(question.title, question.confirm, over)
    , m_accept(std::move(accept))
    , m_model(new ClaimChoiceModel(project))
    , m_wording(new TypeAhead(m_model, tr("Claim wording"), this))
    , m_said(new StatementForm(project, this))
{
    setMinimumWidth(500);
    column()->addWidget(m_wording);
    column()->addWidget(m_said);
    m_wording->field()->setPlaceholderText(tr("What is claimed, worded once for all articles"));
    m_said->setArticle(question.article);
    m_said->setStatement(question.said.value_or(ClaimStatement()));
    m_said->setVisible(question.said.has_value());
    setFirstField(m_wording->field());
    connect(m_wording, &TypeAhead::changed, this, [this] {
        confirmButton()->setEnabled(m_wording->currentRow().has_value());
        showError({});
    });
    connect(m_wording, &TypeAhead::picked, this, &ClaimPopup::accept);
    m_wording->setText(question.wording.simplified());
    confirmButton()->setEnabled(m_wording->currentRow().has_value());
}

void ClaimPopup::accept()
{
    const auto row = m_wording->currentRow();
    if (!row) {
        showError(tr("Word the claim first, or pick one from the list."));
        return;
    }
    const auto said = m_said->statement();
    if (!said)
        return; // the form says what is wrong
    const Result<void> done = m_accept(m_model->choice(*row), *said);
    if (done)
        dismiss();
    else
        showError(done.error().message);
}

} // namespace parallax
