#pragma once

#include "ui/tagging/annotation_details.h"

class QLabel;

namespace parallax {

class InlineText;

/// A coding: its code and what that code stands for.
class CodingDetails : public AnnotationDetails
{
    Q_OBJECT
public:
    CodingDetails(Project &project, QWidget *parent);
    void showRow(const AnnotationRow &row, const QString &words) override;
    void commitPending() override;

private:
    std::optional<CodeId> m_code;
    QLabel *m_path;
    QLabel *m_words;
    InlineText *m_definition;
};

} // namespace parallax
