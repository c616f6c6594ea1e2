#include "ui/search/search_box.h"

#include "models/items/search_model.h"
#include "models/project/project.h"
#include "ui/search/search_delegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostHeight = 420;
constexpr int leastWidth = 420;
} // namespace

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
    , m_typing(new QTimer(this))
    , m_results(new QListView(window()))
    , m_nothing(new QLabel(m_results))
{
    setPlaceholderText(tr("Search articles, entities, claims…   Ctrl+K"));
    setAccessibleName(tr("Search"));
    setObjectName(u"search"_s);
    setClearButtonEnabled(true);
    setEnabled(false);
    m_typing->setSingleShot(true);
    m_typing->setInterval(std::chrono::milliseconds(100));
    m_results->setObjectName(u"searchResults"_s);
    m_results->setAccessibleName(tr("Search results"));
    m_results->setItemDelegate(new SearchDelegate(m_results));
    m_results->setFocusPolicy(Qt::NoFocus);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_results->setMouseTracking(true);
    m_results->hide();
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setText(tr("Nothing found"));
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setAlignment(Qt::AlignCenter);
    connect(this, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &SearchBox::search);
    connect(m_results, &QListView::clicked, this, &SearchBox::go);
}

SearchBox::~SearchBox() = default;

QSize SearchBox::sizeHint() const
{
    return {320, 30};
}

void SearchBox::setProject(Project *project, JobRunner &jobs)
{
    hideResults();
    m_results->setModel(nullptr);
    m_model.reset();
    m_project = project;
    clear();
    m_typing->stop();
    setEnabled(project != nullptr);
    if (!project)
        return;
    m_model = std::make_unique<SearchModel>(*project, jobs);
    m_results->setModel(m_model.get());
    connect(m_model.get(), &SearchModel::searched, this, &SearchBox::showResults);
}

void SearchBox::begin()
{
    if (!hasFocus())
        m_before = QApplication::focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchBox::search()
{
    if (m_model)
        m_model->search(text());
}

void SearchBox::showResults()
{
    if (text().trimmed().isEmpty() || !hasFocus()) {
        hideResults();
        return;
    }
    const int width = std::max(this->width(), std::min(leastWidth, window()->width() - 24));
    const QPoint corner = mapTo(window(), QPoint(this->width() - width, height() + 2));
    int height = 2 * m_results->frameWidth();
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_results->sizeHintForRow(row);
    const bool nothing = m_model->rowCount() == 0;
    height = nothing ? 44 : std::min({height, mostHeight, window()->height() - corner.y() - 12});
    m_results->setGeometry({corner, QSize(width, height)});
    m_nothing->setGeometry(0, 0, width, height);
    m_nothing->setVisible(nothing);
    m_results->show();
    m_results->raise();
    if (!nothing)
        m_results->setCurrentIndex(m_model->index(0));
}

void SearchBox::hideResults()
{
    m_results->hide();
}

void SearchBox::step(int by)
{
    if (!m_model || m_model->rowCount() == 0)
        return;
    if (m_results->isHidden()) {
        showResults();
        return;
    }
    const int row = std::clamp(m_results->currentIndex().row() + by, 0, m_model->rowCount() - 1);
    m_results->setCurrentIndex(m_model->index(row));
}

void SearchBox::go(const QModelIndex &index)
{
    if (!index.isValid() || !m_project)
        return;
    const SearchFinding &finding = m_model->finding(index.row());
    const std::optional<FoundPlace> place = placeOf(m_project->read(), finding);
    hideResults();
    if (place)
        Q_EMIT found(*place);
    else
        Q_EMIT failed(tr("“%1” isn't tagged in any article yet.").arg(index.data().toString()));
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        step(1);
        return;
    case Qt::Key_Up:
        step(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_results->isVisible())
            go(m_results->currentIndex());
        return;
    case Qt::Key_Escape:
        hideResults();
        clear();
        if (m_before)
            m_before->setFocus(Qt::OtherFocusReason);
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        hideResults();
    QLineEdit::focusOutEvent(event);
}

void SearchBox::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::ParentChange && m_results)
        m_results->setParent(window());
}

} // namespace parallax
