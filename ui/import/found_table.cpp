#include "ui/import/found_table.h"

#include "models/items/counted.h"
#include "ui/import/found_delegate.h"
#include "ui/widgets/field_dialog.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace parallax {

namespace {

constexpr int foundRowHeight = 28;
constexpr int leastTitleWidth = 220;
using Model = FoundArticlesModel;

/// Of the columns between title and note, whose texts are short.
constexpr std::pair<int, int> foundColumnWidths[] = {
    {Model::SourceColumn, 120}, {Model::PublishedColumn, 100}, {Model::AuthorColumn, 88},
    {Model::WordsColumn, 60},   {Model::LanguageColumn, 74},   {Model::AlikeColumn, 168}};

} // namespace

FoundTable::FoundTable(FoundArticlesModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setSource = make(tr("Set &source…"), tr("Says who published the selected articles"),
                     Qt::CTRL | Qt::ALT | Qt::Key_S);
    setDate = make(tr("Set &date…"), tr("Says when the selected articles were published"),
                   Qt::CTRL | Qt::ALT | Qt::Key_D);
    setAuthor =
        make(tr("Set &author…"), tr("Says who wrote the selected articles"), Qt::CTRL | Qt::ALT | Qt::Key_A);
    setLanguage = make(tr("Set &language…"), tr("Says in which language the selected articles are"),
                       Qt::CTRL | Qt::ALT | Qt::Key_L);
    takeIn = make(tr("&Import"), tr("Takes the selected articles in; Space changes it"), Qt::Key_Insert);
    leaveOut = make(tr("L&eave out"), tr("Leaves the selected articles out"), Qt::Key_Delete);
    group = make(tr("&Group"), tr("Takes the selected articles in and keeps with each which one it is like"),
                 Qt::CTRL | Qt::ALT | Qt::Key_G);
    keepApart = make(tr("Keep a&part"), tr("Forgets which one each of the selected articles is like"),
                     Qt::CTRL | Qt::ALT | Qt::Key_P);
    asRead = make(tr("As &read"), tr("Takes back what you set in the selected rows"),
                  Qt::CTRL | Qt::Key_Backspace);
    setModel(&model); // says at once what is selected
    dress();
    connect(setSource, &QAction::triggered, this, [this] {
        ask(FoundField::Source, tr("Set source"), tr("Source"), tr("The outlet that published."));
    });
    connect(setDate, &QAction::triggered, this, [this] {
        ask(FoundField::Published, tr("Set date"), tr("Published"),
            tr("As far as it is known: 2024-11-28, 2024-11-28T14:05+01:00, 28 Nov 2024, 2024-11 or 2024."));
    });
    connect(setAuthor, &QAction::triggered, this,
            [this] { ask(FoundField::Author, tr("Set author"), tr("Author"), tr("Who wrote it.")); });
    connect(setLanguage, &QAction::triggered, this, [this] {
        ask(FoundField::Language, tr("Set language"), tr("Language"),
            tr("Its code, such as en or pt-BR, or its English name."));
    });
    connect(takeIn, &QAction::triggered, this, [this] { m_model.setChosen(selectedRows(), true); });
    connect(leaveOut, &QAction::triggered, this, [this] { m_model.setChosen(selectedRows(), false); });
    connect(group, &QAction::triggered, this, [this] { m_model.setGrouped(selectedRows(), true); });
    connect(keepApart, &QAction::triggered, this, [this] { m_model.setGrouped(selectedRows(), false); });
    connect(asRead, &QAction::triggered, this, [this] { m_model.setBack(selectedRows()); });
    connect(&model, &Model::refused, this, &FoundTable::refused);
    connect(&model, &Model::modelReset, this, &FoundTable::updateActions);
    updateActions();
}

void FoundTable::dress()
{
    auto *delegate = new FoundDelegate(this);
    delegate->setChoices([this](FoundField field) { return choices(field); });
    const auto forget = [this] { m_choices.clear(); };
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, forget);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, forget);
    connect(&m_model, &QAbstractItemModel::modelReset, this, forget);
    connect(delegate, &FoundDelegate::refused, this, &FoundTable::refused);
    connect(delegate, &FoundDelegate::closeEditor, this,
            [this](QWidget *editor, QAbstractItemDelegate::EndEditHint hint) {
                if (hint != QAbstractItemDelegate::RevertModelCache)
                    return;
                if (auto *line = qobject_cast<QLineEdit *>(editor))
                    line->setValidator(nullptr); // it would refuse once more when the keyboard leaves it
                Q_EMIT editingGivenUp();
            });
    setItemDelegate(delegate);
    setAccessibleName(tr("Found articles"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(foundRowHeight);
    QHeaderView *head = horizontalHeader();
    head->setHighlightSections(false);
    head->setStretchLastSection(true);
    head->setSortIndicatorClearable(true);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    for (const auto &[column, width] : foundColumnWidths)
        setColumnWidth(column, width);
    connect(head, &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_isArranging && column != Model::NoteColumn) // that one stretches by itself
            m_isArranged = true;
    });
}

/// Title and note share what the others leave, until somebody makes a column wider or narrower.
void FoundTable::arrangeColumns()
{
    if (m_isArranged)
        return;
    int rest = viewport()->width();
    for (const auto &[column, width] : foundColumnWidths)
        rest -= width;
    const QScopedValueRollback arranging(m_isArranging, true);
    setColumnWidth(Model::TitleColumn, std::max(leastTitleWidth, rest * 9 / 20));
}

bool FoundTable::isUntouched() const
{
    return !m_wasUsed && horizontalHeader()->sortIndicatorSection() < 0 && verticalScrollBar()->value() == 0;
}

QByteArray FoundTable::columns() const
{
    return m_isArranged ? horizontalHeader()->saveState() : QByteArray();
}

void FoundTable::setColumns(const QByteArray &columns)
{
    const QScopedValueRollback arranging(m_isArranging, true);
    m_isArranged = !columns.isEmpty() && horizontalHeader()->restoreState(columns);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // problems first
}

/// Gathered once, until a row comes or changes: there may be very many.
QStringList FoundTable::choices(FoundField field)
{
    if (field != FoundField::Source && field != FoundField::Author)
        return {};
    if (const auto known = m_choices.find(field); known != m_choices.end())
        return known->second;
    QStringList all = m_model.textsOf(field);
    if (field == FoundField::Source) {
        all += m_knownSources;
        all.removeDuplicates();
        all.sort(Qt::CaseInsensitive);
    }
    m_choices.emplace(field, all);
    return all;
}

QAction *FoundTable::make(const QString &text, const QString &tip, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setToolTip(tip);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setShortcutVisibleInContextMenu(true);
    addAction(action);
    return action;
}

std::vector<int> FoundTable::selectedRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    const auto again = std::ranges::unique(rows);
    rows.erase(again.begin(), again.end());
    std::erase_if(rows, [this](int row) { return m_model.at(row)->kind != FoundArticle::Kind::Article; });
    return rows;
}

void FoundTable::ask(FoundField field, const QString &title, const QString &label, const QString &hint)
{
    const std::vector<int> rows = selectedRows();
    if (rows.empty())
        return;
    const FieldQuestion question{
        .title = title,
        .label = label,
        .hint = hint,
        .verb = counted(qint64(rows.size()), tr("Set for 1 article"), tr("Set for %1 articles")),
        .value = m_model.commonText(rows, field),
        .choices = choices(field)};
    std::vector<qint64> meant; // more is read while the person types
    for (const int row : rows)
        meant.push_back(m_model.at(row)->spooled);
    const auto set = [this, meant = std::move(meant), field](const QString &text) {
        return m_model.setField(m_model.rowsOf(meant), field, text);
    };
    (new FieldDialog(question, set, window()))->open();
}

void FoundTable::updateActions()
{
    const QItemSelection selection = selectionModel() ? selectionModel()->selection() : QItemSelection();
    const bool isOne = selection.size() == 1 && selection.front().height() == 1;
    const FoundArticle *first = selection.isEmpty() ? nullptr : m_model.at(selection.front().top());
    const bool any = first && (!isOne || first->kind == FoundArticle::Kind::Article);
    for (QAction *action : {setSource, setDate, setAuthor, setLanguage, takeIn, leaveOut, asRead})
        action->setEnabled(any);
    const bool anyAlike = any && m_model.counts().alike + m_model.counts().standing[Model::Duplicate] > 0;
    for (QAction *action : {group, keepApart})
        action->setEnabled(anyAlike);
}

void FoundTable::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addActions({setSource, setDate, setAuthor, setLanguage});
    menu.addSeparator();
    menu.addActions({takeIn, leaveOut, group, keepApart, asRead});
    menu.exec(event->globalPos());
}

/// Space sets all selected rows to what the current one isn't. Return edits: the dialog's button isn't to be
/// pressed by mistake when a cell is done.
void FoundTable::keyPressEvent(QKeyEvent *event)
{
    m_wasUsed = true;
    const QVariant state = currentIndex().siblingAtColumn(Model::TitleColumn).data(Qt::CheckStateRole);
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && state.isValid())
        m_model.setChosen(selectedRows(), state.toInt() != Qt::Checked);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        edit(currentIndex(), QAbstractItemView::EditKeyPressed, event);
    else
        QTableView::keyPressEvent(event);
}

void FoundTable::mousePressEvent(QMouseEvent *event)
{
    m_wasUsed = true;
    QTableView::mousePressEvent(event);
}

void FoundTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrangeColumns();
}

void FoundTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    updateActions();
}

void FoundTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !previous.isValid())
        Q_EMIT currentRowChanged(current.row());
}

} // namespace parallax
