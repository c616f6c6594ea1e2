#pragma once

#include "models/items/found_articles_model.h"

#include <QWidget>

#include <map>

namespace parallax {

class Chip;

/// How many rows there are of each kind, as chips that show only these.
class FoundFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FoundFilterBar(FoundArticlesModel &model, QWidget *parent = nullptr);

private:
    void addChip(FoundArticlesModel::Show which, const QString &toolTip);
    void showCounts();

    FoundArticlesModel &m_model;
    std::map<FoundArticlesModel::Show, Chip *> m_chips;
};

} // namespace parallax
