#include "ui/tagging/claim_details.h"

#include "ui/tagging/inline_text.h"
#include "ui/tagging/statement_form.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/source_dot.h"

#include "models/edits/change_claim.h"
#include "models/edits/set_statement.h"
#include "models/project/project.h"
#include "models/text/numbers.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace parallax {

namespace {

constexpr int mostOthers = 12;

QString inShort(const ClaimStatement &said)
{
    QStringList parts;
    if (said.stance != Stance::Asserts)
        parts << (said.stance == Stance::Denies ? ClaimDetails::tr("denies") : ClaimDetails::tr("questions"));
    if (said.value)
        parts << QStringList({said.certainty, numberText(*said.value), said.unit}).join(u' ').simplified();
    if (!said.speaker.isEmpty())
        parts << said.speaker;
    return parts.isEmpty() ? ClaimDetails::tr("asserts") : parts.join(QStringLiteral(" · "));
}

} // namespace

ClaimDetails::ClaimDetails(Project &project, QWidget *parent)
    : AnnotationDetails(project, parent)
    , m_wording(new InlineText(tr("Wording of the claim"), InlineText::Lines::One, this))
    , m_words(quietLabel(this))
    , m_said(new StatementForm(project, this))
    , m_happened(new QLineEdit(this))
    , m_wrongDate(quietLabel(this))
    , m_others(new QWidget(this))
    , m_othersColumn(new QVBoxLayout(m_others))
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_wording->setFont(bold);
    m_wording->setToolTip(tr("Type other words to reword the claim everywhere"));
    m_wording->setReadOnly(project.isReadOnly());
    m_said->setEnabled(!project.isReadOnly());
    m_happened->setReadOnly(project.isReadOnly());
    m_happened->setAccessibleName(tr("When it happened"));
    m_happened->setPlaceholderText(tr("such as 2024-11-28 or 2024-11"));
    m_wrongDate->hide();
    m_othersColumn->setContentsMargins(0, 4, 0, 0);
    m_othersColumn->setSpacing(0);

    m_said->addRow(tr("Happened"), m_happened, m_wrongDate);
    auto *buttons = new FlowLayout;
    addButton(buttons, tr("Another claim…"), [this](QRect place) { Q_EMIT otherTargetWanted(place); });
    column()->addWidget(m_wording);
    column()->addWidget(m_words);
    column()->addWidget(m_said);
    column()->addLayout(buttons);
    column()->addWidget(m_others);

    connect(m_wording, &InlineText::committed, this, [this](const QString &text) {
        report(rewordClaim(this->project(), std::get<ClaimOccurrence>(m_row->annotation.target).claim, text));
    });
    connect(m_said, &StatementForm::edited, this, &ClaimDetails::setStatementFromForm);
    connect(m_happened, &QLineEdit::editingFinished, this, &ClaimDetails::setDateFromField);
}

void ClaimDetails::showRow(const AnnotationRow &row, const QString &words)
{
    m_row = row;
    const auto &occurrence = std::get<ClaimOccurrence>(row.annotation.target);
    m_wording->setText(row.name);
    m_words->setText(inQuotes(words));
    m_said->setArticle(row.annotation.article);
    m_said->setStatement(occurrence.statement);
    const auto claim = project().read().claims.find(occurrence.claim);
    if (!m_happened->hasFocus() || !m_happened->isModified())
        m_happened->setText(claim && claim->happened ? claim->happened->toIso() : QString());
    m_happened->setToolTip(claim && claim->happened ? claim->happened->toShortText() : QString());
    m_wrongDate->hide();
    showOthers(row);
}

void ClaimDetails::commitPending()
{
    m_wording->commit();
}

void ClaimDetails::setStatementFromForm()
{
    const auto said = m_said->statement();
    if (m_row && said && *said != std::get<ClaimOccurrence>(m_row->annotation.target).statement)
        report(setStatement(project(), m_row->annotation.id, *said));
}

void ClaimDetails::setDateFromField()
{
    if (!m_happened->isModified() || !m_row)
        return;
    const QString typed = m_happened->text().trimmed();
    const auto date = PartialDate::fromIso(typed);
    const bool wrong = !date && !typed.isEmpty();
    m_wrongDate->setText(
        tr("“%1” isn't a date: write year, month and day as in 2024-11-28, or fewer of them.").arg(typed));
    m_wrongDate->setVisible(wrong);
    if (wrong)
        return;
    m_happened->setModified(false);
    report(setClaimDate(project(), std::get<ClaimOccurrence>(m_row->annotation.target).claim, date));
}

/// The claim's other passages, wherever they are, each a button that opens it.
void ClaimDetails::showOthers(const AnnotationRow &row)
{
    qDeleteAll(m_others->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    const ClaimId claim = std::get<ClaimOccurrence>(row.annotation.target).claim;
    const auto others = project().read().annotations.someOfClaim(claim, mostOthers + 1);
    auto *head = quietLabel(m_others);
    head->setText(others.size() < 2 ? tr("No other passage states this claim.") : tr("Also in:"));
    m_othersColumn->addWidget(head);
    head->show();
    for (const AnnotationRow &other : others) {
        if (other.annotation.id == row.annotation.id)
            continue;
        const auto article = project().read().articles.find(other.annotation.article);
        const auto source =
            article && article->source ? project().read().sources.find(*article->source) : std::nullopt;
        auto *button = new QToolButton(m_others);
        const QString where = source ? source->name : tr("No source");
        const QString said = inShort(std::get<ClaimOccurrence>(other.annotation.target).statement);
        button->setText(QStringLiteral("%1: %2").arg(where, said));
        button->setToolTip(plainToolTip(article ? article->title : QString()));
        button->setAccessibleName(button->text());
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        if (source)
            button->setIcon(sourceIcon(source->position));
        m_othersColumn->addWidget(button);
        button->show();
        connect(button, &QToolButton::clicked, this, [this, annotation = other.annotation] {
            Q_EMIT articleWanted(annotation.article, annotation.span);
        });
    }
}

} // namespace parallax
