#pragma once

#include "models/domain/result.h"
#include "models/items/summary.h"
#include "ui/comparison/comparison_tab.h"

#include <memory>
#include <vector>

namespace parallax {

class Project;
class Settings;
class SummaryTableModel;
class TablePage;

/// The summary tab: what differs most between the sources, each row with its passages.
class SummaryPage : public ComparisonTab
{
    Q_OBJECT
public:
    SummaryPage(Project &project, Settings &settings, JobRunner &jobs, QWidget *parent = nullptr);
    ~SummaryPage() override;

    TablePage *page() const { return m_page; }
    void setScope(std::vector<ArticleId> articles, const ComparisonOptions &options) override;
    /// The tables of the scope that was set; nothing is computed without them.
    void setTables(std::shared_ptr<const ComparedTables> tables);
    void refresh() override;

private:
    void compute() override;
    void take(const std::shared_ptr<const ComparedTables> &tables, Result<std::vector<Difference>> found);

    std::shared_ptr<const ComparedTables> m_tables; ///< null until those of the scope are there
    SummaryTableModel *m_model;
    TablePage *m_page;
};

} // namespace parallax
