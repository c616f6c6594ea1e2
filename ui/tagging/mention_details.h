#pragma once

#include "ui/tagging/annotation_details.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace parallax {

class FlowLayout;
class InlineText;

/// A mention: its entity, that entity's type and names.
class MentionDetails : public AnnotationDetails
{
    Q_OBJECT
public:
    MentionDetails(Project &project, QWidget *parent);
    void showRow(const AnnotationRow &row, const QString &words) override;
    void commitPending() override;

private:
    void showAliases(const QStringList &aliases);
    void addTypedAlias();

    std::optional<EntityId> m_entity;
    QStringList m_aliases;
    InlineText *m_name;
    QLabel *m_words;
    QComboBox *m_type;
    QWidget *m_chips;
    FlowLayout *m_chipFlow;
    QLineEdit *m_newAlias;
    QLabel *m_count;
};

} // namespace parallax
