#pragma once

#include "models/domain/claim.h"
#include "models/domain/entity.h"

#include <QColor>
#include <QIcon>

class QPainter;

namespace parallax {

// The marks that tell annotations apart in lists as they are told apart in the text: a tile with a letter for
// entities, an underline for claims (double denied, dashed questioned), a bar for codes.

void paintEntityMark(QPainter &painter, const QRectF &rect, EntityType type);
void paintClaimMark(QPainter &painter, const QRectF &rect, Stance stance);
void paintCodeMark(QPainter &painter, const QRectF &rect, const QColor &colour);
/// A cross: something new will be made.
void paintNewMark(QPainter &painter, const QRectF &rect);

QIcon entityIcon(EntityType type);

} // namespace parallax
