#pragma once

#include "ui/comparison/comparison_scope.h"

#include <QWidget>

class QLabel;

namespace parallax {

class Chip;
class FlowLayout;
class Project;

/// What is compared: the event, the articles side by side as chips, and how to add one.
class ScopeBar : public QWidget
{
    Q_OBJECT
public:
    ScopeBar(Project &project, QWidget *parent = nullptr);
    void show(const ComparisonScope &scope);
    /// Opens the list of articles to add from.
    void pickArticle();

Q_SIGNALS:
    void eventChosen(parallax::EventId event);
    void eventCleared();
    void articleAdded(parallax::ArticleId article);
    void articleRemoved(parallax::ArticleId article);
    void articleActivated(parallax::ArticleId article);

private:
    Chip *makeChip(const ComparedArticle &article, bool sourceIsTwice);
    void showEvents();
    void showEvent(const ComparisonScope &scope);

    Project &m_project;
    std::optional<EventId> m_event;
    bool m_hasMore = false; ///< articles of it that don't stand side by side yet
    FlowLayout *m_flow;
    Chip *m_eventChip;
    QLabel *m_rest;
    Chip *m_add;
    std::vector<Chip *> m_chips;
};

} // namespace parallax
