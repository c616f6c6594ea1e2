#include "ui/tagging/entity_type_buttons.h"

#include "ui/tagging/kind_mark.h"

#include "models/items/kind_text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace parallax {

EntityTypeButtons::EntityTypeButtons(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(tr("Entity type"));
    setObjectName(QStringLiteral("Entity type"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (const EntityType type : entityTypes) {
        auto *button = new QToolButton(this);
        button->setText(typeText(type));
        button->setIcon(entityIcon(type));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(tr("Alt+%1").arg(int(type)));
        button->setAccessibleName(typeText(type));
        m_group->addButton(button, int(type));
        row->addWidget(button);
    }
    row->addStretch(1);
    m_group->button(int(EntityType::Person))->setChecked(true);
    setFocusProxy(m_group->button(int(EntityType::Person)));
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT picked(EntityType(id)); });
}

EntityType EntityTypeButtons::type() const
{
    return EntityType(m_group->checkedId());
}

void EntityTypeButtons::setType(EntityType type)
{
    m_group->button(int(type))->setChecked(true);
    setFocusProxy(m_group->button(int(type)));
}

void EntityTypeButtons::pick(EntityType type)
{
    setType(type);
    Q_EMIT picked(type);
}

void EntityTypeButtons::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    for (const EntityType type : entityTypes) {
        if (!typed.isEmpty() && typeText(type).startsWith(typed, Qt::CaseInsensitive)) {
            pick(type);
            m_group->button(int(type))->setFocus();
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

} // namespace parallax
