#pragma once

#include "models/domain/entity.h"

#include <QWidget>

class QButtonGroup;

namespace parallax {

/// One button for each type of entity, one of them down. Left and Right, a letter, or pick() change it.
class EntityTypeButtons : public QWidget
{
    Q_OBJECT
public:
    explicit EntityTypeButtons(QWidget *parent = nullptr);
    EntityType type() const;
    void setType(EntityType type); ///< emits nothing
    void pick(EntityType type);

Q_SIGNALS:
    void picked(parallax::EntityType type); ///< by a person

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QButtonGroup *m_group;
};

} // namespace parallax
