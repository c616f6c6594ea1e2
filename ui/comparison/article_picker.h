#pragma once

#include "models/domain/ids.h"
#include "models/storage/article_reader.h"

#include <QFrame>

class QLineEdit;
class QListView;
class QTimer;

namespace parallax {

class ArticleListModel;
class Chip;
class Project;

/// A popup to find one article by its title: type, Up and Down, Return.
class ArticlePicker : public QFrame
{
    Q_OBJECT
public:
    /// With an event, its articles stand there first, until the chip is switched off.
    ArticlePicker(Project &project, std::optional<EventId> event, QWidget *parent);
    void popupBelow(const QWidget &anchor);

Q_SIGNALS:
    void picked(parallax::ArticleId article);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyFilter();
    void pick(int row);

    std::optional<EventId> m_event;
    ArticleListModel *m_model;
    QLineEdit *m_words;
    QTimer *m_typing;
    Chip *m_ofEvent;
    QListView *m_list;
};

} // namespace parallax
