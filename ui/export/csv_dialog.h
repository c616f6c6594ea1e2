#pragma once

#include "models/export/csv_writer.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace parallax {

/// What a tagged CSV is to hold, and how.
class CsvDialog : public QDialog
{
    Q_OBJECT
public:
    explicit CsvDialog(QWidget *parent = nullptr);

    CsvOptions options() const;
    /// As annotationFilter() reads it; empty for all kinds.
    QString filter() const;

private:
    void updateButton();

    QCheckBox *m_mentions;
    QCheckBox *m_claims;
    QCheckBox *m_codings;
    QComboBox *m_delimiter;
    QCheckBox *m_bom;
    QCheckBox *m_guard;
    QPushButton *m_export;
};

} // namespace parallax
