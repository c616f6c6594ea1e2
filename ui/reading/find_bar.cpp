#include "ui/reading/find_bar.h"

#include "ui/reading/article_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace parallax {

namespace {

constexpr qsizetype longestSelection = 80; ///< more than that isn't what one looks for

QToolButton *flatButton(const QString &name, const QString &toolTip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    button->setToolTip(toolTip);
    return button;
}

} // namespace

FindBar::FindBar(ArticleView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(flatButton(tr("Previous match"), tr("Previous (Shift+Enter)"), this))
    , m_next(flatButton(tr("Next match"), tr("Next (Enter)"), this))
{
    m_field->setAccessibleName(tr("Find in article"));
    m_field->setPlaceholderText(tr("Find in article"));
    m_field->setMaximumWidth(320);
    m_field->installEventFilter(this);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setTextFormat(Qt::PlainText);
    QToolButton *close = flatButton(tr("Close the find bar"), tr("Close (Esc)"), this);
    close->setText(QStringLiteral("✕"));
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(6);
    row->addWidget(m_field, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(close);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::look);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(close, &QToolButton::clicked, this, &FindBar::end);
    hide();
}

void FindBar::begin()
{
    const QString selected = m_view->selectedText();
    if (!selected.isEmpty() && selected.size() <= longestSelection && !selected.contains(u'\n'))
        m_field->setText(selected);
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    look();
}

void FindBar::refresh()
{
    if (!isHidden())
        look();
}

void FindBar::look()
{
    const QString wanted = m_field->text();
    const QString &body = m_view->body();
    std::vector<Utf16Range> ranges;
    for (qsizetype at = 0; !wanted.isEmpty();) {
        at = body.indexOf(wanted, at, Qt::CaseInsensitive);
        if (at < 0)
            break;
        ranges.push_back({at, at + wanted.size()});
        at += wanted.size();
    }
    m_matches = toSpans(body, ranges);
    // The first one from where one reads.
    const auto selected = m_view->selectedSpan();
    const qsizetype from = selected ? selected->start() : m_view->caretPosition();
    const auto next = std::ranges::lower_bound(m_matches, from, {}, &Span::start);
    goTo(m_matches.empty() ? -1 : next == m_matches.end() ? 0 : int(next - m_matches.begin()));
}

void FindBar::goTo(int match)
{
    m_current = match;
    m_view->setFindMatches(m_matches, m_current);
    if (match >= 0)
        m_view->scrollTo(m_matches[std::size_t(match)]);
    const QLocale locale;
    m_count->setText(
        m_field->text().isEmpty() ? QString()
            : m_matches.empty()
            ? tr("Not in this article")
            : tr("%1 of %2").arg(locale.toString(match + 1), locale.toString(int(m_matches.size()))));
    m_previous->setEnabled(m_matches.size() > 1);
    m_next->setEnabled(m_matches.size() > 1);
}

void FindBar::step(int by)
{
    const int count = int(m_matches.size());
    if (count > 0)
        goTo((m_current + by + count) % count);
}

/// Where one stood in the matches becomes the selection, so that it can be tagged.
void FindBar::end()
{
    if (isHidden())
        return;
    hide();
    if (m_current >= 0)
        m_view->select(m_matches[std::size_t(m_current)]);
    m_view->setFindMatches({});
    m_view->setFocus(Qt::ShortcutFocusReason);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    case Qt::Key_Escape:
        end();
        return true;
    default:
        return false;
    }
}

} // namespace parallax
