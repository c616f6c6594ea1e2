#include "ui/widgets/field_dialog.h"

#include "ui/widgets/palette.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

FieldDialog::FieldDialog(const FieldQuestion &question, Apply apply, QWidget *parent)
    : QDialog(parent)
    , m_apply(std::move(apply))
    , m_field(new QLineEdit(question.value, this))
    , m_fault(new QLabel(this))
{
    setWindowTitle(question.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *label = new QLabel(question.label, this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_field);
    auto *hint = new QLabel(question.hint, this);
    hint->setTextFormat(Qt::PlainText);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    m_field->setAccessibleName(question.label);
    m_field->setMinimumWidth(360);
    m_field->selectAll();
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    QPalette red;
    red.setColor(QPalette::WindowText, colour(ColourRole::ErrorText));
    m_fault->setPalette(red);
    m_fault->hide();

    auto *completer = new QCompleter(question.choices, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_field->setCompleter(completer);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *confirm = buttons->addButton(question.verb, QDialogButtonBox::AcceptRole);
    confirm->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(6);
    column->addWidget(label);
    column->addWidget(m_field);
    column->addWidget(hint);
    column->addWidget(m_fault);
    column->addSpacing(8);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &FieldDialog::tryApply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void FieldDialog::tryApply()
{
    const Result<void> done = m_apply(m_field->text().trimmed());
    if (done) {
        accept();
        return;
    }
    m_fault->setText(done.error().message);
    m_fault->show();
    layout()->activate();
    resize(width(), std::max(height(), heightForWidth(width()))); // else the hint is cut short for it
    m_field->setFocus();
}

} // namespace parallax
