#include "models/pictures/picture_file.h"

#include "models/export/whole_file.h"
#include "models/pictures/picture_image.h"

#include <QIODevice>

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
        if (!image->save(&device, "PNG"))
            return error(tr("The picture can't be written as PNG."));
        return {};
    });
}

} // namespace parallax
