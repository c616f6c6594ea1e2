#include "ui/tagging/entity_popup.h"

#include "ui/tagging/entity_type_buttons.h"
#include "ui/tagging/type_ahead.h"

#include "models/items/counted.h"
#include "models/items/entity_choice_model.h"
#include "models/settings/settings.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace parallax {

EntityPopup::EntityPopup(const Project &project, Settings &settings, const Question &question, Accept accept,
                         QWidget *over)
    : PopupFrame(question.title, question.confirm, over)
    , m_settings(settings)
    , m_accept(std::move(accept))
    , m_model(new EntityChoiceModel(project, question.words))
    , m_name(new TypeAhead(m_model, tr("Entity name"), this))
    , m_type(new EntityTypeButtons(this))
    , m_sameWords(new QCheckBox(this))
    , m_newType(settings.value(settings::lastEntityType))
{
    setMinimumWidth(480);
    column()->addWidget(m_name);
    column()->addWidget(m_type);
    column()->addWidget(m_sameWords);
    m_name->field()->setPlaceholderText(tr("Name"));
    m_sameWords->setText(counted(question.sameWords, tr("Also tag the same words elsewhere in this article"),
                                 tr("Also tag the same words at %1 other places in this article")));
    m_sameWords->setVisible(question.sameWords > 0);
    m_type->setVisible(!question.otherThan);
    setFirstField(m_name->field());
    if (question.otherThan)
        m_model->restrictToOthers(*question.otherThan);
    connect(m_name, &TypeAhead::changed, this, &EntityPopup::rowChanged);
    connect(m_name, &TypeAhead::picked, this, &EntityPopup::accept);
    connect(m_type, &EntityTypeButtons::picked, this, &EntityPopup::typePicked);
    for (const EntityType type : entityTypes) {
        auto *shortcut = new QShortcut(Qt::ALT | Qt::Key(Qt::Key_0 + int(type)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setEnabled(!question.otherThan);
        connect(shortcut, &QShortcut::activated, m_type, [this, type] { m_type->pick(type); });
    }
    m_name->setText(question.words.simplified());
    rowChanged();
}

/// The buttons show the type that Enter gives: the one of what is there, or the new one's.
void EntityPopup::rowChanged()
{
    const auto row = m_name->currentRow();
    confirmButton()->setEnabled(row.has_value());
    const QVariant type = row ? m_model->index(*row).data(ChoiceModel::EntityTypeRole) : QVariant();
    m_type->setType(type.isValid() ? EntityType(type.toInt()) : m_newType);
    showError({});
}

/// Another type than that of what is there means another entity of that name.
void EntityPopup::typePicked(EntityType type)
{
    m_newType = type;
    if (const auto row = m_model->exactRow(type))
        m_name->setCurrentRow(*row);
    else if (const auto fresh = m_model->newRow())
        m_name->setCurrentRow(*fresh);
    rowChanged();
}

void EntityPopup::accept()
{
    const auto row = m_name->currentRow();
    if (!row)
        return;
    const EntityChoice choice = m_model->choice(*row, m_newType);
    const Result<void> done = m_accept(choice, m_sameWords->isChecked());
    if (!done) {
        showError(done.error().message);
        return;
    }
    if (std::holds_alternative<NamedEntity>(choice))
        m_settings.set(settings::lastEntityType, m_newType);
    dismiss();
}

} // namespace parallax
