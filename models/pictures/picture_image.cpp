#include "models/pictures/picture_image.h"

#include <QPainter>
#include <QSvgRenderer>

#include <cmath>

namespace parallax {

namespace {

constexpr double pictureScale = 2;
constexpr double mostPixels = 1e8;
constexpr double longestSide = 32767; ///< QPainter's limit

} // namespace

Result<QImage> drawnSvg(const QByteArray &svg)
{
    QSvgRenderer renderer(svg);
    const QSizeF size = renderer.defaultSize();
    if (!renderer.isValid() || size.isEmpty())
        return error(tr("The picture can't be drawn."));
    double scale = std::min(pictureScale, std::sqrt(mostPixels / (size.width() * size.height())));
    scale = std::min(scale, longestSide / std::max(size.width(), size.height()));
    QImage image((size * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    if (image.isNull())
        return error(tr("There isn't enough memory to draw the picture."));
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(image.rect()));
    return image;
}

} // namespace parallax
