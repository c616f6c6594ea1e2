#pragma once

#include "models/text/code_points.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace parallax {

class ArticleView;

/// Finds words in the open article, whatever their case: all places are marked, Enter and Shift+Enter walk
/// through them, Escape ends it.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    FindBar(ArticleView *view, QWidget *parent);

    void begin();   ///< shows the bar; what is selected is looked for
    void refresh(); ///< another article is shown
    void step(int by);
    void end();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void goTo(int match);

    ArticleView *m_view;
    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    std::vector<Span> m_matches;
    int m_current = -1;
};

} // namespace parallax
