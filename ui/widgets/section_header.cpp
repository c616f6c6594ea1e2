#include "ui/widgets/section_header.h"

#include "ui/widgets/palette.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

QFont smallCaps(QFont font)
{
    font.setPixelSize(11);
    font.setCapitalization(QFont::AllUppercase); // the text itself, which screen readers say, keeps its case
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.5);
    return font;
}

} // namespace

SectionHeader::SectionHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_label(new QLabel(this))
    , m_title(title)
{
    setMinimumHeight(38); // with buttons or without, so that heads beside each other are level
    m_row->setContentsMargins(12, 8, 8, 4);
    m_row->setSpacing(4);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setFont(smallCaps(font()));
    m_label->setForegroundRole(QPalette::PlaceholderText); // the quiet colour
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_row->addWidget(m_label, 1);
    showText();
}

void SectionHeader::setTitle(const QString &title)
{
    m_title = title;
    showText();
}

void SectionHeader::setDetail(const QString &detail)
{
    m_detail = detail;
    showText();
}

void SectionHeader::addActionButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
    button->setFont(smallCaps(font()));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(action->text().remove(u'&'));
    m_row->addWidget(button);
}

void SectionHeader::showText()
{
    m_label->setText(m_detail.isEmpty() ? m_title : u"%1 · %2"_s.arg(m_title, m_detail));
}

} // namespace parallax
