#pragma once

#include "models/domain/result.h"
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

private:
    struct Found;
    void compute() override;
    void take(Result<Found> found);

    SummaryTableModel *m_model;
    TablePage *m_page;
};

} // namespace parallax
