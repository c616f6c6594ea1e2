#include "ui/import/found_filter_bar.h"
#include "ui/import/found_table.h"
#include "ui/import/import_dialog.h"
#include "ui/import/mapping_panel.h"
#include "ui/import/preview_pane.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace parallax {

namespace {

/// A button that does an action and is enabled with it.
QPushButton *buttonOf(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(action->text(), parent);
    button->setToolTip(action->toolTip());
    button->setAutoDefault(false);
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
    return button;
}

} // namespace

void ImportDialog::build()
{
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_table);
    halves->addWidget(buildDetails());
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_messages);
    column->addWidget(m_filter);
    column->addWidget(halves, 1);
    column->addWidget(buildProgress());
    column->addWidget(buildButtons());
    m_table->setFocus();
}

QWidget *ImportDialog::buildProgress()
{
    m_progressRow = new QWidget(this);
    m_progressText = new QLabel(m_progressRow);
    m_progressText->setTextFormat(Qt::PlainText);
    m_progress = new QProgressBar(m_progressRow);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(8);
    m_progress->setAccessibleName(tr("Progress"));
    m_stop = new QPushButton(tr("St&op"), m_progressRow);
    m_stop->setAutoDefault(false);
    auto *row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_progressText);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    m_progressRow->hide();
    return m_progressRow;
}

QWidget *ImportDialog::buildDetails()
{
    m_details->addWidget(m_preview);
    m_details->addWidget(m_mapping);
    return m_details;
}

QWidget *ImportDialog::buildButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    for (QAction *action : {m_table->setSource, m_table->setDate, m_table->setLanguage, m_table->leaveOut})
        row->addWidget(buttonOf(action, buttons));
    m_columnsButton = new QPushButton(tr("&Columns…"), buttons);
    m_columnsButton->setAutoDefault(false);
    m_columnsButton->setObjectName(QStringLiteral("columnsButton"));
    m_columnsButton->setToolTip(tr("How the columns of this article's table are read"));
    row->addWidget(m_columnsButton);
    row->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"), buttons);
    cancel->setAutoDefault(false);
    cancel->setToolTip(tr("Closes without importing anything"));
    m_import = new QPushButton(buttons);
    m_import->setObjectName(QStringLiteral("importButton"));
    m_import->setDefault(true);
    m_import->setToolTip(tr("Stores the articles that are ticked (Ctrl+Enter)"));
    row->addWidget(cancel);
    row->addWidget(m_import);
    connect(cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    return buttons;
}

} // namespace parallax
