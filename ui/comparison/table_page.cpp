#include "ui/comparison/table_page.h"

#include "models/items/comparison_table_model.h"
#include "models/project/project.h"
#include "ui/comparison/comparison_table.h"
#include "ui/passages/passages_panel.h"
#include "ui/widgets/empty_state.h"

#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parallax {

TablePage::TablePage(ComparisonTableModel &model, Project &project, Settings &settings, JobRunner &jobs,
                     QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_settings(settings)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState({}, {}, {}, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_table(new ComparisonTable(model, this))
    , m_passages(new PassagesPanel(project, jobs, this))
    , m_path(project.path())
    , m_recordJob(jobs)
{
    auto *aside = new QWidget(m_splitter);
    m_aside = new QVBoxLayout(aside);
    m_aside->setContentsMargins(0, 0, 0, 0);
    m_aside->setSpacing(0);
    m_aside->addWidget(m_passages, 1);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(aside);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({900, 320});
    m_splitter->setCollapsible(0, false);
    m_splitter->setHandleWidth(1);
    m_passages->setMinimumWidth(200);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_table, &ComparisonTable::cellChosen, this, &TablePage::showPassages);
    connect(m_table, &ComparisonTable::exportRequested, this, &TablePage::askForFile);
    connect(m_table, &ComparisonTable::copyTableRequested, this, &TablePage::copyWithRecord);
    connect(m_table, &ComparisonTable::copyPictureRequested, this, &TablePage::copyPicture);
    connect(m_table, &QTableView::activated, this,
            [this] { m_passages->list()->setFocus(Qt::OtherFocusReason); });
    connect(m_passages, &PassagesPanel::articleActivated, this, &TablePage::articleActivated);
    connect(m_passages, &PassagesPanel::failed, this, &TablePage::failed);
}

void TablePage::addBelowPassages(QWidget *widget)
{
    m_aside->addWidget(widget);
}

void TablePage::reload(const std::function<void()> &change)
{
    const QModelIndex current = m_table->currentIndex();
    const bool chosen = current.isValid();
    const qint64 key = chosen ? m_model.key(current.row()) : 0;
    const auto title = [this](int column) {
        return m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    const QString column = chosen ? title(current.column()) : QString();
    change();
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 1 : 0);
    const std::optional<int> row = chosen ? m_model.rowOf(key) : std::nullopt;
    for (int i = 0; row && i < m_model.columnCount(); ++i) {
        if (title(i) == column) {
            m_table->setCurrentIndex(m_model.index(*row, i));
            return;
        }
    }
    m_passages->clear();
}

void TablePage::showPassages(const QModelIndex &index)
{
    m_passages->show(m_model.cellSubject(index), m_model.passageQuery(index), m_model.nothingBehind());
}

} // namespace parallax
