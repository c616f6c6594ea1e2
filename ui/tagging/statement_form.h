#pragma once

#include "models/domain/claim.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace parallax {

class Project;

/// The fields of a claim occurrence: stance, speaker, quotation, certainty, value and unit.
class StatementForm : public QWidget
{
    Q_OBJECT
public:
    explicit StatementForm(const Project &project, QWidget *parent = nullptr);

    /// Whose speakers are offered first, beside the entities.
    void setArticle(std::optional<ArticleId> article) { m_article = article; }
    /// Fields that a person is typing in keep what they hold.
    void setStatement(const ClaimStatement &said);
    /// std::nullopt while the value isn't a number; what is wrong then stands below it.
    std::optional<ClaimStatement> statement();
    /// A row of somebody else's below the others, in line with them.
    void addRow(const QString &label, QWidget *field, QWidget *below);

Q_SIGNALS:
    void edited(); ///< a choice was made or a field was left with other words in it

private:
    void setStance(Stance stance);
    QLineEdit *addField(const QString &name, const QString &placeholder);
    void offerSpeakers(const QString &text);
    void checkValue();

    const Project &m_project;
    std::optional<ArticleId> m_article;
    QFormLayout *m_form;
    QButtonGroup *m_stance;
    QLineEdit *m_speaker;
    QComboBox *m_quotation;
    QLineEdit *m_certainty;
    QLineEdit *m_value;
    QLineEdit *m_unit;
    QLabel *m_wrong;
    bool m_setting = false;
};

} // namespace parallax
