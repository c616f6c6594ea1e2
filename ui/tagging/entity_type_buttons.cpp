#include "ui/tagging/entity_type_buttons.h"

#include "ui/tagging/kind_mark.h"

#include "models/items/kind_text.h"

#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScopedValueRollback>
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
    // Not clicked: a screen reader toggles.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on && !m_setting)
            Q_EMIT picked(EntityType(id));
    });
}

EntityType EntityTypeButtons::type() const
{
    return EntityType(m_group->checkedId());
}

void EntityTypeButtons::setType(EntityType type)
{
    const QScopedValueRollback quiet(m_setting, true);
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
    const bool isText = !event->text().isEmpty() && event->text().front().isLetter();
    if (!isText) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (!m_sinceTyped.isValid() || m_sinceTyped.hasExpired(QApplication::keyboardInputInterval()))
        m_typed.clear();
    m_sinceTyped.start();
    m_typed += event->text();
    for (const EntityType type : entityTypes) {
        if (typeText(type).startsWith(m_typed, Qt::CaseInsensitive)) {
            pick(type);
            m_group->button(int(type))->setFocus();
            return;
        }
    }
}

} // namespace parallax
