#include "ui/import/mapping_panel.h"

#include "models/items/counted.h"
#include "models/items/table_columns_model.h"
#include "ui/import/column_role_delegate.h"
#include "ui/widgets/elided_label.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 280;

QTableView *columnsView(TableColumnsModel *model, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setModel(model);
    view->setItemDelegateForColumn(TableColumnsModel::BecomesColumn, new ColumnRoleDelegate(view));
    view->setAccessibleName(MappingPanel::tr("Columns of the table"));
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::AllEditTriggers);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(32);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setStretchLastSection(true);
    view->setColumnWidth(TableColumnsModel::NameColumn, 140);
    view->setColumnWidth(TableColumnsModel::BecomesColumn, 170);
    return view;
}

void fillCharsets(QComboBox *box)
{
    for (const QString &name :
         {u"utf-8"_s, u"windows-1252"_s, u"windows-1250"_s, u"windows-1251"_s, u"windows-1253"_s,
          u"windows-1254"_s, u"windows-1255"_s, u"windows-1256"_s, u"iso-8859-2"_s, u"koi8-r"_s,
          u"shift_jis"_s, u"gb18030"_s, u"big5"_s, u"euc-kr"_s, u"utf-16le"_s, u"utf-16be"_s})
        box->addItem(name, name);
}

} // namespace

MappingPanel::MappingPanel(JobRunner &jobs, QWidget *parent)
    : QWidget(parent)
    , m_columns(new TableColumnsModel(this))
    , m_head(new ElidedLabel({}, this))
    , m_notes(new QLabel(this))
    , m_charset(new QComboBox(this))
    , m_delimiter(new QComboBox(this))
    , m_dates(new QComboBox(this))
    , m_charsetLabel(new QLabel(tr("C&haracters"), this))
    , m_delimiterLabel(new QLabel(tr("Sepa&rator"), this))
    , m_datesLabel(new QLabel(tr("03/04/2024 &is"), this))
    , m_confirm(new QPushButton(this))
    , m_view(columnsView(m_columns, this))
    , m_job(jobs)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_view, 1);
    row->addWidget(buildSide());
    connect(m_columns, &TableColumnsModel::mappingChanged, this, &MappingPanel::updateState);
    connect(m_charset, &QComboBox::activated, this, &MappingPanel::readAgain);
    connect(m_delimiter, &QComboBox::activated, this, &MappingPanel::readAgain);
    connect(m_dates, &QComboBox::currentIndexChanged, this, [this] {
        if (m_dates->currentIndex() >= 0)
            m_columns->setDateOrder(DateOrder(m_dates->currentData().toInt()));
        updateState();
    });
    connect(m_confirm, &QPushButton::clicked, this,
            [this] { Q_EMIT confirmed(m_path, m_columns->preview().columns, m_columns->mapping()); });
}

QWidget *MappingPanel::buildSide()
{
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    m_notes->setForegroundRole(QPalette::PlaceholderText);
    fillCharsets(m_charset);
    m_delimiter->setObjectName(u"separator"_s);
    m_dates->setObjectName(u"dateOrder"_s);
    m_delimiter->addItem(tr("Comma"), int(u','));
    m_delimiter->addItem(tr("Semicolon"), int(u';'));
    m_delimiter->addItem(tr("Tab"), int(u'\t'));
    m_delimiter->addItem(tr("Bar"), int(u'|'));
    m_dates->setPlaceholderText(tr("Choose…"));
    m_dates->addItem(tr("3 April (day first)"), int(DateOrder::DayFirst));
    m_dates->addItem(tr("4 March (month first)"), int(DateOrder::MonthFirst));
    m_dates->addItem(tr("left empty"), int(DateOrder::Undecided));
    auto *side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    auto *form = new QFormLayout(side);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setSpacing(8);
    form->addRow(m_head);
    form->addRow(m_charsetLabel, m_charset);
    form->addRow(m_delimiterLabel, m_delimiter);
    form->addRow(m_datesLabel, m_dates);
    const std::pair<QLabel *, QComboBox *> pairs[] = {
        {m_charsetLabel, m_charset}, {m_delimiterLabel, m_delimiter}, {m_datesLabel, m_dates}};
    for (const auto &[label, box] : pairs)
        label->setBuddy(box);
    form->addRow(m_notes);
    form->addRow(m_confirm);
    return side;
}

void MappingPanel::setTable(const TableInput &table)
{
    m_job.cancel(); // it reads another table
    m_path = table.path;
    m_wasRead = table.isRead;
    takePreview(table.preview);
}

void MappingPanel::takePreview(TablePreview preview)
{
    m_isReading = false;
    const DateOrder order = preview.mapping.dateOrder;
    m_columns->setPreview(std::move(preview));
    showDialect();
    m_dates->setCurrentIndex(order == DateOrder::Undecided ? -1 : m_dates->findData(int(order)));
    updateState();
}

void MappingPanel::showDialect()
{
    const TableDialect &dialect = m_columns->mapping().dialect;
    if (m_charset->findData(dialect.charset) < 0)
        m_charset->addItem(dialect.charset, dialect.charset);
    m_charset->setCurrentIndex(m_charset->findData(dialect.charset));
    m_delimiter->setCurrentIndex(m_delimiter->findData(int(dialect.delimiter)));
    const bool isDelimited = dialect.format == TableFormat::Delimited;
    for (QWidget *widget : {static_cast<QWidget *>(m_charset), static_cast<QWidget *>(m_charsetLabel),
                            static_cast<QWidget *>(m_delimiter), static_cast<QWidget *>(m_delimiterLabel)})
        widget->setVisible(isDelimited);
}

/// The file cut with another charset or separator.
void MappingPanel::readAgain()
{
    TableDialect dialect = m_columns->mapping().dialect;
    dialect.charset = m_charset->currentData().toString();
    dialect.delimiter = char(m_delimiter->currentData().toInt());
    const auto preview = std::make_shared<Result<TablePreview>>(error({}));
    m_isReading = true;
    m_confirm->setEnabled(false);
    m_job.start(
        tr("Reading the table"),
        [preview, path = m_path, dialect](JobContext &) { *preview = previewInput(path, dialect); },
        [this, preview] {
            if (*preview) {
                takePreview(std::move(**preview));
                return;
            }
            m_isReading = false;
            showDialect();
            updateState();
            m_notes->setText(preview->error().message);
        });
}

void MappingPanel::updateState()
{
    const TablePreview &preview = m_columns->preview();
    const qint64 rows = preview.rowCount;
    m_head->setText(
        u"%1 · %2"_s.arg(QFileInfo(m_path).fileName(), counted(rows, tr("1 row"), tr("%1 rows"))));
    m_notes->setText(preview.notes.join(u'\n'));
    m_datesLabel->setVisible(m_columns->hasOpenDates());
    m_dates->setVisible(m_columns->hasOpenDates());
    m_confirm->setText(m_wasRead ? counted(rows, tr("Read 1 row again"), tr("Read %1 rows again"))
                                 : counted(rows, tr("Read 1 row"), tr("Read %1 rows")));
    const bool isDated = !m_columns->hasOpenDates() || m_dates->currentIndex() >= 0;
    m_confirm->setEnabled(m_columns->isReadable() && isDated && !m_isReading);
    m_confirm->setToolTip(m_columns->isReadable() ? QString()
                                                  : tr("Say first which column holds the texts."));
}

} // namespace parallax
