#include "ui/articles/article_filter_bar.h"

#include "models/project/project.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/source_dot.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

/// A name as a menu shows it: an ampersand is no mnemonic.
QString menuText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

ArticleFilterBar::ArticleFilterBar(Project &project, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_firstRow(new QHBoxLayout)
    , m_words(new QLineEdit(this))
    , m_typing(new QTimer(this))
    , m_source(new Chip(tr("Source"), this))
    , m_event(new Chip(tr("Event"), this))
    , m_undated(new Chip(tr("Undated"), this))
    , m_sourceMenu(new QMenu(this))
    , m_eventMenu(new QMenu(this))
{
    m_words->setPlaceholderText(tr("Filter by title…"));
    m_words->setAccessibleName(tr("Filter articles by title"));
    m_words->setObjectName(u"articleFilter"_s);
    m_words->setClearButtonEnabled(true);
    m_undated->setCheckable(true);
    m_undated->setToolTip(tr("Only articles without a date"));
    m_typing->setSingleShot(true);
    m_typing->setInterval(std::chrono::milliseconds(120));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 12, 8);
    column->setSpacing(6);
    m_firstRow->setSpacing(4);
    m_firstRow->addWidget(m_words, 1);
    column->addLayout(m_firstRow);
    auto *chips = new FlowLayout(nullptr, 6, 4);
    for (Chip *chip : {m_source, m_event, m_undated})
        chips->addWidget(chip);
    column->addLayout(chips);

    connect(m_words, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &ArticleFilterBar::applyWords);
    m_words->installEventFilter(this);
    connect(m_undated, &Chip::toggled, this, [this](bool on) {
        ArticleFilter filter = m_filter;
        filter.onlyUndated = on;
        change(filter);
    });
    connect(m_source, &Chip::clicked, this, [this] {
        fillSourceMenu();
        m_sourceMenu->popup(m_source->mapToGlobal(m_source->rect().bottomLeft()));
    });
    connect(m_event, &Chip::clicked, this, [this] {
        fillEventMenu();
        m_eventMenu->popup(m_event->mapToGlobal(m_event->rect().bottomLeft()));
    });
    connect(m_source, &Chip::removeRequested, this, [this] {
        ArticleFilter filter = m_filter;
        filter.source.reset();
        filter.onlyWithoutSource = false;
        setFilter(filter);
    });
    connect(m_event, &Chip::removeRequested, this, [this] {
        ArticleFilter filter = m_filter;
        filter.event.reset();
        setFilter(filter);
    });
    connect(&project.notifier(), &Notifier::sourcesChanged, this, &ArticleFilterBar::showFilter);
    connect(&project.notifier(), &Notifier::eventsChanged, this, &ArticleFilterBar::showFilter);
    showFilter();
}

void ArticleFilterBar::applyWords()
{
    m_typing->stop();
    ArticleFilter filter = m_filter;
    filter.titleContains = m_words->text().trimmed();
    change(filter);
}

bool ArticleFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            applyWords();
            Q_EMIT listWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ArticleFilterBar::addButton(QWidget *button)
{
    m_firstRow->addWidget(button);
}

void ArticleFilterBar::setFilter(const ArticleFilter &filter)
{
    const QSignalBlocker words(m_words);
    const QSignalBlocker undated(m_undated);
    m_typing->stop();
    m_words->setText(filter.titleContains);
    m_undated->setChecked(filter.onlyUndated);
    change(filter);
}

void ArticleFilterBar::change(ArticleFilter filter)
{
    if (filter == m_filter)
        return;
    m_filter = std::move(filter);
    showFilter();
    Q_EMIT filterChanged(m_filter);
}

void ArticleFilterBar::showFilter()
{
    const std::optional<Source> source =
        m_filter.source ? m_project.read().sources.find(*m_filter.source) : std::nullopt;
    const std::optional<Event> event =
        m_filter.event ? m_project.read().events.find(*m_filter.event) : std::nullopt;
    const bool bySource = source || m_filter.onlyWithoutSource;
    m_source->setText(source ? menuText(source->name) : bySource ? tr("No source") : tr("Source ▾"));
    m_source->setSourcePosition(source ? std::optional(source->position) : std::nullopt);
    m_source->setRemovable(bySource);
    m_source->setAccessibleName(bySource ? tr("Only source: %1").arg(source ? source->name : tr("none"))
                                         : tr("Filter by source"));
    m_event->setText(event ? menuText(event->name) : tr("Event ▾"));
    m_event->setRemovable(event.has_value());
    m_event->setAccessibleName(event ? tr("Only event: %1").arg(event->name) : tr("Filter by event"));
}

void ArticleFilterBar::fillSourceMenu()
{
    m_sourceMenu->clear();
    const auto pick = [this](std::optional<SourceId> source, bool none) {
        ArticleFilter filter = m_filter;
        filter.source = source;
        filter.onlyWithoutSource = none;
        setFilter(filter);
    };
    m_sourceMenu->addAction(tr("All sources"), this, [pick] { pick(std::nullopt, false); });
    for (const Source &source : m_project.read().sources.all())
        m_sourceMenu->addAction(sourceIcon(source.position), menuText(source.name), this,
                                [pick, id = source.id] { pick(id, false); });
    m_sourceMenu->addSeparator();
    m_sourceMenu->addAction(tr("Articles without a source"), this, [pick] { pick(std::nullopt, true); });
}

void ArticleFilterBar::fillEventMenu()
{
    m_eventMenu->clear();
    const auto pick = [this](std::optional<EventId> event) {
        ArticleFilter filter = m_filter;
        filter.event = event;
        setFilter(filter);
    };
    m_eventMenu->addAction(tr("All events"), this, [pick] { pick(std::nullopt); });
    const std::vector<EventRow> events = m_project.read().events.all();
    for (const EventRow &row : events)
        m_eventMenu->addAction(menuText(row.event.name), this, [pick, id = row.event.id] { pick(id); });
    if (events.empty())
        m_eventMenu->addAction(tr("No event yet: select articles and choose Add to event"))
            ->setEnabled(false);
}

} // namespace parallax
