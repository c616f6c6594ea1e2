#include "tests/models/storage/power_loss_vfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <new>

namespace parallax::testing {

namespace {

constexpr int sectorBytes = 512;

struct OpenFile
{
    sqlite3_file base;
    PowerLossDisk *disk;
    std::shared_ptr<DiskFile> *file;
    std::string *name;
    bool deleteOnClose;
};

OpenFile *opened(sqlite3_file *file)
{
    return reinterpret_cast<OpenFile *>(file);
}

DiskFile &fileOf(sqlite3_file *file)
{
    return **opened(file)->file;
}

void put(QByteArray &content, const DiskFile::Write &write)
{
    if (write.isTruncation) {
        content.resize(write.offset, '\0');
        return;
    }
    const qsizetype end = write.offset + write.bytes.size();
    if (content.size() < end)
        content.resize(end, '\0');
    std::copy(write.bytes.begin(), write.bytes.end(), content.begin() + write.offset);
}

int closeFile(sqlite3_file *file)
{
    OpenFile *open = opened(file);
    if (open->deleteOnClose)
        open->disk->files.erase(*open->name);
    delete open->file;
    delete open->name;
    return SQLITE_OK;
}

int readFile(sqlite3_file *file, void *target, int size, sqlite3_int64 offset)
{
    const QByteArray &content = fileOf(file).content;
    const qsizetype there = std::clamp<qsizetype>(content.size() - offset, 0, size);
    std::memcpy(target, content.constData() + std::min<qsizetype>(offset, content.size()),
                std::size_t(there));
    std::memset(static_cast<char *>(target) + there, 0, std::size_t(size - there));
    return there == size ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int change(sqlite3_file *file, DiskFile::Write write)
{
    if (!opened(file)->disk->step())
        return SQLITE_IOERR_WRITE;
    put(fileOf(file).content, write);
    fileOf(file).unsynced.push_back(std::move(write));
    return SQLITE_OK;
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    return change(file, {offset, QByteArray(static_cast<const char *>(bytes), size)});
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return change(file, {size, {}, true});
}

int syncFile(sqlite3_file *file, int)
{
    if (!opened(file)->disk->step())
        return SQLITE_IOERR_FSYNC;
    DiskFile &synced = fileOf(file);
    synced.durable = synced.content;
    synced.unsynced.clear();
    synced.isDurable = true; // SQLite's own file system syncs the directory with a new journal
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = fileOf(file).content.size();
    return SQLITE_OK;
}

int lockFile(sqlite3_file *, int)
{
    return SQLITE_OK;
}

int isReserved(sqlite3_file *, int *result)
{
    *result = 0;
    return SQLITE_OK;
}

int control(sqlite3_file *, int, void *)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file *)
{
    return sectorBytes;
}

int characteristics(sqlite3_file *)
{
    return 0; // writes are not atomic and may be reordered
}

int mapSharedMemory(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
    auto &regions = fileOf(file).sharedMemory;
    while (extend && int(regions.size()) <= region)
        regions.push_back(QByteArray(size, '\0'));
    *memory = int(regions.size()) > region ? regions[std::size_t(region)].data() : nullptr;
    return SQLITE_OK;
}

int lockSharedMemory(sqlite3_file *, int, int, int)
{
    return SQLITE_OK;
}

void sharedMemoryBarrier(sqlite3_file *) { }

int unmapSharedMemory(sqlite3_file *file, int deleteIt)
{
    if (deleteIt)
        fileOf(file).sharedMemory.clear();
    return SQLITE_OK;
}

const sqlite3_io_methods methods{
    .iVersion = 2,
    .xClose = closeFile,
    .xRead = readFile,
    .xWrite = writeFile,
    .xTruncate = truncateFile,
    .xSync = syncFile,
    .xFileSize = sizeOfFile,
    .xLock = lockFile,
    .xUnlock = lockFile,
    .xCheckReservedLock = isReserved,
    .xFileControl = control,
    .xSectorSize = sectorSize,
    .xDeviceCharacteristics = characteristics,
    .xShmMap = mapSharedMemory,
    .xShmLock = lockSharedMemory,
    .xShmBarrier = sharedMemoryBarrier,
    .xShmUnmap = unmapSharedMemory,
};

PowerLossDisk &diskOf(sqlite3_vfs *vfs)
{
    return *static_cast<PowerLossDisk *>(vfs->pAppData);
}

int openFile(sqlite3_vfs *vfs, sqlite3_filename path, sqlite3_file *file, int flags, int *outFlags)
{
    PowerLossDisk &disk = diskOf(vfs);
    static int temporaries = 0;
    const std::string name = path ? path : "temporary " + std::to_string(++temporaries);
    auto found = disk.files.find(name);
    if (found == disk.files.end()) {
        if (!(flags & SQLITE_OPEN_CREATE))
            return SQLITE_CANTOPEN;
        found = disk.files.emplace(name, std::make_shared<DiskFile>()).first;
    }
    OpenFile *open = new (file) OpenFile{{&methods},
                                         &disk,
                                         new std::shared_ptr<DiskFile>(found->second),
                                         new std::string(name),
                                         (flags & SQLITE_OPEN_DELETEONCLOSE) != 0};
    Q_UNUSED(open)
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *vfs, const char *path, int syncDirectory)
{
    PowerLossDisk &disk = diskOf(vfs);
    const auto found = disk.files.find(path);
    if (found == disk.files.end())
        return SQLITE_IOERR_DELETE_NOENT;
    if (!disk.step())
        return SQLITE_IOERR_DELETE;
    if (!syncDirectory)
        disk.forgotten[path] = found->second;
    disk.files.erase(found);
    return SQLITE_OK;
}

int accessFile(sqlite3_vfs *vfs, const char *path, int, int *result)
{
    const auto &files = diskOf(vfs).files;
    const auto found = files.find(path);
    *result = found != files.end() && !found->second->content.isEmpty();
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs *, const char *path, int size, char *result)
{
    sqlite3_snprintf(size, result, "%s", path);
    return SQLITE_OK;
}

int randomness(sqlite3_vfs *, int size, char *bytes)
{
    std::memset(bytes, 7, std::size_t(size));
    return size;
}

int pauseFor(sqlite3_vfs *, int microseconds)
{
    return microseconds;
}

int currentTime(sqlite3_vfs *, double *day)
{
    *day = 2'462'950.5;
    return SQLITE_OK;
}

int lastError(sqlite3_vfs *, int, char *)
{
    return 0;
}

} // namespace

PowerLossDisk::PowerLossDisk()
    : m_vfs(std::make_unique<sqlite3_vfs>())
    , m_previous(sqlite3_vfs_find(nullptr))
{
    *m_vfs = {.iVersion = 1,
              .szOsFile = sizeof(OpenFile),
              .mxPathname = 1024,
              .zName = "power-loss",
              .pAppData = this,
              .xOpen = openFile,
              .xDelete = deleteFile,
              .xAccess = accessFile,
              .xFullPathname = fullPath,
              .xRandomness = randomness,
              .xSleep = pauseFor,
              .xCurrentTime = currentTime,
              .xGetLastError = lastError};
    sqlite3_vfs_register(m_vfs.get(), 1);
}

PowerLossDisk::~PowerLossDisk()
{
    sqlite3_vfs_unregister(m_vfs.get());
    sqlite3_vfs_register(m_previous, 1);
}

bool PowerLossDisk::step()
{
    if (hasStopped())
        return false;
    ++m_operations;
    return true;
}

PowerLossDisk::Image PowerLossDisk::contents() const
{
    Image image;
    for (const auto &[name, file] : files)
        image[name] = file->content;
    return image;
}

void PowerLossDisk::load(const Image &image)
{
    files.clear();
    forgotten.clear();
    m_operations = 0;
    for (const auto &[name, content] : image) {
        auto file = std::make_shared<DiskFile>();
        file->content = file->durable = content;
        file->isDurable = true;
        files[name] = std::move(file);
    }
}

PowerLossDisk::Image PowerLossDisk::afterPowerLoss(QRandomGenerator &random) const
{
    Image image;
    const auto keep = [&](const std::string &name, const DiskFile &file) {
        QByteArray content = file.durable;
        for (DiskFile::Write write : file.unsynced) {
            const int fate = int(random.bounded(4));
            if (fate == 0)
                continue; // never reached the disk
            if (fate == 1 && write.bytes.size() > sectorBytes)
                write.bytes.truncate(sectorBytes
                                     * (1 + random.bounded(int(write.bytes.size() / sectorBytes))));
            put(content, write);
        }
        image[name] = content;
    };
    for (const auto &[name, file] : files)
        if (file->isDurable || random.bounded(2) == 0)
            keep(name, *file);
    for (const auto &[name, file] : forgotten)
        if (!files.contains(name) && random.bounded(2) == 0)
            keep(name, *file);
    return image;
}

} // namespace parallax::testing
