#pragma once

#include "models/items/compared_words.h"
#include "models/jobs/latest_job.h"

#include <QWidget>

namespace parallax {

class Chip;
class ElidedLabel;
class Project;
class Settings;
class TablePage;
class WordsTableModel;

/// The words tab: what each source says more and less than the others, with the passages behind each word.
/// Computes beside the window, and only while it is seen.
class WordsPage : public QWidget
{
    Q_OBJECT
public:
    WordsPage(Project &project, Settings &settings, JobRunner &jobs, QWidget *parent = nullptr);
    ~WordsPage() override;

    void setArticles(std::vector<ArticleId> articles);
    void refresh(); ///< the same articles, whose sources or dates have changed
    bool isSettled() const;

    TablePage *table() const { return m_table; }
    Chip *collocations() const { return m_collocations; }
    Chip *functionWords() const { return m_functionWords; }

Q_SIGNALS:
    void articleActivated(parallax::ArticleId article, std::optional<parallax::Span> place);
    void failed(const QString &sentence);
    void changed(); ///< what the table shows is another

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build(Project &project, Settings &settings, JobRunner &jobs);
    void choose();
    void compute();
    void take(Result<ComparedWording> wording);
    void explain();

    QString m_path;
    std::vector<ArticleId> m_articles;
    bool m_isStale = false;
    LatestJob m_job;
    WordsTableModel *m_model;
    Chip *m_singles = nullptr;
    Chip *m_collocations = nullptr;
    Chip *m_functionWords = nullptr;
    ElidedLabel *m_meaning = nullptr;
    TablePage *m_table = nullptr;
};

} // namespace parallax
