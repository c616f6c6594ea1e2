#pragma once

#include "models/items/compared_voices.h"
#include "models/items/voices_table_model.h"
#include "ui/comparison/comparison_tab.h"

class QAction;

namespace parallax {

class Chip;
class ElidedLabel;
class Project;
class Settings;
class TablePage;

/// The voices tab: whom each source quotes and paraphrases, with the passages behind each figure.
class VoicesPage : public ComparisonTab
{
    Q_OBJECT
public:
    VoicesPage(Project &project, Settings &settings, JobRunner &jobs, QWidget *parent = nullptr);
    ~VoicesPage() override;

    QString choice() const override; ///< all, unnamed, only-one, sides
    void setChoice(const QString &choice) override;
    TablePage *table() const { return m_table; }
    Chip *chip(VoicesShown shown) const { return m_chips[size_t(shown)]; }
    QAction *sideAction() const { return m_side; }

private:
    void build(Project &project, Settings &settings, JobRunner &jobs);
    void choose(VoicesShown shown);
    void compute() override;
    void take(Result<ComparedVoices> voices);
    void explain();
    void explainEmpty();
    void offerSide();
    QStringList chosenSpeakers() const;
    void askForSide();

    Project &m_project;
    std::shared_ptr<FoundVoices> m_found; ///< jobs hold it too
    VoicesTableModel *m_model;
    std::array<Chip *, 4> m_chips = {}; ///< by VoicesShown
    ElidedLabel *m_meaning = nullptr;
    TablePage *m_table = nullptr;
    QAction *m_side = nullptr;
};

} // namespace parallax
