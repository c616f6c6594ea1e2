#include "ui/tagging/coding_details.h"

#include "ui/tagging/inline_text.h"
#include "ui/widgets/flow_layout.h"

#include "models/edits/change_codebook.h"
#include "models/project/project.h"

#include <QLabel>
#include <QVBoxLayout>

namespace parallax {

CodingDetails::CodingDetails(Project &project, QWidget *parent)
    : AnnotationDetails(project, parent)
    , m_path(new QLabel(this))
    , m_words(new QLabel(this))
    , m_definition(new InlineText(tr("Definition of the code"), InlineText::Lines::Many, this))
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_path->setFont(bold);
    for (QLabel *label : {m_path, m_words}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_definition->setPlaceholderText(tr("Define when this code applies"));
    m_definition->setReadOnly(project.isReadOnly());
    auto *buttons = new FlowLayout;
    addButton(buttons, tr("Another code…"), [this](QRect place) { Q_EMIT otherTargetWanted(place); });
    column()->addWidget(m_path);
    column()->addWidget(m_words);
    column()->addWidget(m_definition);
    column()->addLayout(buttons);
    connect(m_definition, &InlineText::committed, this, [this](const QString &text) {
        if (auto code = this->project().read().codes.find(*m_code)) {
            code->definition = text;
            report(changeCode(this->project(), *code));
        }
    });
}

void CodingDetails::showRow(const AnnotationRow &row, const QString &words)
{
    m_code = std::get<Coding>(row.annotation.target).code;
    m_path->setText(QString(row.name).replace(u'/', QStringLiteral(" / ")));
    m_words->setText(row.annotation.span ? inQuotes(words) : tr("The whole article"));
    const auto code = project().read().codes.find(*m_code);
    m_definition->setText(code ? code->definition : QString());
}

void CodingDetails::commitPending()
{
    m_definition->commit();
}

} // namespace parallax
