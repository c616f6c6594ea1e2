#include "ui/comparison/claim_context.h"

#include "models/items/claims_table_model.h"
#include "models/items/project_reading.h"
#include "models/project/project.h"
#include "ui/comparison/comparison_table.h"
#include "ui/comparison/table_page.h"
#include "ui/comparison/value_chart.h"
#include "ui/widgets/section_header.h"

#include <QVBoxLayout>

#include <utility>

namespace parallax {

ClaimContext::ClaimContext(Project &project, JobRunner &jobs, ClaimsTableModel &model, TablePage &page)
    : QWidget(&page)
    , m_path(project.path())
    , m_model(model)
    , m_page(page)
    , m_job(jobs)
    , m_chart(new ValueChart(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new SectionHeader(tr("How the number moved"), this));
    column->addWidget(m_chart);
    page.addBelowPassages(this);
    hide();
    connect(m_chart, &ValueChart::articleActivated, &page, &TablePage::articleActivated);
    connect(page.table(), &ComparisonTable::cellChosen, this, &ClaimContext::showChart);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { showChart({}); });
}

ClaimContext::~ClaimContext() = default;

void ClaimContext::setTables(std::shared_ptr<const ComparedTables> tables)
{
    m_job.cancel(); // it is about other tables
    m_waiting = std::move(tables);
    compute();
}

bool ClaimContext::isSettled() const
{
    return !(m_waiting && m_page.isVisible()) && !m_job.isRunning();
}

void ClaimContext::compute()
{
    if (!m_waiting || !m_page.isVisible())
        return;
    auto result = std::make_shared<Result<ClaimBackground>>();
    m_job.start(
        tr("Looking for claims in silent articles"),
        [path = m_path, tables = std::exchange(m_waiting, nullptr), result](JobContext &context) {
            *result = readProject(
                path, context, [&](const Readers &read) { return claimBackground(read, *tables, context); });
        },
        [this, result] { take(std::move(*result)); });
}

void ClaimContext::take(Result<ClaimBackground> background)
{
    if (!background) {
        Q_EMIT failed(background.error().message);
        return;
    }
    const auto shared = std::make_shared<const ClaimBackground>(std::move(*background));
    m_page.reload([&] { m_model.setBackground(shared); });
}

void ClaimContext::showChart(const QModelIndex &current)
{
    const auto &values = m_model.background().values;
    const auto found = current.isValid() ? values.find(m_model.claimOf(current.row())) : values.end();
    m_chart->setValues(found != values.end() ? found->second : std::vector<ClaimValue>());
    setVisible(m_chart->hasValues());
}

} // namespace parallax
