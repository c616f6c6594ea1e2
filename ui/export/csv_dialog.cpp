#include "ui/export/csv_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace parallax {

using namespace Qt::StringLiterals;

CsvDialog::CsvDialog(QWidget *parent)
    : QDialog(parent)
    , m_mentions(new QCheckBox(tr("&Mentions of entities"), this))
    , m_claims(new QCheckBox(tr("&Claims"), this))
    , m_codings(new QCheckBox(tr("C&odings"), this))
    , m_delimiter(new QComboBox(this))
    , m_bom(new QCheckBox(tr("Begin with a &byte order mark, which Excel needs"), this))
    , m_guard(new QCheckBox(tr("&Guard texts that a spreadsheet would take for formulas"), this))
{
    setWindowTitle(tr("Export tagged CSV"));
    m_delimiter->addItem(tr("Comma"), u',');
    m_delimiter->addItem(tr("Semicolon"), u';');
    m_delimiter->addItem(tr("Tab"), u'\t');
    m_guard->setChecked(true);
    m_guard->setToolTip(tr("An apostrophe is put before them; the guide says how to take it off again"));

    auto *kinds = new QVBoxLayout;
    kinds->setSpacing(6);
    for (QCheckBox *kind : {m_mentions, m_claims, m_codings}) {
        kind->setChecked(true);
        kinds->addWidget(kind);
        connect(kind, &QCheckBox::toggled, this, &CsvDialog::updateButton);
    }
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 12);
    form->setSpacing(10);
    form->addRow(tr("Rows for"), kinds);
    form->addRow(tr("&Separator"), m_delimiter);
    form->addRow(QString(), m_bom);
    form->addRow(QString(), m_guard);
    auto *buttons = new QDialogButtonBox(this);
    m_export = buttons->addButton(tr("Choose a file…"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

CsvOptions CsvDialog::options() const
{
    return {.delimiter = m_delimiter->currentData().toChar().toLatin1(),
            .bom = m_bom->isChecked(),
            .raw = !m_guard->isChecked()};
}

QString CsvDialog::filter() const
{
    QStringList kinds;
    if (m_mentions->isChecked())
        kinds << u"kind=mention"_s;
    if (m_claims->isChecked())
        kinds << u"kind=claim"_s;
    if (m_codings->isChecked())
        kinds << u"kind=coding"_s;
    return kinds.size() == 3 ? QString() : kinds.join(u',');
}

void CsvDialog::updateButton()
{
    m_export->setEnabled(m_mentions->isChecked() || m_claims->isChecked() || m_codings->isChecked());
}

} // namespace parallax
