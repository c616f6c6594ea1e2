#pragma once

#include "models/items/compared_texts.h"

#include <QWidget>

namespace parallax {

/// The head of a text column: source dot and title; date, words and how much of them other columns tell too;
/// a bar of the text's composition.
class ColumnHeader : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnHeader(QWidget *parent = nullptr);
    void setText(const ComparedText &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBar(QPainter &painter, const QRect &bar) const;

    QString m_title;
    QString m_detail;
    std::optional<int> m_source;
    Composition m_composition;
};

} // namespace parallax
