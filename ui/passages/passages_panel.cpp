#include "ui/passages/passages_panel.h"

#include "models/items/passage_list_model.h"
#include "ui/passages/passage_delegate.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/section_header.h"

#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QVBoxLayout>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr int passagesAtOnce = 50; // more than are in sight

} // namespace

PassagesPanel::PassagesPanel(Project &project, JobRunner &jobs, QWidget *parent)
    : QWidget(parent)
    , m_model(new PassageListModel(project, jobs, this))
    , m_header(new SectionHeader(tr("Passages"), this))
    , m_list(new QListView(this))
    , m_subject(new ElidedLabel({}, this))
    , m_hint(new QLabel(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PassageDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setLayoutMode(QListView::Batched); // up to a thousand texts have to be wrapped
    m_list->setBatchSize(passagesAtOnce);
    m_list->setAccessibleName(tr("Passages"));
    m_list->setObjectName(u"passages"_s);
    m_subject->setContentsMargins(12, 0, 12, 8);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setMargin(12);
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_subject);
    column->addWidget(m_hint, 1); // in place of the list
    column->addWidget(m_list, 1);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_model, &PassageListModel::shown, this, &PassagesPanel::showCount);
    connect(m_model, &PassageListModel::failed, this, &PassagesPanel::failed);
    clear();
}

void PassagesPanel::show(const QString &subject, PassageQuery query, const QString &nothing)
{
    m_subject->setText(subject);
    m_hint->setText(nothing);
    m_model->show(std::move(query));
}

void PassagesPanel::clear()
{
    m_subject->setText({});
    m_hint->setText(
        tr("Choose a cell to read the passages behind it; choose a passage to open it in its article."));
    m_model->show({});
}

void PassagesPanel::showCount()
{
    const int count = m_model->rowCount();
    const QString shown = QLocale().toString(count);
    m_header->setDetail(count == 0 ? QString()
                            : count < m_model->total()
                            ? tr("%1 of %2").arg(shown, QLocale().toString(m_model->total()))
                            : shown);
    m_subject->setVisible(!m_subject->text().isEmpty());
    m_hint->setVisible(count == 0);
    m_list->setVisible(count > 0);
}

void PassagesPanel::open(int row)
{
    const Passage &passage = m_model->passage(row);
    Q_EMIT articleActivated(passage.article, passage.span);
}

} // namespace parallax
