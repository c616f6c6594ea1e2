#include "ui/timeline/timeline_page.h"

#include "models/items/counted.h"
#include "models/items/timeline_table_model.h"
#include "models/project/project.h"
#include "models/storage/database.h"
#include "models/storage/project_file.h"
#include "ui/timeline/overview_strip.h"
#include "ui/timeline/timeline_chart.h"
#include "ui/timeline/timeline_table.h"
#include "ui/timeline/timeline_view.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/plain_text.h"

#include <QAction>
#include <QCursor>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace parallax {

namespace {

/// Up to here a window is computed within a frame, beyond it in a job.
constexpr std::size_t shownAtOnce = 5'000;

} // namespace

TimelinePage::TimelinePage(Project &project, JobRunner &jobs, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_job(jobs)
    , m_windowJob(jobs)
    , m_stack(new QStackedLayout(this))
    , m_empty(
          new EmptyState(tr("Nothing to place in time yet"),
                         tr("Articles stand here by when they were published, events and claims by when they "
                            "happened. Import articles to begin."),
                         tr("Import articles…")))
    , m_chart(new TimelineChart)
    , m_overview(new OverviewStrip)
    , m_model(new TimelineTableModel(project.read().articles, this))
    , m_table(makeTimelineTable(*m_model))
{
    setObjectName(QStringLiteral("timelinePage"));
    makeActions();
    auto *chartSide = new QWidget;
    auto *column = new QVBoxLayout(chartSide);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_chart, 1);
    column->addWidget(m_overview);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(chartSide);
    splitter->addWidget(m_table);
    setFocusProxy(m_table);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeBar());
    rows->addWidget(splitter, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);

    connect(m_empty, &EmptyState::actionRequested, this, &TimelinePage::importRequested);
    connect(m_chart, &TimelineChart::windowRequested, this, &TimelinePage::setWindow);
    connect(m_overview, &OverviewStrip::windowRequested, this, &TimelinePage::setWindow);
    connect(m_chart, &TimelineChart::hovered, this, [this](const QString &text) {
        text.isEmpty() ? QToolTip::hideText()
                       : QToolTip::showText(QCursor::pos(), plainToolTip(text), m_chart);
    });
    connect(m_chart, &TimelineChart::articlesClicked, this, [this](const std::vector<ArticleId> &articles) {
        if (articles.size() == 1)
            Q_EMIT articleActivated(articles.front(), std::nullopt);
        else
            showTable(articles);
    });
    connect(m_chart, &TimelineChart::happeningClicked, this, &TimelinePage::openHappening);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { activate(index.row()); });
    connect(&m_project.notifier(), &Notifier::changed, this, [this](const Changes &changes) {
        if (changes.touchesAny(Table::Article, Table::Source, Table::Event, Table::EventArticle,
                               Table::Claim))
            reload();
    });
}

TimelinePage::~TimelinePage() = default;

void TimelinePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        reload();
}

void TimelinePage::reload()
{
    m_isLoaded = false;
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    auto read = std::make_shared<TimelineData>();
    auto failure = std::make_shared<std::optional<Error>>();
    m_job.start(
        tr("Reading dates"),
        [read, failure, path = m_project.path()](JobContext &) {
            const auto database = openProjectFile(path, Database::Access::ReadOnly);
            if (database)
                *read = readTimeline(Readers(**database));
            else
                *failure = database.error();
        },
        [this, read, failure] {
            if (*failure)
                Q_EMIT failed((*failure)->message);
            take(read);
        });
}

void TimelinePage::take(std::shared_ptr<const TimelineData> read)
{
    const auto before = m_data ? m_data->wholeTime() : std::nullopt;
    m_data = std::move(read);
    m_stack->setCurrentIndex(m_data->articles.empty() && m_data->happenings.empty() ? 0 : 1);
    const auto undated = int(m_data->undatedArticles().size());
    m_undated->setVisible(undated > 0);
    m_undated->setText(counted(undated, tr("1 article without a date"), tr("%1 articles without a date")));
    if (!m_window || before != m_data->wholeTime())
        fit();
    else
        showWindow();
}

void TimelinePage::fit()
{
    m_window.reset();
    if (!m_data)
        return;
    if (const auto whole = m_data->wholeTime()) {
        setWindow(widened(*whole));
    } else {
        showUndated();
        m_isLoaded = true;
        Q_EMIT loaded();
    }
}

void TimelinePage::setWindow(TimeWindow window)
{
    if (window.endMs <= window.startMs)
        return;
    m_window = window;
    showWindow();
}

void TimelinePage::zoom(double factor)
{
    if (!m_window)
        return;
    const std::int64_t middle = m_window->startMs + (m_window->endMs - m_window->startMs) / 2;
    const auto half = std::int64_t(double(m_window->endMs - m_window->startMs) * factor / 2);
    setWindow(
        {middle - std::max<std::int64_t>(half, 1'800'000), middle + std::max<std::int64_t>(half, 1'800'000)});
}

void TimelinePage::showWindow()
{
    if (!m_data || !m_window)
        return;
    const auto compute = [dates = m_data, window = *m_window, published = m_published->isChecked(),
                          happened = m_happened->isChecked()] {
        return viewOf(*dates, window, published, happened);
    };
    if (m_data->articles.size() <= shownAtOnce)
        return showView(compute());
    const auto view = std::make_shared<TimelineView>();
    m_windowJob.start(
        tr("Placing articles in time"), [view, compute](JobContext &) { *view = compute(); },
        [this, view] { showView(std::move(*view)); });
}

void TimelinePage::showView(TimelineView view)
{
    m_chart->show(view.picture);
    m_overview->setBars(view.whole, std::move(view.bars));
    m_overview->setWindow(view.picture.window);
    const QSignalBlocker quiet(m_undated);
    m_undated->setChecked(false);
    m_model->setRows(std::move(view.rows), m_data->sources);
    setCurrentArticle(m_current);
    m_isLoaded = true;
    Q_EMIT loaded();
}

void TimelinePage::showTable(const std::vector<ArticleId> &only)
{
    std::vector<TimelineTableModel::Row> rows;
    for (const TimelineArticle &article : m_data->articles)
        if (std::ranges::contains(only, article.id))
            rows.push_back({article.id, article.published, {}, article.source});
    m_model->setRows(std::move(rows), m_data->sources);
    m_table->setFocus();
    m_table->selectRow(0);
}

void TimelinePage::showUndated()
{
    if (m_data) {
        const QSignalBlocker quiet(m_undated);
        m_undated->setChecked(true);
        showTable(m_data->undatedArticles());
    }
}

void TimelinePage::setCurrentArticle(std::optional<ArticleId> article)
{
    m_current = article;
    m_table->clearSelection();
    for (int row = 0; article && row < m_model->rowCount(); ++row)
        if (m_model->row(row).target == TimelineTableModel::Target(*article))
            return m_table->selectRow(row);
}

void TimelinePage::activate(int row)
{
    const TimelineTableModel::Row &shown = m_model->row(row);
    if (const auto *article = std::get_if<ArticleId>(&shown.target))
        Q_EMIT articleActivated(*article, std::nullopt);
    else if (const auto *event = std::get_if<EventId>(&shown.target))
        Q_EMIT eventActivated(*event);
    else if (const auto *claim = std::get_if<ClaimId>(&shown.target))
        openHappening({*claim, shown.text, *shown.date, 0});
}

void TimelinePage::openHappening(const Happening &happening)
{
    if (const auto *event = std::get_if<EventId>(&happening.id))
        return Q_EMIT eventActivated(*event);
    const auto occurrence = m_project.read().annotations.firstOf(std::get<ClaimId>(happening.id));
    if (occurrence)
        Q_EMIT articleActivated(occurrence->annotation.article, occurrence->annotation.span);
    else
        Q_EMIT failed(tr("No passage is tagged with this claim yet."));
}

} // namespace parallax
