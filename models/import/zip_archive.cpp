#include "models/import/zip_archive.h"

#include "models/import/archive_names.h"
#include "models/import/zip_source.h"

#include <sys/stat.h>

namespace parallax {

namespace {

QString reason(zip_error_t *error)
{
    return QString::fromUtf8(zip_error_strerror(error));
}

Error cantOpen(const QString &label, zip_error_t *zipError)
{
    const int code = zip_error_code_zip(zipError);
    if (code == ZIP_ER_NOZIP || code == ZIP_ER_TRUNCATED_ZIP)
        return {
            tr("%1: the archive's directory isn't there, so the file is cut short or no ZIP archive. Copy or "
               "download it again.")
                .arg(label)};
    return {tr("%1: the archive is damaged (%2). Copy or download it again.").arg(label, reason(zipError))};
}

bool isLink(zip_t *archive, std::uint64_t index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    return zip_file_get_external_attributes(archive, index, 0, &system, &attributes) == 0
        && system == ZIP_OPSYS_UNIX && S_ISLNK(attributes >> 16);
}

ZipEntry describe(zip_t *archive, std::uint64_t index)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    zip_stat_index(archive, index, 0, &stat);
    const QString name = QString::fromUtf8(stat.valid & ZIP_STAT_NAME ? stat.name : "");
    const QString harmless = harmlessArchiveName(name);
    const bool folder = name.endsWith(u'/') || name.endsWith(u'\\');
    return {.name = harmless,
            .size = stat.valid & ZIP_STAT_SIZE ? qint64(stat.size & INT64_MAX) : 0,
            .folder = folder,
            .encrypted = stat.valid & ZIP_STAT_ENCRYPTION_METHOD && stat.encryption_method != ZIP_EM_NONE,
            .link = isLink(archive, index),
            .renamed = harmless != (folder ? name.chopped(1) : name),
            .index = index};
}

} // namespace

struct ZipArchive::Data
{
    ~Data()
    {
        if (archive)
            zip_discard(archive);
    }

    bool swollen(qint64 from, qint64 to) const
    {
        return to > limits.bytesBeforeRatio && to / limits.ratio >= std::max<qint64>(from, 1);
    }

    QString swollenMessage(const ZipEntry &entry) const
    {
        return tr("%1: \"%2\" unpacks to more than %3 times its size, as archives do that are made to fill "
                  "the "
                  "memory; it was refused.")
            .arg(label, entry.name, QString::number(limits.ratio));
    }

    /// What is wrong with having read so much of one entry, if anything is.
    std::optional<QString> entryExcess(const ZipEntry &entry, qint64 packed, qint64 unpacked) const
    {
        if (unpacked > limits.entryBytes)
            return tr("%1: \"%2\" unpacks to more than %3 MB; it was refused.")
                .arg(label, entry.name, QString::number(limits.entryBytes / 1'000'000));
        if (swollen(packed, unpacked))
            return swollenMessage(entry);
        return std::nullopt;
    }

    /// The same of all that was read and not refused, and of what was unpacked in vain.
    std::optional<QString> archiveExcess(const ZipEntry &entry) const
    {
        if (refusedBytes > limits.refusedBytes)
            return tr("%1: too many of its entries are made to fill the memory; \"%2\" and the rest were "
                      "refused.")
                .arg(label, entry.name);
        if (swollen(packedBytes, totalBytes))
            return swollenMessage(entry);
        if (totalBytes > limits.totalBytes)
            return tr("%1: the archive unpacks to more than %2 MB; the rest was refused.")
                .arg(label, QString::number(limits.totalBytes / 1'000'000));
        return std::nullopt;
    }

    /// An entry that was refused doesn't count against the others.
    void refuse(qint64 unpacked)
    {
        totalBytes -= unpacked;
        refusedBytes += unpacked;
    }

    QString label;
    ZipLimits limits;
    zip_t *archive = nullptr;
    qint64 packedBytes = 0; ///< the archive's size
    qint64 totalBytes = 0;  ///< unpacked so far, over all entries that weren't refused
    qint64 refusedBytes = 0;
    std::vector<ZipEntry> entries;
};

struct ZipArchive::Stream::File
{
    ~File() { zip_fclose(file); }
    Data &archive;
    ZipEntry entry;
    zip_file_t *file;
    qint64 packed;
    qint64 unpacked = 0;
};

ZipArchive::ZipArchive(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{ }
ZipArchive::ZipArchive(ZipArchive &&) noexcept = default;
ZipArchive &ZipArchive::operator=(ZipArchive &&) noexcept = default;
ZipArchive::~ZipArchive() = default;

Result<ZipArchive> ZipArchive::open(QIODevice &device, const QString &label, const ZipLimits &limits)
{
    if (device.size() == 0) // which libzip takes for an archive without entries
        return error(tr("%1: the file is empty. Copy or download it again.").arg(label));
    zip_source_t *source = zipSource(device);
    if (!source)
        return error(tr("%1: there is too little memory to read the archive.").arg(label));
    auto data = std::make_unique<Data>();
    data->label = label;
    data->limits = limits;
    data->packedBytes = device.size();
    zip_error_t zipError;
    zip_error_init(&zipError);
    data->archive = zip_open_from_source(source, ZIP_RDONLY, &zipError);
    if (!data->archive) {
        const Error failure = cantOpen(label, &zipError);
        zip_error_fini(&zipError);
        zip_source_free(source);
        return std::unexpected(failure);
    }
    const zip_int64_t count = zip_get_num_entries(data->archive, 0);
    if (count > limits.entries)
        return error(tr("%1: more than %2 entries in one archive; split it and import the parts.")
                         .arg(label, QString::number(limits.entries)));
    for (zip_int64_t i = 0; i < count; ++i)
        data->entries.push_back(describe(data->archive, std::uint64_t(i)));
    return ZipArchive(std::move(data));
}

const std::vector<ZipEntry> &ZipArchive::entries() const
{
    return m_data->entries;
}

const ZipEntry *ZipArchive::find(QStringView name) const
{
    const auto found = std::ranges::find(m_data->entries, name, &ZipEntry::name);
    return found == m_data->entries.end() ? nullptr : &*found;
}

Result<std::unique_ptr<ZipArchive::Stream>> ZipArchive::stream(const ZipEntry &entry) const
{
    if (entry.encrypted)
        return error(tr("%1: \"%2\" is encrypted. Save it without a password and import that.")
                         .arg(m_data->label, entry.name));
    zip_stat_t stat;
    zip_stat_init(&stat);
    zip_file_t *file = nullptr;
    if (zip_stat_index(m_data->archive, entry.index, 0, &stat) == 0)
        file = zip_fopen_index(m_data->archive, entry.index, 0);
    if (!file)
        return error(tr("%1: \"%2\" can't be unpacked (%3).")
                         .arg(m_data->label, entry.name, reason(zip_get_error(m_data->archive))));
    auto opened = std::unique_ptr<Stream::File>(
        new Stream::File{*m_data, entry, file, stat.valid & ZIP_STAT_COMP_SIZE ? qint64(stat.comp_size) : 0});
    return std::unique_ptr<Stream>(new Stream(std::move(opened)));
}

Result<QByteArray> ZipArchive::read(const ZipEntry &entry, qint64 most) const
{
    Result<std::unique_ptr<Stream>> opened = stream(entry);
    if (!opened)
        return std::unexpected(opened.error());
    QByteArray bytes = (*opened)->read(most + 1);
    if ((*opened)->fault())
        return std::unexpected(*(*opened)->fault());
    if (bytes.size() > most)
        return error(tr("%1: \"%2\" unpacks to more than %3 kB; it was refused.")
                         .arg(m_data->label, entry.name, QString::number(most / 1000)));
    return bytes;
}

ZipArchive::Stream::Stream(std::unique_ptr<File> file)
    : m_file(std::move(file))
{
    open(ReadOnly | Unbuffered);
}

ZipArchive::Stream::~Stream() = default;

qint64 ZipArchive::Stream::readData(char *data, qint64 size)
{
    if (m_fault)
        return -1;
    const qint64 got = zip_fread(m_file->file, data, zip_uint64_t(size));
    Data &archive = m_file->archive;
    if (got < 0) {
        m_fault =
            Error{tr("%1: \"%2\" is damaged (%3).")
                      .arg(archive.label, m_file->entry.name, reason(zip_file_get_error(m_file->file)))};
        return -1;
    }
    m_file->unpacked += got;
    archive.totalBytes += got;
    auto excess = archive.entryExcess(m_file->entry, m_file->packed, m_file->unpacked);
    if (excess)
        archive.refuse(m_file->unpacked);
    else
        excess = archive.archiveExcess(m_file->entry);
    if (!excess)
        return got;
    m_fault = Error{*excess};
    return -1;
}

} // namespace parallax
