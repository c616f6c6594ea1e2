#pragma once

#include "models/domain/ids.h"
#include "models/domain/span.h"
#include "models/items/comparison_settings.h"
#include "models/items/matrix_data.h"
#include "models/jobs/latest_job.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;

namespace parallax {

class Chip;
class MatrixTableModel;
class Project;
class SavedButton;
class Settings;
class TablePage;

/// The Matrix mode: any rows × columns × measure over the project's annotations, or those of an event's
/// articles, with the passages behind each cell. Counts beside the window, and only while it is seen.
class MatrixPage : public QWidget
{
    Q_OBJECT
public:
    MatrixPage(Project &project, Settings &settings, JobRunner &jobs, QWidget *parent = nullptr);
    ~MatrixPage() override;

    TablePage *page() const { return m_page; }
    QComboBox *rows() const { return m_rows; }
    QComboBox *columns() const { return m_columns; }
    QComboBox *measure() const { return m_measure; }
    QComboBox *shown() const { return m_show; }
    QComboBox *scope() const { return m_scope; }
    Chip *suggestionsSwitch() const { return m_suggestions; }
    SavedButton *saved() const { return m_saved; }
    ComparisonSettings settings() const;
    void restore(ComparisonId comparison, const ComparisonSettings &settings);
    bool isSettled() const;

Q_SIGNALS:
    void articleActivated(parallax::ArticleId article, std::optional<parallax::Span> place);
    void savedRequested(parallax::ComparisonId comparison); ///< that may be no matrix
    void failed(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildBar();
    void fillScope();
    void fillDimensions(); ///< attributes come and go
    void follow();
    void refresh();
    void compute();
    void take(Result<MatrixData> found);
    void record(); ///< for exports
    void showSummary();
    void say(); ///< what stands in place of an empty table
    MatrixQuestion question() const;

    Project &m_project;
    LatestJob m_job;
    bool m_isStale = true;
    QString m_countedScope; ///< of the matrix that is shown
    int m_wantedShow = 0;   ///< once the matrix that was asked for is there
    MatrixTableModel *m_model;
    QComboBox *m_rows = nullptr;
    QComboBox *m_columns = nullptr;
    QComboBox *m_measure = nullptr;
    QComboBox *m_show = nullptr;
    QComboBox *m_scope = nullptr;
    Chip *m_suggestions = nullptr; ///< whether pending ones are counted
    SavedButton *m_saved = nullptr;
    QLabel *m_summary = nullptr;
    TablePage *m_page = nullptr;
};

} // namespace parallax
