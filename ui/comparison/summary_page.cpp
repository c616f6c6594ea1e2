#include "ui/comparison/summary_page.h"

#include "models/items/project_reading.h"
#include "models/items/summary_table_model.h"
#include "models/project/project.h"
#include "ui/comparison/comparison_table.h"
#include "ui/comparison/table_page.h"
#include "ui/widgets/empty_state.h"

#include <QVBoxLayout>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr int kindWidth = 130;
constexpr int subjectWidth = 240;

} // namespace

struct SummaryPage::Found
{
    ComparedTables tables;
    std::vector<Difference> differences;
};

SummaryPage::SummaryPage(Project &project, Settings &settings, JobRunner &jobs, QWidget *parent)
    : ComparisonTab(project, jobs, parent)
    , m_model(new SummaryTableModel(this))
    , m_page(new TablePage(*m_model, project, settings, jobs, this))
{
    setObjectName(u"summaryPage"_s);
    m_page->table()->setAccessibleName(tr("Summary"));
    m_page->table()->setObjectName(u"summaryTable"_s);
    m_page->table()->setLeadWidths({kindWidth, subjectWidth});
    m_page->empty()->setTexts(
        tr("No differences tagged"),
        tr("What differs most stands here: numbers, names, what is asserted and denied, "
           "what some leave out. It is worked out from what is tagged, in two sources at "
           "least."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    adopt(m_page);
    const Notifier &notifier = project.notifier();
    connect(&notifier, &Notifier::codesChanged, this, &SummaryPage::refresh);
    connect(&notifier, &Notifier::entitiesChanged, this, &SummaryPage::refresh);
    connect(&notifier, &Notifier::claimsChanged, this, &SummaryPage::refresh);
}

SummaryPage::~SummaryPage() = default;

void SummaryPage::compute()
{
    auto result = std::make_shared<Result<Found>>();
    m_job.start(
        tr("Looking for differences"),
        [path = m_path, articles = m_articles, result](JobContext &context) {
            *result = readProject(path, context, [&](const Readers &read) -> Result<Found> {
                const Result<ComparedFrames> frames = compareFrames(read, articles, context);
                if (!frames)
                    return std::unexpected(frames.error());
                Found found{compareTables(read, articles), {}};
                found.differences = differences(found.tables, frames->table, frames->paths);
                return found;
            });
        },
        [this, result] { take(std::move(*result)); });
}

void SummaryPage::take(Result<Found> found)
{
    if (!found) {
        Q_EMIT failed(found.error().message);
        return;
    }
    const auto tables = std::make_shared<const ComparedTables>(std::move(found->tables));
    m_page->reload([&] { m_model->setDifferences(tables, std::move(found->differences)); });
    Q_EMIT changed();
}

} // namespace parallax
