#pragma once

#include <QByteArray>
#include <QRandomGenerator>

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

struct sqlite3_vfs;

namespace parallax::testing {

/// One file of the pretended disk.
struct DiskFile
{
    struct Write
    {
        std::int64_t offset;
        QByteArray bytes; ///< for a truncation: empty, and `offset` is the new size
        bool isTruncation = false;
    };
    QByteArray content;                   ///< as the running program sees it
    QByteArray durable;                   ///< as of the last sync
    std::vector<Write> unsynced;          ///< since then
    bool isDurable = false;               ///< whether its name would be found after a crash
    std::vector<QByteArray> sharedMemory; ///< the WAL index; gone with the program
};

/// A disk in memory, as SQLite's default file system, that can lose its power: what was synced stays; of what
/// was not, any subset may have reached the disk, writes may be torn at 512 bytes, and unsynced names may be
/// gone.
class PowerLossDisk
{
public:
    PowerLossDisk();
    ~PowerLossDisk();

    /// Every operation from the n-th on fails, as if the machine had stopped. 0: never.
    void stopAt(int operation) { m_stopAt = operation; }
    int operations() const { return m_operations; }
    bool hasStopped() const { return m_stopAt > 0 && m_operations >= m_stopAt; }

    using Image = std::map<std::string, QByteArray>;
    /// What would be found on the disk now.
    Image afterPowerLoss(QRandomGenerator &random) const;
    Image contents() const;
    /// Starts anew with these files, all durable.
    void load(const Image &image);

    // For the VFS.
    std::map<std::string, std::shared_ptr<DiskFile>> files;
    std::map<std::string, std::shared_ptr<DiskFile>> forgotten; ///< deleted, but the directory wasn't synced
    /// Counts an operation that changes the disk; false when the machine has stopped.
    bool step();

private:
    int m_operations = 0;
    int m_stopAt = 0;
    std::unique_ptr<sqlite3_vfs> m_vfs;
    sqlite3_vfs *m_previous = nullptr;
};

} // namespace parallax::testing
