#include "models/pictures/picture_file.h"

#include "models/export/whole_file.h"
#include "models/pictures/picture_image.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace parallax {

Result<void> writePicture(const QString &path, const QByteArray &svg)
{
    const bool isPng = path.endsWith(u".png"_s, Qt::CaseInsensitive);
    return writeWholeFile(path, [&](QIODevice &device) -> Result<void> {
        if (!isPng) {
            device.write(svg);
            return {};
        }
        const Result<QImage> image = drawnSvg(svg);
        if (!image)
            return std::unexpected(image.error());
        QByteArray png; // first by itself: the writer of pictures doesn't say why a disk refuses
        QBuffer buffer(&png);
        if (!buffer.open(QIODevice::WriteOnly) || !image->save(&buffer, "PNG"))
            return error(tr("The picture can't be written as PNG."));
        device.write(png);
        return {};
    });
}

} // namespace parallax
