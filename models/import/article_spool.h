#pragma once

#include "models/domain/result.h"
#include "models/import/imported_article.h"

#include <QTemporaryFile>

#include <mutex>

namespace parallax {

/// Articles that were read and aren't stored yet, in a temporary file that has no name, so that memory
/// doesn't grow with them and nothing is left behind. What articles in a row share, their original, is kept
/// once. Several threads may use it.
class ArticleSpool
{
public:
    ArticleSpool();

    /// Where read() finds the article again. An error when the disk is full.
    Result<qint64> append(const ImportedArticle &article);
    Result<ImportedArticle> read(qint64 place);
    Result<ImportedArticle> readText(qint64 place); ///< the same without the original's bytes: fast
    qint64 bytes() const;                           ///< written so far

private:
    Result<qint64> write(const QByteArray &bytes);
    Result<QByteArray> record(qint64 place);
    Result<QByteArray> original(qint64 place);
    Result<ImportedArticle> article(qint64 place, bool withOriginal);

    mutable std::mutex m_mutex;
    QTemporaryFile m_file;
    bool m_open = false;
    qint64 m_end = 0;
    QByteArray m_written;       ///< the original that was written last
    qint64 m_writtenPlace = -1; ///< -1: none yet
    QByteArray m_read;          ///< the original that was read last
    qint64 m_readPlace = -1;
};

} // namespace parallax
