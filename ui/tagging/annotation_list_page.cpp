#include "ui/tagging/annotation_list_page.h"

#include "ui/tagging/annotation_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/section_header.h"

#include "models/items/annotation_list_model.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parallax {

/// Rows whose name, words or kind hold the text. (models/export has an AnnotationFilter.)
class AnnotationTextFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setText(const QString &text)
    {
        m_text = text;
        invalidateRowsFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        if (m_text.isEmpty())
            return true;
        const QModelIndex index = sourceModel()->index(row, 0);
        for (const int role : {int(Qt::DisplayRole), int(AnnotationListModel::WordsRole),
                               int(AnnotationListModel::KindTextRole)}) {
            if (index.data(role).toString().contains(m_text, Qt::CaseInsensitive))
                return true;
        }
        return false;
    }

private:
    QString m_text;
};

AnnotationListPage::AnnotationListPage(AnnotationListModel &annotations, QWidget *parent)
    : QWidget(parent)
    , m_annotations(annotations)
    , m_filter(new AnnotationTextFilter(this))
    , m_header(new SectionHeader(tr("Annotations"), this))
    , m_filterField(new QLineEdit(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QListView(this))
    , m_empty(new EmptyState({}, {}, {}, this))
{
    m_filter->setSourceModel(&annotations);
    m_filterField->setPlaceholderText(tr("Filter annotations"));
    m_filterField->setAccessibleName(tr("Filter annotations"));
    m_filterField->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Annotations"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new AnnotationDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);

    auto *fieldRow = new QVBoxLayout;
    fieldRow->setContentsMargins(12, 0, 12, 8);
    fieldRow->addWidget(m_filterField);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(fieldRow);
    column->addWidget(m_stack, 1);

    connect(m_filterField, &QLineEdit::textChanged, m_filter, &AnnotationTextFilter::setText);
    connect(m_list, &QListView::clicked, this, [this] { Q_EMIT activated(*currentId()); });
    // A filter takes rows out before what it filters does, so that only both together tell how many there
    // are.
    for (const QAbstractItemModel *model :
         {static_cast<QAbstractItemModel *>(m_filter), static_cast<QAbstractItemModel *>(&annotations)}) {
        for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
            connect(model, changed, this, &AnnotationListPage::showCount);
        connect(model, &QAbstractItemModel::modelReset, this, &AnnotationListPage::showCount);
    }
    connect(m_filterField, &QLineEdit::textChanged, this, &AnnotationListPage::showCount);
    connect(m_empty, &EmptyState::actionRequested, m_filterField, &QLineEdit::clear);
    showCount();
}

void AnnotationListPage::focusList()
{
    m_list->setFocus();
}

void AnnotationListPage::setCurrent(AnnotationId id)
{
    if (const auto row = m_annotations.rowOf(id)) {
        const QModelIndex index = m_filter->mapFromSource(m_annotations.index(*row));
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    }
}

std::optional<AnnotationId> AnnotationListPage::currentId() const
{
    const QModelIndex current = m_filter->mapToSource(m_list->currentIndex());
    return current.isValid() ? std::optional(m_annotations.at(current.row()).annotation.id) : std::nullopt;
}

void AnnotationListPage::showCount()
{
    const int all = m_annotations.rowCount();
    const int shown = m_filter->rowCount();
    const QLocale locale;
    m_header->setDetail(shown == all ? locale.toString(all)
                                     : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
    m_filterField->setVisible(all > 0);
    if (all == 0)
        m_empty->setTexts(tr("Nothing tagged here yet"),
                          tr("Select words in the article, then press E for an entity, C for a claim or K "
                             "for a code. Ctrl+Shift+M suggests some."));
    else
        m_empty->setTexts(tr("No annotation matches"),
                          tr("None of them has “%1” in its name, words or kind.").arg(m_filterField->text()),
                          tr("Show all"));
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_list) : m_empty);
}

bool AnnotationListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress || !currentId())
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT activated(*currentId());
        return true;
    case Qt::Key_Delete:
        Q_EMIT removeRequested(*currentId());
        return true;
    default:
        return false;
    }
}

} // namespace parallax
