#include "ui/import/import_summary_dialog.h"

#include "models/items/counted.h"
#include "models/items/import_summary_model.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/plain_text.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolTip>
#include <QVBoxLayout>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

/// Failures stand out in the error's colour; the whole path and note are in the tooltip.
class LineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto status = ImportLine::Status(index.data(ImportSummaryModel::StatusRole).toInt());
        if (status == ImportLine::Status::Imported)
            return;
        const bool failed = status == ImportLine::Status::Failed;
        option->palette.setColor(QPalette::Text,
                                 colour(failed ? ColourRole::ErrorText : ColourRole::QuietText));
    }
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                   const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip)
            return false;
        const QString note = index.data(ImportSummaryModel::NoteRole).toString();
        const QString path = index.data(ImportSummaryModel::InputRole).toString();
        QToolTip::showText(event->globalPos(), plainToolTip(note.isEmpty() ? path : path + u'\n' + note),
                           view);
        return true;
    }
};

QTableView *makeTable(QAbstractItemModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    table->setItemDelegate(new LineDelegate(table));
    table->setAccessibleName(ImportSummaryDialog::tr("Imported files"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(ImportSummaryModel::InputColumn, 150);
    table->setColumnWidth(ImportSummaryModel::StatusColumn, 90);
    table->setColumnWidth(ImportSummaryModel::TitleColumn, 180);
    return table;
}

} // namespace

QString importSentence(const ImportSummary &summary)
{
    const int imported = summary.count(ImportLine::Status::Imported);
    const int duplicates = summary.count(ImportLine::Status::Duplicate);
    const int failed = summary.count(ImportLine::Status::Failed);
    QStringList parts{counted(imported, ImportSummaryDialog::tr("1 article imported"),
                              ImportSummaryDialog::tr("%1 articles imported"))};
    if (const int alike = summary.alike(); alike > 0)
        parts << counted(alike, ImportSummaryDialog::tr("1 of them like another"),
                         ImportSummaryDialog::tr("%1 of them like others"));
    if (duplicates > 0)
        parts << counted(duplicates, ImportSummaryDialog::tr("1 duplicate passed over"),
                         ImportSummaryDialog::tr("%1 duplicates passed over"));
    if (failed > 0)
        parts << counted(failed, ImportSummaryDialog::tr("1 file failed"),
                         ImportSummaryDialog::tr("%1 files failed"));
    return parts.join(u", "_s) + u'.';
}

ImportSummaryDialog::ImportSummaryDialog(const ImportSummary &summary, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Import"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *sentence = new QLabel(importSentence(summary), this);
    sentence->setTextFormat(Qt::PlainText);
    QTableView *table = makeTable(new ImportSummaryModel(summary.lines, this), this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const QVariant article = index.data(ImportSummaryModel::ArticleRole);
        if (article.isValid())
            Q_EMIT articleActivated(ArticleId(article.toLongLong()));
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->addWidget(sentence);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    resize(820, 360);
}

} // namespace parallax
