#include "models/import/bounded_read.h"

#include "models/import/file_state.h"

#include <QIODevice>

namespace parallax {

QString tooLargeMessage(const QString &label)
{
    return tr("%1: larger than %2 MB; an article can't be that long. Split the file and import the parts.")
        .arg(label, QString::number(maximumInputBytes / 1'000'000));
}

QString changedMessage(const QString &label)
{
    return tr("%1: the file was changed while it was read, so what was found in it isn't whole; import it "
              "again.")
        .arg(label);
}

Result<QByteArray> readBounded(QIODevice &device, const QString &label)
{
    const qint64 expected = device.isSequential() ? 0 : device.size() - device.pos();
    if (expected > maximumInputBytes)
        return error(tooLargeMessage(label));
    const std::optional<FileState> before = fileState(device);
    QByteArray bytes;
    for (;;) {
        // One byte more than expected, so that an ordinary file needs one call to read and one to see the
        // end.
        const qint64 room = std::max<qint64>(expected + 1 - bytes.size(), 64 * 1024);
        const qsizetype had = bytes.size();
        bytes.resize(had + room);
        const qint64 got = device.read(bytes.data() + had, room);
        bytes.resize(had + std::max<qint64>(got, 0));
        if (got < 0)
            return error(tr("%1: can't be read: %2.").arg(label, device.errorString()));
        if (bytes.size() > maximumInputBytes)
            return error(tooLargeMessage(label));
        if (got == 0) {
            if (fileState(device) != before)
                return error(changedMessage(label));
            return bytes;
        }
    }
}

} // namespace parallax
