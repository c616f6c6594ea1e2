#pragma once

#include "models/jobs/latest_job.h"
#include "models/jobs/table_input.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace parallax {

class ElidedLabel;
class TableColumnsModel;

/// How a table of articles is read: what its columns become, the order of its dates, how its bytes are cut.
/// The person confirms it once for the whole file.
class MappingPanel : public QWidget
{
    Q_OBJECT
public:
    explicit MappingPanel(JobRunner &jobs, QWidget *parent = nullptr);

    void setTable(const TableInput &table);
    const QString &path() const { return m_path; }
    QPushButton *confirmButton() const { return m_confirm; }

Q_SIGNALS:
    void confirmed(const QString &path, const QStringList &columns, const parallax::ColumnMapping &mapping);

private:
    QWidget *buildSide();
    void takePreview(TablePreview preview);
    void readAgain();
    void showDialect();
    void updateState();

    QString m_path;
    bool m_wasRead = false;
    TableColumnsModel *m_columns;
    ElidedLabel *m_head;
    QLabel *m_notes;
    QComboBox *m_charset;
    QComboBox *m_delimiter;
    QComboBox *m_dates;
    QLabel *m_charsetLabel;
    QLabel *m_delimiterLabel;
    QLabel *m_datesLabel;
    QPushButton *m_confirm;
    QTableView *m_view;
    LatestJob m_job;
    bool m_isReading = false; ///< the table of m_path, with another dialect
};

} // namespace parallax
