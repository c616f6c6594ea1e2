#include "ui/tagging/type_ahead.h"

#include "ui/tagging/choice_delegate.h"

#include "models/items/choice_model.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace parallax {

namespace {
constexpr int mostRowsInView = 6;
constexpr int leastRowsInView = 3; ///< the popup doesn't jump with every letter
} // namespace

TypeAhead::TypeAhead(ChoiceModel *model, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
{
    model->setParent(this);
    m_field->setAccessibleName(name);
    m_field->setObjectName(name);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("%1: offers").arg(name));
    m_list->setModel(model);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_field);
    column->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &TypeAhead::offer);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TypeAhead::changed);
    connect(m_list, &QListView::doubleClicked, this, &TypeAhead::picked);
    offer();
}

void TypeAhead::setText(const QString &text)
{
    m_field->setText(text);
    m_field->selectAll();
}

void TypeAhead::offer()
{
    m_model->setText(m_field->text());
    if (const auto row = m_model->preferredRow())
        m_list->setCurrentIndex(m_model->index(*row));
    fitList();
    Q_EMIT changed();
}

void TypeAhead::fitList()
{
    const int rows = std::clamp(m_model->rowCount(), leastRowsInView, mostRowsInView);
    m_list->setFixedHeight(rows * ChoiceDelegate::rowHeight + 2 * m_list->frameWidth());
}

std::optional<int> TypeAhead::currentRow() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? std::optional(current.row()) : std::nullopt;
}

void TypeAhead::setCurrentRow(int row)
{
    m_list->setCurrentIndex(m_model->index(row));
}

bool TypeAhead::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int rows = m_model->rowCount();
    const int at = currentRow().value_or(-1);
    int to = at;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        to = at + 1;
        break;
    case Qt::Key_Up:
        to = at - 1;
        break;
    case Qt::Key_PageDown:
        to = at + mostRowsInView;
        break;
    case Qt::Key_PageUp:
        to = at - mostRowsInView;
        break;
    default:
        return false;
    }
    if (rows > 0)
        setCurrentRow(std::clamp(to, 0, rows - 1));
    return true;
}

} // namespace parallax
