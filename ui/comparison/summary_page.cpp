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
}

SummaryPage::~SummaryPage() = default;

void SummaryPage::setScope(std::vector<ArticleId> articles, const ComparisonOptions &options)
{
    if (articles != m_articles || options != m_options)
        m_tables.reset();
    ComparisonTab::setScope(std::move(articles), options);
}

/// Other tables will come.
void SummaryPage::refresh()
{
    m_tables.reset();
    ComparisonTab::refresh();
}

void SummaryPage::setTables(std::shared_ptr<const ComparedTables> tables)
{
    m_tables = std::move(tables);
    ComparisonTab::refresh();
}

void SummaryPage::compute()
{
    if (!m_tables) {
        markStale();
        return;
    }
    auto result = std::make_shared<Result<std::vector<Difference>>>();
    m_job.start(
        tr("Looking for differences"),
        [path = m_path, articles = m_articles, options = m_options, tables = m_tables,
         result](JobContext &context) {
            *result = readProject(path, context, [&](const Readers &read) {
                return compareFrames(read, articles, options, context)
                    .transform([&](const ComparedFrames &frames) {
                        return differences(*tables, frames.table, frames.paths);
                    });
            });
        },
        [this, tables = m_tables, result] { take(tables, std::move(*result)); });
}

void SummaryPage::take(const std::shared_ptr<const ComparedTables> &tables,
                       Result<std::vector<Difference>> found)
{
    if (!found) {
        Q_EMIT failed(found.error().message);
        return;
    }
    m_page->reload([&] { m_model->setDifferences(tables, std::move(*found)); });
    Q_EMIT changed();
}

} // namespace parallax
