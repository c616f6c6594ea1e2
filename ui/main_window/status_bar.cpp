#include "ui/main_window/status_bar.h"

#include "models/items/counted.h"
#include "models/items/project_counts.h"
#include "models/project/project.h"
#include "ui/main_window/job_indicator.h"
#include "ui/widgets/plain_text.h"

#include <QLabel>
#include <QToolButton>

namespace parallax {

using namespace Qt::StringLiterals;

StatusBar::StatusBar(JobRunner &jobs, QWidget *parent)
    : QStatusBar(parent)
    , m_check(new QLabel(u"✓"_s, this))
    , m_saved(new QLabel(this))
    , m_amounts(new QLabel(this))
    , m_coder(new QToolButton(this))
    , m_job(new JobIndicator(jobs, this))
{
    setObjectName(u"statusBar"_s);
    setSizeGripEnabled(false);
    setContentsMargins(10, 0, 10, 0);
    for (QLabel *label : {m_check, m_saved, m_amounts}) {
        label->setTextFormat(Qt::PlainText);
        addWidget(label);
    }
    m_saved->setObjectName(u"savedState"_s);
    m_amounts->setObjectName(u"counts"_s);
    m_amounts->setContentsMargins(12, 0, 0, 0);
    m_coder->setAutoRaise(true);
    m_coder->setFocusPolicy(Qt::TabFocus);
    m_coder->setToolTip(tr("Change the coder's name"));
    addPermanentWidget(m_coder);
    addPermanentWidget(m_job);
    connect(m_coder, &QToolButton::clicked, this, &StatusBar::coderClicked);
    setProject(nullptr);
}

StatusBar::~StatusBar() = default;

void StatusBar::setProject(Project *project)
{
    m_counts.reset();
    m_project = project;
    m_check->setVisible(project != nullptr);
    m_saved->setVisible(project != nullptr);
    m_amounts->setVisible(project != nullptr);
    m_coder->setVisible(project != nullptr);
    if (!project)
        return;
    m_counts = std::make_unique<ProjectCounts>(*project);
    connect(m_counts.get(), &ProjectCounts::changed, this, &StatusBar::showCounts);
    connect(&project->notifier(), &Notifier::editLogChanged, m_counts.get(), [this] { showState(); });
    setCoder(project->coder());
    showState();
    showCounts();
}

void StatusBar::setCoder(const QString &name)
{
    m_coder->setText(tr("Coder: %1").arg(name).replace(u'&', u"&&"_s));
    m_coder->setAccessibleName(tr("Coder: %1").arg(name));
}

void StatusBar::showState()
{
    const bool saved = !m_project->isReadOnly() && !m_project->isBeingWritten();
    m_check->setVisible(saved);
    if (m_project->isReadOnly()) {
        m_saved->setText(tr("Read-only"));
        m_saved->setToolTip(plainToolTip(m_project->readOnlyReason()));
    } else if (!saved) {
        m_saved->setText(tr("Writing…"));
        m_saved->setToolTip(tr("Edits wait until this is on the disk"));
    } else {
        m_saved->setText(tr("All changes saved"));
        m_saved->setToolTip(tr("Every change is on the disk as soon as you see it"));
    }
}

void StatusBar::showCounts()
{
    const QStringList parts{counted(m_counts->articles(), tr("1 article"), tr("%1 articles")),
                            counted(m_counts->entities(), tr("1 entity"), tr("%1 entities")),
                            counted(m_counts->claims(), tr("1 claim"), tr("%1 claims")),
                            counted(m_counts->tags(), tr("1 tag"), tr("%1 tags"))};
    m_amounts->setText(parts.join(u" · "_s));
}

} // namespace parallax
