#include "ui/tagging/suggestion_details.h"

#include "models/items/kind_text.h"
#include "models/text/characters.h"
#include "ui/widgets/section_header.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace parallax {

namespace {

QLabel *plainLabel(QWidget *parent, bool quiet)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (quiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QString inQuotes(const QString &words)
{
    return !words.isEmpty() && isQuotationMark(words.front()) ? words
                                                              : SuggestionDetails::tr("“%1”").arg(words);
}

/// What else accepting would keep: other names, or who says it how. The date of an event stands in its kind.
QString alsoText(const Proposal &proposal)
{
    if (const auto *mention = std::get_if<ProposedMention>(&proposal)) {
        return mention->aliases.isEmpty()
            ? QString()
            : SuggestionDetails::tr("Also: %1").arg(mention->aliases.join(QStringLiteral(", ")));
    }
    const auto *claim = std::get_if<ProposedClaim>(&proposal);
    if (!claim)
        return {};
    const ClaimStatement &said = claim->statement;
    QStringList parts;
    if (!said.speaker.isEmpty())
        parts << SuggestionDetails::tr("says %1").arg(said.speaker);
    if (said.value)
        parts << QStringList{said.certainty, QLocale().toString(*said.value), said.unit}
                     .join(u' ')
                     .simplified();
    return parts.join(QStringLiteral(" · "));
}

} // namespace

SuggestionDetails::SuggestionDetails(QWidget *parent)
    : QWidget(parent)
    , m_kind(plainLabel(this, true))
    , m_name(plainLabel(this, false))
    , m_words(plainLabel(this, true))
    , m_also(plainLabel(this, true))
    , m_reason(plainLabel(this, false))
    , m_sure(plainLabel(this, true))
    , m_accept(addButton(tr("Accept"), tr("Make it a tag (Enter)"), SuggestionState::Accepted, false))
    , m_reject(addButton(tr("Reject"), tr("It is wrong (Del); the same one isn't made again"),
                         SuggestionState::Rejected, false))
    , m_acceptAll(addButton(tr("Accept all of this name"),
                            tr("Make tags of all its suggestions in the project; one undo takes them back"),
                            SuggestionState::Accepted, true))
    , m_rejectAll(addButton(tr("Reject all of this name"), tr("All its suggestions in the project are wrong"),
                            SuggestionState::Rejected, true))
{
    setAccessibleName(tr("Suggestion"));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_name->setFont(bold);
    m_accept->setDefault(true);
    auto *one = new QHBoxLayout;
    one->addWidget(m_accept);
    one->addWidget(m_reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 12, 8);
    column->setSpacing(6);
    for (QLabel *label : {m_name, m_kind, m_words, m_also, m_reason, m_sure})
        column->addWidget(label);
    column->addSpacing(6);
    column->addLayout(one);
    column->addWidget(m_acceptAll);
    column->addWidget(m_rejectAll);
    column->addStretch(1);
}

QPushButton *SuggestionDetails::addButton(const QString &text, const QString &tip, SuggestionState verdict,
                                          bool all)
{
    auto *button = new QPushButton(text, this);
    button->setAccessibleName(text);
    button->setToolTip(tip);
    connect(button, &QPushButton::clicked, this, [this, verdict, all] {
        if (all)
            Q_EMIT allDecided(verdict);
        else
            Q_EMIT decided(verdict);
    });
    return button;
}

void SuggestionDetails::show(const Suggestion &suggestion, const QString &words, bool readOnly)
{
    const SuggestionDraft &draft = suggestion.draft;
    m_name->setText(nameOf(draft.proposal));
    m_kind->setText(kindText(draft.proposal));
    m_words->setText(inQuotes(words));
    const QString also = alsoText(draft.proposal);
    m_also->setText(also);
    m_also->setVisible(!also.isEmpty());
    m_reason->setText(draft.reason);
    m_reason->setVisible(!draft.reason.isEmpty());
    m_sure->setText(tr("%1 % sure · rule %2, version %3")
                        .arg(int(std::lround(draft.confidence * 100)))
                        .arg(draft.rule)
                        .arg(draft.ruleVersion));
    for (QPushButton *button : {m_accept, m_reject, m_acceptAll, m_rejectAll})
        button->setEnabled(!readOnly);
}

} // namespace parallax
