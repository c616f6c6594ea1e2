#pragma once

#include "models/domain/entity.h"

#include <QElapsedTimer>
#include <QWidget>

class QButtonGroup;

namespace parallax {

/// One button for each type of entity, one of them down. Arrow keys, typing its name, or pick() change it.
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
    QString m_typed; ///< the beginning of a type's name
    QElapsedTimer m_sinceTyped;
    bool m_setting = false;
};

} // namespace parallax
