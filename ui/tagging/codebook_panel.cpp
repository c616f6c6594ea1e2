#include "ui/tagging/codebook_panel.h"

#include "ui/tagging/code_delegate.h"
#include "ui/tagging/colour_menu.h"
#include "ui/tagging/inline_text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/section_header.h"

#include "models/edits/change_codebook.h"
#include "models/items/code_tree_model.h"
#include "models/project/project.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace parallax {

CodebookPanel::CodebookPanel(Project &project, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_model(new CodeTreeModel(project, this))
    , m_header(new SectionHeader(tr("Codebook"), this))
    , m_stack(new QStackedWidget(this))
    , m_tree(new QTreeView(this))
    , m_empty(new EmptyState(tr("No codes yet"),
                             tr("Codes mark frames and themes in the margin. Select words and press K, or "
                                "start the codebook here."),
                             project.isReadOnly() ? QString() : tr("Add a code"), this))
    , m_definition(new InlineText(tr("Definition of the selected code"), InlineText::Lines::Many, this))
{
    setAccessibleName(tr("Codebook"));
    setFocusProxy(m_tree);
    makeActions();
    m_tree->setAccessibleName(tr("Codes"));
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(14);
    m_tree->setItemDelegate(new CodeDelegate(m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->installEventFilter(this);
    m_definition->setPlaceholderText(tr("Define when this code applies"));
    m_definition->setReadOnly(project.isReadOnly());
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);

    auto *definitionRow = new QVBoxLayout;
    definitionRow->setContentsMargins(12, 4, 12, 8);
    definitionRow->addWidget(m_definition);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    column->addLayout(definitionRow);

    connect(m_model, &CodeTreeModel::editFailed, this, &CodebookPanel::failed);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        QWidget *focus = QApplication::focusWidget();
        m_hadFocus = focus && (focus == m_tree || m_tree->isAncestorOf(focus));
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &CodebookPanel::modelReset);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty()) // not just counts
                    currentChanged();
            });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CodebookPanel::currentChanged);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &CodebookPanel::showMenu);
    connect(m_tree, &QTreeView::doubleClicked, m_tag, &QAction::trigger);
    connect(static_cast<EmptyState *>(m_empty), &EmptyState::actionRequested, m_add, &QAction::trigger);
    connect(m_definition, &InlineText::committed, this,
            [this](const QString &text) { change([&](Code &code) { code.definition = text; }); });
    modelReset();
}

void CodebookPanel::makeActions()
{
    const auto make = [this](const QString &text, const QKeySequence &key) {
        auto *action = new QAction(text, m_tree);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_tree->addAction(action);
        return action;
    };
    m_tag = make(tr("&Tag the selected words"), QKeySequence(Qt::Key_Return));
    m_add = make(tr("&New code"), QKeySequence(Qt::Key_Insert));
    m_addBelow = make(tr("New code &below"), QKeySequence(Qt::SHIFT | Qt::Key_Insert));
    m_rename = make(tr("&Rename"), QKeySequence(Qt::Key_F2));
    m_remove = make(tr("De&lete code"), QKeySequence(Qt::Key_Delete));
    auto *plus = new QAction(tr("+ Code"), this);
    plus->setToolTip(m_project.isReadOnly() ? m_project.readOnlyReason() : tr("New code (Insert)"));
    m_header->addActionButton(plus);
    for (QAction *action : {m_tag, m_add, m_addBelow, m_rename, m_remove, plus})
        action->setEnabled(!m_project.isReadOnly());
    connect(plus, &QAction::triggered, m_add, &QAction::trigger);
    connect(m_add, &QAction::triggered, this, [this] {
        const auto code = current();
        add(code ? code->parent : std::nullopt);
    });
    connect(m_addBelow, &QAction::triggered, this, [this] {
        if (const auto code = current())
            add(code->id);
    });
    connect(m_rename, &QAction::triggered, this, [this] { m_tree->edit(m_tree->currentIndex()); });
    connect(m_remove, &QAction::triggered, this, &CodebookPanel::removeCurrent);
    connect(m_tag, &QAction::triggered, this, [this] {
        if (const auto code = current())
            Q_EMIT codeActivated(code->id);
    });
}

std::optional<Code> CodebookPanel::current() const
{
    return m_model->codeAt(m_tree->currentIndex());
}

/// Makes a code with a name that is free there, ready to be given another.
void CodebookPanel::add(std::optional<CodeId> parent)
{
    QString name = tr("New code");
    for (int i = 2; m_project.read().codes.child(parent, name); ++i)
        name = tr("New code %1").arg(i);
    const Result<CodeId> made = addCode(m_project, parent, name);
    if (!made) {
        Q_EMIT failed(made.error().message);
        return;
    }
    const QModelIndex index = m_model->indexOf(*made);
    m_tree->setCurrentIndex(index);
    m_tree->setFocus();
    m_tree->edit(index);
}

void CodebookPanel::removeCurrent()
{
    const auto code = current();
    if (!code)
        return;
    if (const Result<void> done = removeCode(m_project, code->id); !done)
        Q_EMIT failed(done.error().message);
}

void CodebookPanel::change(const std::function<void(Code &)> &how)
{
    auto code = m_kept ? m_project.read().codes.find(*m_kept) : std::nullopt;
    if (!code)
        return;
    how(*code);
    if (const Result<void> done = changeCode(m_project, *code); !done)
        Q_EMIT failed(done.error().message);
}

void CodebookPanel::showMenu(const QPoint &at)
{
    QMenu menu;
    menu.addActions({m_tag});
    menu.addSeparator();
    menu.addActions({m_add, m_addBelow, m_rename});
    auto *colours = new ColourMenu(tr("&Colour"), &menu);
    colours->setEnabled(!m_project.isReadOnly());
    connect(colours, &ColourMenu::picked, this,
            [this](const QString &colour) { change([&](Code &code) { code.colour = colour; }); });
    menu.addMenu(colours);
    QAction *define = menu.addAction(tr("&Definition"));
    connect(define, &QAction::triggered, m_definition, qOverload<>(&QWidget::setFocus));
    menu.addSeparator();
    menu.addAction(m_remove);
    for (QAction *action : {m_tag, m_addBelow, m_rename, m_remove, define})
        action->setEnabled(current().has_value() && !m_project.isReadOnly());
    menu.exec(m_tree->viewport()->mapToGlobal(at));
    for (QAction *action : {m_tag, m_addBelow, m_rename, m_remove})
        action->setEnabled(!m_project.isReadOnly());
}

void CodebookPanel::currentChanged()
{
    const auto code = current();
    m_definition->commit(); // it belongs to the code shown so far, and may reset the model
    m_kept = code ? std::optional(code->id) : std::nullopt;
    if (code && m_tree->currentIndex() != m_model->indexOf(code->id)) {
        m_tree->setCurrentIndex(m_model->indexOf(code->id));
        return;
    }
    m_definition->setVisible(code.has_value());
    m_definition->setText(code ? code->definition : QString());
    m_definition->setAccessibleDescription(code ? code->name : QString());
}

void CodebookPanel::modelReset()
{
    const auto kept = m_kept;
    m_tree->expandAll();
    m_stack->setCurrentWidget(m_model->codeCount() > 0 ? static_cast<QWidget *>(m_tree) : m_empty);
    m_header->setDetail(m_model->codeCount() > 0 ? QLocale().toString(m_model->codeCount()) : QString());
    if (kept)
        m_tree->setCurrentIndex(m_model->indexOf(*kept));
    currentChanged();
    if (m_hadFocus)
        m_tree->setFocus();
}

bool CodebookPanel::eventFilter(QObject *watched, QEvent *event)
{
    // Enter would begin editing in some styles; here it tags.
    if (watched == m_tree && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Enter) {
        m_tag->trigger();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace parallax
