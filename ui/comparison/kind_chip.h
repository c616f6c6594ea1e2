#pragma once

#include "models/analysis/alignment.h"

#include <QAbstractButton>

namespace parallax {

/// "= shared 14": how many sentences are of a kind, in the kind's colour; unchecked, they are faded.
class KindChip : public QAbstractButton
{
    Q_OBJECT
public:
    KindChip(Relation relation, QWidget *parent);
    Relation relation() const { return m_relation; }
    void setCount(int sentences);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Relation m_relation;
};

} // namespace parallax
