#include "ui/main_window/modes.h"

#include "ui/timeline/timeline_page.h"
#include "ui/widgets/empty_state.h"

namespace parallax {

Modes::Modes(Project &project, Settings &, JobRunner &jobs, QWidget *parent)
    : QStackedWidget(parent)
    , m_timeline(new TimelinePage(project, jobs, this))
{
    addWidget(
        new EmptyState(tr("Read"), tr("An article stands here when you choose one in the list."), {}, this));
    addWidget(new EmptyState(tr("Compare"), tr("Articles stand side by side here."), {}, this));
    addWidget(m_timeline);
    connect(m_timeline, &TimelinePage::articleActivated, this, &Modes::articleActivated);
    connect(m_timeline, &TimelinePage::importRequested, this, &Modes::importRequested);
    connect(m_timeline, &TimelinePage::failed, this, &Modes::failed);
}

Mode Modes::mode() const
{
    return Mode(currentIndex());
}

void Modes::setMode(Mode mode)
{
    setCurrentIndex(int(mode));
}

void Modes::setCurrentArticle(std::optional<ArticleId> article)
{
    m_timeline->setCurrentArticle(article);
}

void Modes::openArticle(ArticleId, std::optional<Span>) { }

void Modes::compareArticles(const std::vector<ArticleId> &) { }

QList<QAction *> Modes::viewActions() const
{
    return {};
}

QList<QAction *> Modes::annotateActions() const
{
    return {};
}

QList<QAction *> Modes::findActions() const
{
    return {};
}

QWidget *Modes::inspector() const
{
    return nullptr;
}

} // namespace parallax
