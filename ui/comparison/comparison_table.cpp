#include "ui/comparison/comparison_table.h"

#include "models/items/comparison_table_model.h"
#include "models/items/table_text.h"
#include "ui/comparison/block_delegate.h"
#include "ui/comparison/source_header.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>

#include <algorithm>
#include <numeric>

namespace parallax {

namespace {

constexpr int leastSourceWidth = 132;
constexpr int mostMeasuredRows = 400; ///< longer tables have rows of one height, so that they stand at once
constexpr int unmeasuredHeight = 44;

} // namespace

ComparisonTable::ComparisonTable(ComparisonTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_export(new QAction(tr("Export table…"), this))
{
    setModel(&model);
    setItemDelegate(new BlockDelegate(this));
    auto *header = new SourceHeader(this);
    setHorizontalHeader(header);
    header->setSectionResizeMode(QHeaderView::Interactive);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(unmeasuredHeight);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setWordWrap(true);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_export, &QAction::triggered, this, &ComparisonTable::exportRequested);
    connect(this, &QTableView::clicked, this, &ComparisonTable::cellChosen);
    connect(&model, &QAbstractItemModel::modelReset, this, &ComparisonTable::arrange);
}

void ComparisonTable::setLeadWidths(QList<int> widths)
{
    m_leadWidths = std::move(widths);
    arrange();
}

void ComparisonTable::arrange()
{
    const int sources = m_model.columnCount() - int(m_leadWidths.size());
    const int lead = std::accumulate(m_leadWidths.begin(), m_leadWidths.end(), 0);
    for (int column = 0; column < m_leadWidths.size(); ++column)
        setColumnWidth(column, m_leadWidths[column]);
    const int share = sources > 0 ? (viewport()->width() - lead) / sources : 0;
    for (int source = 0; source < sources; ++source)
        setColumnWidth(int(m_leadWidths.size()) + source, std::max(share, leastSourceWidth));
    if (m_model.rowCount() <= mostMeasuredRows)
        resizeRowsToContents();
}

void ComparisonTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        arrange();
}

void ComparisonTable::copy() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.isEmpty() && m_model.rowCount() > 0)
        cells = {m_model.index(0, 0), m_model.index(m_model.rowCount() - 1, m_model.columnCount() - 1)};
    if (!cells.isEmpty())
        QGuiApplication::clipboard()->setText(tabSeparated(m_model, cells));
}

bool ComparisonTable::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void ComparisonTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void ComparisonTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT cellChosen(current);
}

void ComparisonTable::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy cells"), QKeySequence(QKeySequence::Copy), this, &ComparisonTable::copy)
        ->setEnabled(selectionModel()->hasSelection());
    menu->addAction(tr("Copy table"), this, &ComparisonTable::copyTableRequested);
    menu->addAction(tr("Copy picture"), this, &ComparisonTable::copyPictureRequested);
    menu->addAction(m_export);
    Q_EMIT menuRequested(menu);
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    menu->popup(byMouse ? event->globalPos()
                        : viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

} // namespace parallax
