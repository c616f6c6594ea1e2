#include "ui/comparison/comparison_table.h"

#include "models/items/comparison_table_model.h"
#include "models/items/table_text.h"
#include "ui/comparison/block_delegate.h"
#include "ui/comparison/source_header.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

namespace parallax {

namespace {

constexpr int leastSourceWidth = 132;
constexpr int mostMeasuredRows = 400; ///< longer tables have rows of one height, so that they stand at once
constexpr int unmeasuredHeight = 44;
constexpr qint64 measuringMs = 10; ///< at once

} // namespace

ComparisonTable::ComparisonTable(ComparisonTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_export(new QAction(tr("&Export table…"), this))
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
    m_measuring.setSingleShot(true);
    m_measuring.setInterval(0);
    connect(&m_measuring, &QTimer::timeout, this, &ComparisonTable::measureSome);
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
    const int share = sources > 0 ? (viewport()->width() - lead) / sources : 0;
    // As the default of all: set one by one, each of many columns would reckon the place of every other.
    horizontalHeader()->setDefaultSectionSize(std::max(share, leastSourceWidth));
    for (int column = 0; column < m_leadWidths.size(); ++column)
        setColumnWidth(column, m_leadWidths[column]);
    m_isMeasured.assign(m_model.rowCount() <= mostMeasuredRows ? size_t(m_model.rowCount()) : 0, false);
    m_nextToMeasure = 0;
    measureSome();
}

/// Text has to be laid out to know how high it is, which takes long for many columns: rows in sight come
/// first, the others when nothing else is to be done.
void ComparisonTable::measureSome()
{
    if (!measuresRows() || !isVisible())
        return;
    QElapsedTimer spent;
    spent.start();
    const int rows = int(m_isMeasured.size());
    for (int row = std::max(rowAt(0), 0); row < rows && rowViewportPosition(row) < viewport()->height();
         ++row) {
        if (spent.elapsed() >= measuringMs)
            break;
        measure(row);
    }
    for (; m_nextToMeasure < rows && spent.elapsed() < measuringMs; ++m_nextToMeasure)
        measure(m_nextToMeasure);
    if (m_nextToMeasure < rows)
        m_measuring.start();
}

void ComparisonTable::measure(int row)
{
    if (m_isMeasured[size_t(row)])
        return;
    m_isMeasured[size_t(row)] = true;
    const int before = rowHeight(row);
    const bool isAbove = rowViewportPosition(row) < 0;
    resizeRowToContents(row);
    if (isAbove) // what is read stays where it is
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rowHeight(row) - before);
}

bool ComparisonTable::isArranged() const
{
    return !isVisible() || !measuresRows() || m_nextToMeasure == int(m_isMeasured.size());
}

void ComparisonTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    measureSome();
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
    menu->addAction(tr("&Copy cells"), QKeySequence(QKeySequence::Copy), this, &ComparisonTable::copy)
        ->setEnabled(selectionModel()->hasSelection());
    menu->addAction(tr("Copy &table"), this, &ComparisonTable::copyTableRequested);
    menu->addAction(tr("Copy &picture"), this, &ComparisonTable::copyPictureRequested);
    menu->addAction(m_export);
    Q_EMIT menuRequested(menu);
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    menu->popup(byMouse ? event->globalPos()
                        : viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

} // namespace parallax
