#include "ui/tagging/annotation_details.h"

#include "models/project/project.h"
#include "models/text/characters.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace parallax {

AnnotationDetails::AnnotationDetails(Project &project, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(12, 4, 12, 4);
    m_column->setSpacing(6);
}

void AnnotationDetails::report(const Result<void> &done)
{
    if (!done)
        Q_EMIT failed(done.error().message);
}

QLabel *AnnotationDetails::quietLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QString AnnotationDetails::inQuotes(const QString &words)
{
    constexpr qsizetype most = 300;
    const QString shown = words.size() > most ? words.first(most).trimmed() + u'…' : words;
    return !shown.isEmpty() && isQuotationMark(shown.front()) ? shown : tr("“%1”").arg(shown);
}

void AnnotationDetails::addButton(QLayout *row, const QString &text, std::function<void(QRect)> pressed)
{
    auto *button = new QPushButton(text, this);
    button->setAccessibleName(text);
    button->setEnabled(!m_project.isReadOnly());
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, [button, pressed = std::move(pressed)] {
        pressed(QRect(button->mapToGlobal(QPoint()), button->size()));
    });
}

} // namespace parallax
