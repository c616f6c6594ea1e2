#include "ui/tagging/statement_form.h"

#include "ui/widgets/palette.h"

#include "models/project/project.h"
#include "models/text/numbers.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QStringListModel>

#include <array>

namespace parallax {

namespace {

constexpr int mostSpeakers = 20;

QString text(Stance stance)
{
    switch (stance) {
    case Stance::Asserts:
        return StatementForm::tr("asserts");
    case Stance::Denies:
        return StatementForm::tr("denies");
    case Stance::Questions:
        return StatementForm::tr("questions");
    }
    Q_UNREACHABLE_RETURN({});
}

QString text(Quotation quotation)
{
    switch (quotation) {
    case Quotation::Direct:
        return StatementForm::tr("direct quotation");
    case Quotation::Indirect:
        return StatementForm::tr("indirect quotation");
    case Quotation::OwnVoice:
        return StatementForm::tr("own voice");
    }
    Q_UNREACHABLE_RETURN({});
}

QWidget *stanceRow(QButtonGroup *group, QWidget *parent)
{
    auto *row = new QWidget(parent);
    row->setAccessibleName(StatementForm::tr("Stance"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 2);
    layout->setSpacing(14);
    for (const Stance stance : stances) {
        auto *button = new QRadioButton(text(stance), row);
        button->setAccessibleName(text(stance));
        group->addButton(button, int(stance));
        layout->addWidget(button);
    }
    layout->addStretch(1);
    group->button(int(Stance::Asserts))->setChecked(true);
    return row;
}

QWidget *pair(QWidget *left, QWidget *right, int rightStretch)
{
    auto *row = new QWidget(left->parentWidget());
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(left, 2);
    layout->addWidget(right, rightStretch);
    return row;
}

/// What a field that isn't being typed in shows.
void fill(QLineEdit *field, const QString &text)
{
    if (field->text() != text && !(field->hasFocus() && field->isModified()))
        field->setText(text);
}

} // namespace

StatementForm::StatementForm(const Project &project, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_form(new QFormLayout(this))
    , m_stance(new QButtonGroup(this))
    , m_speaker(addField(tr("Speaker"), tr("whose voice; empty for nobody")))
    , m_quotation(new QComboBox(this))
    , m_certainty(addField(tr("Certainty"), tr("such as “at least”")))
    , m_value(addField(tr("Value"), tr("such as 14,000")))
    , m_unit(addField(tr("Unit"), tr("such as people")))
    , m_wrong(new QLabel(this))
{
    m_quotation->setAccessibleName(tr("Quotation"));
    m_quotation->addItem(tr("not said"), 0);
    for (const Quotation quotation : quotations)
        m_quotation->addItem(text(quotation), int(quotation));
    m_wrong->setTextFormat(Qt::PlainText);
    m_wrong->setWordWrap(true);
    m_wrong->hide();

    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(6);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(stanceRow(m_stance, this));
    m_form->addRow(tr("Speaker"), m_speaker);
    m_form->addRow(tr("Quotation"), m_quotation);
    m_form->addRow(tr("Certainty"), m_certainty);
    m_form->addRow(tr("Value, unit"), pair(m_value, m_unit, 3));
    m_form->addRow(m_wrong);

    auto *completer = new QCompleter(new QStringListModel(m_speaker), m_speaker);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_speaker->setCompleter(completer);
    connect(m_speaker, &QLineEdit::textEdited, this, &StatementForm::offerSpeakers);
    connect(m_value, &QLineEdit::textChanged, this, &StatementForm::checkValue);
    // Not clicked: a screen reader toggles.
    connect(m_stance, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on && !m_setting)
            Q_EMIT edited();
    });
    connect(m_quotation, &QComboBox::activated, this, &StatementForm::edited);
}

QLineEdit *StatementForm::addField(const QString &name, const QString &placeholder)
{
    auto *field = new QLineEdit(this);
    field->setAccessibleName(name);
    field->setObjectName(name);
    field->setPlaceholderText(placeholder);
    connect(field, &QLineEdit::editingFinished, this, [this, field] {
        if (!field->isModified() && field != m_speaker) // a completion doesn't count as modifying
            return;
        field->setModified(false);
        Q_EMIT edited();
    });
    return field;
}

void StatementForm::addRow(const QString &label, QWidget *field, QWidget *below)
{
    m_form->addRow(label, field);
    m_form->addRow(below);
}

/// Set before every letter's completion: the article's speakers, then entities of that name.
void StatementForm::offerSpeakers(const QString &typed)
{
    QStringList names;
    if (m_article) {
        const std::array here = {*m_article};
        for (const AnnotationRow &row : m_project.read().annotations.claimsIn(here)) {
            const QString &speaker = std::get<ClaimOccurrence>(row.annotation.target).statement.speaker;
            if (speaker.contains(typed, Qt::CaseInsensitive))
                names << speaker;
        }
    }
    for (const Entity &entity : m_project.read().entities.matching(typed, mostSpeakers))
        names << entity.name;
    names.removeDuplicates();
    names.removeAll(QString());
    static_cast<QStringListModel *>(m_speaker->completer()->model())
        ->setStringList(names.first(std::min<qsizetype>(names.size(), mostSpeakers)));
}

void StatementForm::setStance(Stance stance)
{
    const QScopedValueRollback quiet(m_setting, true);
    m_stance->button(int(stance))->setChecked(true);
}

void StatementForm::setStatement(const ClaimStatement &said)
{
    setStance(said.stance);
    fill(m_speaker, said.speaker);
    m_quotation->setCurrentIndex(m_quotation->findData(said.quotation ? int(*said.quotation) : 0));
    fill(m_certainty, said.certainty);
    fill(m_value, said.value ? numberText(*said.value) : QString());
    fill(m_unit, said.unit);
}

std::optional<ClaimStatement> StatementForm::statement()
{
    const auto value = numberFrom(m_value->text());
    if (!value && !m_value->text().trimmed().isEmpty()) {
        checkValue();
        return std::nullopt;
    }
    ClaimStatement said;
    said.stance = Stance(m_stance->checkedId());
    said.speaker = m_speaker->text().simplified();
    if (const int quotation = m_quotation->currentData().toInt())
        said.quotation = Quotation(quotation);
    said.certainty = m_certainty->text().simplified();
    said.value = value;
    said.unit = m_unit->text().simplified();
    return said;
}

void StatementForm::checkValue()
{
    const QString typed = m_value->text().trimmed();
    const bool wrong = !typed.isEmpty() && !numberFrom(typed);
    if (wrong) {
        QPalette colours;
        colours.setColor(QPalette::WindowText, colour(ColourRole::ErrorText));
        m_wrong->setPalette(colours);
        m_wrong->setText(tr("“%1” isn't a number: write figures such as 19, 14,000 or 1.5. Words like "
                            "“at least” go into Certainty.")
                             .arg(typed));
    }
    m_wrong->setVisible(wrong);
}

} // namespace parallax
