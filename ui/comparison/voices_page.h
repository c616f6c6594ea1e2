#pragma once

#include "models/items/compared_voices.h"
#include "models/items/voices_table_model.h"
#include "models/jobs/latest_job.h"

#include <QWidget>

class QAction;

namespace parallax {

class Chip;
class ElidedLabel;
class Project;
class Settings;
class TablePage;

/// The voices tab: whom each source quotes and paraphrases, with the passages behind each figure. Computes
/// beside the window, and only while it is seen.
class VoicesPage : public QWidget
{
    Q_OBJECT
public:
    VoicesPage(Project &project, Settings &settings, JobRunner &jobs, QWidget *parent = nullptr);
    ~VoicesPage() override;

    void setArticles(std::vector<ArticleId> articles);
    void refresh(); ///< the same articles, whose tags, sources or dates have changed
    bool isSettled() const;

    TablePage *table() const { return m_table; }
    Chip *chip(VoicesShown shown) const { return m_chips[size_t(shown)]; }
    QAction *sideAction() const { return m_side; }

Q_SIGNALS:
    void articleActivated(parallax::ArticleId article, std::optional<parallax::Span> place);
    void failed(const QString &sentence);
    void changed(); ///< what the table shows is another

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build(Project &project, Settings &settings, JobRunner &jobs);
    void choose(VoicesShown shown);
    void compute();
    void take(Result<ComparedVoices> voices);
    void explain();
    void explainEmpty();
    void offerSide();
    void askForSide();
    void putOnSide(const QStringList &speakers, const QString &side);

    Project &m_project;
    QString m_path;
    std::vector<ArticleId> m_articles;
    bool m_isStale = false;
    std::shared_ptr<FoundVoices> m_found; ///< jobs hold it too
    LatestJob m_job;
    VoicesTableModel *m_model;
    std::array<Chip *, 4> m_chips = {}; ///< by VoicesShown
    ElidedLabel *m_meaning = nullptr;
    TablePage *m_table = nullptr;
    QAction *m_side = nullptr;
};

} // namespace parallax
