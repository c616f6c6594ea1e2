#pragma once

#include "ui/tagging/annotation_details.h"

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace parallax {

class InlineText;
class StatementForm;

/// A claim occurrence: the claim's wording and date, how this passage states it, and who else does.
class ClaimDetails : public AnnotationDetails
{
    Q_OBJECT
public:
    ClaimDetails(Project &project, QWidget *parent);
    void showRow(const AnnotationRow &row, const QString &words) override;
    void commitPending() override;

private:
    void setStatementFromForm();
    void setDateFromField();
    void showOthers(const AnnotationRow &row);

    std::optional<AnnotationRow> m_row;
    InlineText *m_wording;
    QLabel *m_words;
    StatementForm *m_said;
    QLineEdit *m_happened;
    QLabel *m_wrongDate;
    QWidget *m_others;
    QVBoxLayout *m_othersColumn;
};

} // namespace parallax
