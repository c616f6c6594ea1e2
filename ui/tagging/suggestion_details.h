#pragma once

#include "models/domain/suggestion.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace parallax {

/// One pending suggestion: what it would become, why, and what to do with it.
class SuggestionDetails : public QWidget
{
    Q_OBJECT
public:
    explicit SuggestionDetails(QWidget *parent = nullptr);

    /// `readOnly`: nothing can be decided.
    void show(const Suggestion &suggestion, const QString &words, bool readOnly);

Q_SIGNALS:
    void decided(parallax::SuggestionState verdict); ///< on the one shown
    /// On all pending ones of this entity or claim, in the whole project.
    void allDecided(parallax::SuggestionState verdict);

private:
    QPushButton *addButton(const QString &text, const QString &tip, SuggestionState verdict, bool all);

    QLabel *m_kind;
    QLabel *m_name;
    QLabel *m_words;
    QLabel *m_also;
    QLabel *m_reason;
    QLabel *m_sure;
    QPushButton *m_accept;
    QPushButton *m_reject;
    QPushButton *m_acceptAll;
    QPushButton *m_rejectAll;
};

} // namespace parallax
