#pragma once

#include "models/analysis/alignment.h"

#include <QWidget>

#include <set>

namespace parallax {

class TextColumn;

/// Sentences of two neighbouring columns that belong together.
struct Ribbon
{
    int left;
    int right;
    Relation relation;
    bool partners; ///< each other's partner; others are drawn fainter
};

/// The space between two columns, with a ribbon from each sentence to its counterpart.
class Ribbons : public QWidget
{
    Q_OBJECT
public:
    Ribbons(const TextColumn &left, const TextColumn &right, QWidget *parent);

    void setRibbons(std::vector<Ribbon> ribbons);
    /// Sentences that the person points at: ribbons that touch one on both sides are drawn stronger.
    void setEmphasised(std::set<int> left, std::set<int> right);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paint(QPainter &painter, const Ribbon &ribbon) const;
    bool isStrong(const Ribbon &ribbon) const;

    const TextColumn &m_left;
    const TextColumn &m_right;
    std::vector<Ribbon> m_ribbons;
    std::set<int> m_strongLeft;
    std::set<int> m_strongRight;
};

} // namespace parallax
