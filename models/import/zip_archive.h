#pragma once

#include "models/domain/result.h"

#include <QIODevice>

#include <memory>
#include <vector>

namespace parallax {

/// What an archive may cost. Text deflates to a tenth; what unpacks to more than a hundred times its size is
/// made to fill the memory.
struct ZipLimits
{
    qsizetype entries = 100'000;         ///< in the archive, folders included
    qint64 entryBytes = 200'000'000;     ///< of one entry, unpacked
    qint64 totalBytes = 4'000'000'000;   ///< of all that is read, unpacked
    qint64 ratio = 100;                  ///< unpacked to packed, of an entry and of all that is read …
    qint64 bytesBeforeRatio = 1'000'000; ///< … once it is longer than this
    qint64 refusedBytes = 1'000'000'000; ///< unpacked in vain, of entries that were refused by themselves
};

struct ZipEntry
{
    QString name; ///< harmless (archive_names.h); may be empty, and two entries may have the same
    qint64 size;  ///< unpacked, in bytes, as the archive claims; it may lie
    bool folder;
    bool encrypted;
    bool link;           ///< a symbolic link; its bytes are a path, never followed
    bool renamed;        ///< the archive's own name led outside or held what can't be seen
    std::uint64_t index; ///< libzip's
};

/// A ZIP archive's entries, read into memory piece by piece, never unpacked to files. Not thread-safe.
class ZipArchive
{
public:
    /// An error for what is no ZIP archive, is damaged, or has too many entries; its sentence begins with
    /// `label`. `device` is open, can seek, and belongs to the archive while that lives.
    static Result<ZipArchive> open(QIODevice &device, const QString &label, const ZipLimits &limits = {});
    ZipArchive(ZipArchive &&) noexcept;
    ZipArchive &operator=(ZipArchive &&) noexcept;
    ~ZipArchive();

    const std::vector<ZipEntry> &entries() const; ///< in the archive's order
    /// The first entry of that name, which is compared exactly; nullptr when there is none.
    const ZipEntry *find(QStringView name) const;

    class Stream;
    /// The entry's bytes as they unpack; several may be open at once. An error for encrypted entries and
    /// unknown ways of packing. The archive has to outlive the stream.
    Result<std::unique_ptr<Stream>> stream(const ZipEntry &entry) const;
    /// The same, to its end. Also an error when there are more than `most` bytes.
    Result<QByteArray> read(const ZipEntry &entry, qint64 most) const;

private:
    struct Data;
    explicit ZipArchive(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

/// Sequential. Ends early where the entry is damaged or passes a limit: fault() then says so.
class ZipArchive::Stream : public QIODevice
{
public:
    ~Stream() override;
    bool isSequential() const override { return true; }
    const std::optional<Error> &fault() const { return m_fault; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    friend class ZipArchive;
    struct File;
    explicit Stream(std::unique_ptr<File> file);
    std::unique_ptr<File> m_file;
    std::optional<Error> m_fault;
};

} // namespace parallax
