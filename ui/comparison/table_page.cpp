#include "ui/comparison/table_page.h"

#include "models/export/whole_file.h"
#include "models/items/comparison_table_model.h"
#include "models/items/table_text.h"
#include "models/settings/settings.h"
#include "ui/comparison/comparison_table.h"
#include "ui/comparison/passages_panel.h"
#include "ui/widgets/empty_state.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parallax {

using namespace Qt::StringLiterals;

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
{
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_passages);
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
    connect(m_table, &ComparisonTable::exportRequested, this, &TablePage::exportCsv);
    connect(m_table, &QTableView::activated, this,
            [this] { m_passages->list()->setFocus(Qt::OtherFocusReason); });
    connect(m_passages, &PassagesPanel::articleActivated, this, &TablePage::articleActivated);
    connect(m_passages, &PassagesPanel::failed, this, &TablePage::failed);
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

void TablePage::exportCsv()
{
    const QString folder = m_settings.value(settings::exportFolder);
    const QString name = m_table->accessibleName() + u".csv"_s;
    auto *dialog = new QFileDialog(this, tr("Export table as CSV"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilter(tr("Comma-separated values (*.csv)"));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_settings.set(settings::exportFolder, QFileInfo(path).absolutePath());
        const Result<void> written =
            writeWholeFile(path, [this](QIODevice &device) { return writeTableCsv(m_model, device); });
        if (!written)
            Q_EMIT failed(written.error().message);
    });
    dialog->open();
}

} // namespace parallax
