#pragma once

#include "models/items/compared_words.h"
#include "ui/comparison/comparison_tab.h"

namespace parallax {

class Chip;
class ElidedLabel;
class Project;
class Settings;
class TablePage;
class WordsTableModel;

/// The words tab: what each source says more and less than the others, with the passages behind each word.
///
class WordsPage : public ComparisonTab
{
    Q_OBJECT
public:
    WordsPage(Project &project, Settings &settings, JobRunner &jobs, QWidget *parent = nullptr);
    ~WordsPage() override;

    void setScope(std::vector<ArticleId> articles, const ComparisonOptions &options) override;
    QString choice() const override; ///< words, all-words or collocations
    void setChoice(const QString &choice) override;
    TablePage *table() const { return m_table; }
    Chip *collocations() const { return m_collocations; }
    Chip *functionWords() const { return m_functionWords; }

private:
    void build(Project &project, Settings &settings, JobRunner &jobs);
    void choose();
    void compute() override;
    void take(Result<ComparedWording> wording);
    void explain();

    WordsTableModel *m_model;
    Chip *m_singles = nullptr;
    Chip *m_collocations = nullptr;
    Chip *m_functionWords = nullptr;
    ElidedLabel *m_meaning = nullptr;
    TablePage *m_table = nullptr;
};

} // namespace parallax
