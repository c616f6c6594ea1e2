#include "ui/tagging/mention_details.h"

#include "ui/tagging/inline_text.h"
#include "ui/tagging/kind_mark.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"

#include "models/edits/change_entity.h"
#include "models/items/counted.h"
#include "models/items/kind_text.h"
#include "models/project/project.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace parallax {

MentionDetails::MentionDetails(Project &project, QWidget *parent)
    : AnnotationDetails(project, parent)
    , m_name(new InlineText(tr("Name of the entity"), InlineText::Lines::One, this))
    , m_words(quietLabel(this))
    , m_type(new QComboBox(this))
    , m_chips(new QWidget(this))
    , m_chipFlow(new FlowLayout(m_chips))
    , m_newAlias(new QLineEdit(this))
    , m_count(quietLabel(this))
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_name->setFont(bold);
    m_name->setToolTip(tr("Type another name to rename the entity everywhere"));
    m_type->setAccessibleName(tr("Type of the entity"));
    for (const EntityType type : entityTypes)
        m_type->addItem(entityIcon(type), typeText(type), int(type));
    m_newAlias->setAccessibleName(tr("New alias"));
    m_newAlias->setPlaceholderText(tr("Add another name"));
    m_chipFlow->setContentsMargins(0, 0, 0, 0);

    const bool mayEdit = !project.isReadOnly();
    m_name->setReadOnly(!mayEdit);
    m_type->setEnabled(mayEdit);
    m_newAlias->setVisible(mayEdit);

    auto *buttons = new FlowLayout;
    addButton(buttons, tr("Another entity…"), [this](QRect place) { Q_EMIT otherTargetWanted(place); });
    addButton(buttons, tr("Merge with…"), [this](QRect place) { Q_EMIT mergeWanted(*m_entity, place); });
    column()->addWidget(m_name);
    column()->addWidget(m_words);
    column()->addWidget(m_type);
    column()->addWidget(m_chips);
    column()->addWidget(m_newAlias);
    column()->addLayout(buttons);
    column()->addWidget(m_count);

    connect(m_name, &InlineText::committed, this, [this](const QString &name) {
        report(changeEntity(this->project(), *m_entity, EntityType(m_type->currentData().toInt()), name));
    });
    connect(m_type, &QComboBox::activated, this, [this] {
        report(changeEntity(this->project(), *m_entity, EntityType(m_type->currentData().toInt()),
                            m_name->text()));
    });
    connect(m_newAlias, &QLineEdit::returnPressed, this, &MentionDetails::addTypedAlias);
}

void MentionDetails::showRow(const AnnotationRow &row, const QString &words)
{
    const EntityId entity = std::get<Mention>(row.annotation.target).entity;
    const auto found = project().read().entities.find(entity);
    m_entity = entity;
    m_name->setText(row.name);
    m_words->setText(inQuotes(words));
    m_type->setCurrentIndex(m_type->findData(int(row.entityType.value_or(EntityType::Other))));
    showAliases(found ? found->aliases : QStringList());
    m_count->setText(counted(project().read().entities.mentionsOf(entity), tr("The only mention"),
                             tr("%1 mentions in the project")));
}

void MentionDetails::showAliases(const QStringList &aliases)
{
    if (aliases == m_aliases)
        return;
    m_aliases = aliases;
    qDeleteAll(m_chips->findChildren<Chip *>());
    for (const QString &name : aliases) {
        auto *chip = new Chip(name, m_chips);
        chip->setAccessibleName(tr("Alias %1").arg(name));
        chip->setRemovable(!project().isReadOnly());
        connect(
            chip, &Chip::removeRequested, this,
            [this, name] { report(removeAlias(project(), *m_entity, name)); }, Qt::QueuedConnection);
        m_chipFlow->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(!aliases.isEmpty());
}

void MentionDetails::addTypedAlias()
{
    const Result<void> done = addAlias(project(), *m_entity, m_newAlias->text());
    report(done);
    if (done)
        m_newAlias->clear();
}

void MentionDetails::commitPending()
{
    m_name->commit();
}

} // namespace parallax
