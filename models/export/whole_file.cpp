#include "models/export/whole_file.h"

#include <QSaveFile>

namespace parallax {

namespace {

/// QSaveFile takes a part of a block on a disk that fills up and calls that no error, so a writer that
/// doesn't count would put half a file in place. Here a block is written whole or is an error.
class WholeSaveFile : public QSaveFile
{
public:
    using QSaveFile::QSaveFile;
    /// Of the first failure: Qt forgets it until the commit.
    QString reason() const { return m_reason.isEmpty() ? errorString() : m_reason; }

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        for (qint64 done = 0; done < size;) {
            const qint64 got = QSaveFile::writeData(data + done, size - done);
            if (got <= 0) {
                m_reason = reason();
                return -1;
            }
            done += got;
        }
        return size;
    }

private:
    QString m_reason;
};

} // namespace

Result<void> writeWholeFile(const QString &path, const std::function<Result<void>(QIODevice &device)> &write)
{
    WholeSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) // a late flush would not say why it failed
        return error(tr("%1: can't be written: %2.").arg(path, file.reason()));
    if (const Result<void> written = write(file); !written)
        return error(tr("%1: not written: %2").arg(path, written.error().message)); // ~QSaveFile discards
    if (!file.commit())
        return error(tr("%1: can't be written: %2.").arg(path, file.reason()));
    return {};
}

} // namespace parallax
