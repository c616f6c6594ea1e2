#pragma once

#include "models/storage/article_reader.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QMenu;
class QTimer;

namespace parallax {

class Chip;
class Project;

/// Which articles the list shows: words of the title, one source, one event, those without a date or a
/// source.
class ArticleFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit ArticleFilterBar(Project &project, QWidget *parent = nullptr);

    const ArticleFilter &filter() const { return m_filter; }
    void setFilter(const ArticleFilter &filter);
    void clear() { setFilter({}); }
    /// Puts a button beside the field.
    void addButton(QWidget *button);

Q_SIGNALS:
    void filterChanged(const parallax::ArticleFilter &filter);
    void listWanted(); ///< Return or Down in the field: on to the articles

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyWords();
    void change(ArticleFilter filter);
    void showFilter();
    void fillSourceMenu();
    void fillEventMenu();

    Project &m_project;
    ArticleFilter m_filter;
    QHBoxLayout *m_firstRow;
    QLineEdit *m_words;
    QTimer *m_typing; ///< the list follows when the typing pauses
    Chip *m_source;
    Chip *m_event;
    Chip *m_undated;
    QMenu *m_sourceMenu;
    QMenu *m_eventMenu;
};

} // namespace parallax
