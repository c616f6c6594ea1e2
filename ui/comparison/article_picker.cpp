#include "ui/comparison/article_picker.h"

#include "models/items/article_list_model.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/source_dot.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr int pickerWidth = 420;
constexpr int pickerHeight = 380;

/// Dot and title, and the date at the end.
class PickerDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {120, std::max(32, QFontMetrics(option.font).height() + 12)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool selected = option.state & QStyle::State_Selected;
        const bool hovered = option.state & QStyle::State_MouseOver;
        if (selected || hovered)
            painter->fillRect(option.rect, colour(selected ? ColourRole::AccentSurface : ColourRole::Bar));
        QRect line = option.rect.adjusted(10, 0, -10, 0);
        const QVariant source = index.data(ArticleListModel::SourcePositionRole);
        if (source.isValid())
            paintSourceDot(*painter, QRect(line.left(), line.center().y() - 4, 9, 9), source.toInt());
        line.setLeft(line.left() + 16);
        painter->setFont(option.font);
        painter->setPen(colour(ColourRole::QuietText));
        const QString date = index.data(ArticleListModel::PublishedRole).toString();
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, date);
        line.setRight(line.right() - option.fontMetrics.horizontalAdvance(date) - 10);
        painter->setPen(colour(ColourRole::Text));
        const QString title = index.data(ArticleListModel::TitleRole).toString();
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(title, Qt::ElideRight, line.width()));
    }
};

} // namespace

ArticlePicker::ArticlePicker(Project &project, std::optional<EventId> event, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_event(event)
    , m_model(new ArticleListModel(project, this))
    , m_words(new QLineEdit(this))
    , m_typing(new QTimer(this))
    , m_ofEvent(new Chip(tr("Only articles of the event"), this))
    , m_list(new QListView(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Add article"));
    m_words->setPlaceholderText(tr("Find an article by its title…"));
    m_words->setAccessibleName(tr("Article to add"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_ofEvent->setCheckable(true);
    m_ofEvent->setChecked(event.has_value());
    m_ofEvent->setVisible(event.has_value());
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PickerDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Articles to add"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_typing->setSingleShot(true);
    m_typing->setInterval(std::chrono::milliseconds(120));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_words);
    column->addWidget(m_ofEvent);
    column->addWidget(m_list, 1);
    resize(pickerWidth, pickerHeight);
    connect(m_words, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &ArticlePicker::applyFilter);
    connect(m_ofEvent, &Chip::toggled, this, &ArticlePicker::applyFilter);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { pick(index.row()); });
    applyFilter();
}

void ArticlePicker::popupBelow(const QWidget &anchor)
{
    QPoint place = anchor.mapToGlobal(anchor.rect().bottomLeft()) + QPoint(0, 4);
    const QRect screen = anchor.screen()->availableGeometry();
    place.setX(std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(place);
    show();
    m_words->setFocus(Qt::PopupFocusReason);
}

void ArticlePicker::applyFilter()
{
    m_model->setFilter({.titleContains = m_words->text().trimmed(),
                        .event = m_ofEvent->isChecked() ? m_event : std::nullopt});
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
}

bool ArticlePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int row = m_list->currentIndex().row();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int by = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down ? 1 : -1;
        if (m_model->rowCount() > 0)
            m_list->setCurrentIndex(m_model->index(std::clamp(row + by, 0, m_model->rowCount() - 1), 0));
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_typing->isActive()) { // what was typed last counts
            m_typing->stop();
            applyFilter();
        }
        pick(m_list->currentIndex().row());
        return true;
    default:
        return false;
    }
}

void ArticlePicker::pick(int row)
{
    if (const std::optional<ArticleId> article = m_model->articleAt(row)) {
        Q_EMIT picked(*article);
        close();
    }
}

} // namespace parallax
