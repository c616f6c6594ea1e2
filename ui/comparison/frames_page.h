#pragma once

#include "models/items/compared_frames.h"
#include "ui/comparison/comparison_tab.h"

class QComboBox;
class QStackedWidget;

namespace parallax {

class ElidedLabel;
class FramePairsModel;
class FramesTableModel;
class Project;
class Settings;
class TablePage;

/// The frames tab: code × source by the measure that is chosen, and code × code by what they stand together
/// in, with the passages behind each cell.
class FramesPage : public ComparisonTab
{
    Q_OBJECT
public:
    FramesPage(Project &project, Settings &settings, JobRunner &jobs, QWidget *parent = nullptr);
    ~FramesPage() override;

    QComboBox *measures() const { return m_choice; }
    TablePage *bySource() const { return m_bySource; }
    TablePage *together() const { return m_together; }
    QString choice() const override; ///< a measure, or a unit for codes together
    void setChoice(const QString &choice) override;
    TablePage *shown() const;

private:
    void build(Project &project, Settings &settings, JobRunner &jobs);
    void fillChoice();
    void choose();
    void compute() override;
    void take(Result<ComparedFrames> frames);

    FramesTableModel *m_bySourceModel;
    FramePairsModel *m_togetherModel;
    QComboBox *m_choice = nullptr;
    ElidedLabel *m_meaning = nullptr;
    QStackedWidget *m_stack = nullptr;
    TablePage *m_bySource = nullptr;
    TablePage *m_together = nullptr;
};

} // namespace parallax
