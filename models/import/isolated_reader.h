#pragma once

#include "models/import/reader.h"
#include "models/import/reader_process.h"

#include <memory>

namespace parallax {

/// The processes that read for one registry: as many as threads read at the same time, each for many inputs.
class ReaderPool
{
public:
    /// @param program parallax-reader; empty for the one that readerProgram() finds
    explicit ReaderPool(QString program = {}, IsolationLimits limits = {});
    ~ReaderPool();

    Result<std::unique_ptr<ReaderProcess>> take(); ///< one that is idle, or a new one
    void giveBack(std::unique_ptr<ReaderProcess> process);

private:
    struct Idle;
    QString m_program;
    IsolationLimits m_limits;
    std::unique_ptr<Idle> m_idle;
};

/// Where parallax-reader is: what the variable PARALLAX_READER names, else beside the program, else in
/// ../libexec/parallax from there.
QString readerProgram();

/// Reads a hostile format in a process of its own, bounded in memory and time, without network and without
/// the person's files (reader_service.h). A crash or a hang costs this input, whose error says so; the next
/// one gets a new process.
class IsolatedReader : public Reader
{
public:
    /// @param key under which reader_service.h knows the same reader
    /// @param reader answers here only name() and accepts()
    IsolatedReader(QByteArray key, std::unique_ptr<Reader> reader, std::shared_ptr<ReaderPool> pool);

    QString name() const override { return m_reader->name(); }
    Confidence accepts(QByteArrayView head, const QString &fileName) const override
    {
        return m_reader->accepts(head, fileName);
    }
    Result<void> read(QIODevice &device, const ReadContext &context, const TakePart &take) const override;

private:
    QByteArray m_key;
    std::unique_ptr<Reader> m_reader;
    std::shared_ptr<ReaderPool> m_pool;
};

} // namespace parallax
