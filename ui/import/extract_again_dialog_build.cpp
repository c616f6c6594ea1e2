#include "models/items/counted.h"
#include "models/items/read_again_model.h"
#include "ui/import/extract_again_dialog.h"
#include "ui/import/text_pair.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStringListModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolTip>
#include <QVBoxLayout>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

/// Losses and failures stand out in the error's colour, what is the same stands back; the whole note is in
/// the tooltip.
class AgainDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto status = ReadAgain::Status(index.data(ReadAgainModel::StatusRole).toInt());
        const bool loss = index.data(ReadAgainModel::LosesTagsRole).toBool()
            && (index.column() == ReadAgainModel::LostColumn || index.column() == ReadAgainModel::NoteColumn);
        if (loss || (status == ReadAgain::Status::Failed && index.column() == ReadAgainModel::NoteColumn))
            option->palette.setColor(QPalette::Text, colour(ColourRole::ErrorText));
        else if (status != ReadAgain::Status::Changed)
            option->palette.setColor(QPalette::Text, colour(ColourRole::QuietText));
    }
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                   const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip)
            return false;
        const QString text = index.data().toString();
        QToolTip::showText(event->globalPos(), text.isEmpty() ? QString() : plainToolTip(text), view);
        return true;
    }
};

/// "3 texts are different, 12 the same, 1 can't be read again."
QString againSentence(const ReadAgainModel &model)
{
    const int changed = model.count(ReadAgain::Status::Changed);
    const int same = model.count(ReadAgain::Status::Same);
    const int failed = model.count(ReadAgain::Status::Failed);
    QStringList parts;
    if (changed > 0)
        parts << counted(changed, ExtractAgainDialog::tr("1 original gives another text today"),
                         ExtractAgainDialog::tr("%1 originals give another text today"));
    if (same > 0)
        parts << counted(same, ExtractAgainDialog::tr("1 the same"), ExtractAgainDialog::tr("%1 the same"));
    if (failed > 0)
        parts << counted(failed, ExtractAgainDialog::tr("1 can't be read again"),
                         ExtractAgainDialog::tr("%1 can't be read again"));
    return parts.join(u", "_s) + u'.';
}

} // namespace

void ExtractAgainDialog::build()
{
    auto *sentence = new QLabel(againSentence(*m_model), this);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setObjectName(u"sentence"_s);
    auto *below = new QWidget(this);
    auto *details = new QVBoxLayout(below);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(8);
    details->addWidget(m_texts, 3);
    details->addWidget(buildLost(), 1);
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(buildTable());
    halves->addWidget(below);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(sentence);
    column->addWidget(halves, 1);
    column->addWidget(buildButtons());
    resize(980, 680);
}

QWidget *ExtractAgainDialog::buildTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new AgainDelegate(m_table));
    m_table->setAccessibleName(tr("Articles that were read again"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    m_table->setColumnWidth(ReadAgainModel::TitleColumn, 360);
    m_table->setColumnWidth(ReadAgainModel::WordsColumn, 120);
    m_table->setColumnWidth(ReadAgainModel::KeptColumn, 84);
    m_table->setColumnWidth(ReadAgainModel::LostColumn, 84);
    return m_table;
}

QWidget *ExtractAgainDialog::buildLost()
{
    m_lostPane = new QWidget(this);
    m_lostHead = new QLabel(m_lostPane);
    m_lostHead->setTextFormat(Qt::PlainText);
    auto *list = new QListView(m_lostPane);
    list->setModel(m_lost);
    list->setObjectName(u"lostTags"_s);
    list->setAccessibleName(tr("Tags without a place"));
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *column = new QVBoxLayout(m_lostPane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_lostHead);
    column->addWidget(list, 1);
    m_lostPane->hide();
    return m_lostPane;
}

QWidget *ExtractAgainDialog::buildButtons()
{
    auto *buttons = new QWidget(this);
    m_warning = new QLabel(buttons);
    m_warning->setTextFormat(Qt::PlainText);
    m_warning->setObjectName(u"warning"_s);
    QPalette palette = m_warning->palette();
    palette.setColor(QPalette::WindowText, colour(ColourRole::ErrorText));
    m_warning->setPalette(palette);
    auto *cancel = new QPushButton(tr("Cancel"), buttons);
    cancel->setAutoDefault(false);
    cancel->setToolTip(tr("Closes without changing anything"));
    m_replace = new QPushButton(buttons);
    m_replace->setObjectName(u"replaceButton"_s);
    m_replace->setDefault(true);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_warning);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_replace);
    connect(cancel, &QPushButton::clicked, this, &ExtractAgainDialog::reject);
    connect(m_replace, &QPushButton::clicked, this, &ExtractAgainDialog::replace);
    return buttons;
}

} // namespace parallax
