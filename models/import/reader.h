#pragma once

#include "models/domain/result.h"
#include "models/import/imported_article.h"

#include <QByteArrayView>

#include <functional>
#include <vector>

class QIODevice;

namespace parallax {

class ReaderRegistry;

/// What everything within one archive may still cost, over all archives nested in it.
struct ArchiveBudget
{
    qint64 bytes = 8'000'000'000; ///< unpacked
    qint64 members = 200'000;
};

/// How sure a reader is that a file is its own.
enum class Confidence {
    No,         ///< never try
    LastResort, ///< only when nobody else wants it; reading then says what is wrong with it
    Plausible,  ///< the bytes or the name would do
    Certain,    ///< the bytes carry the format's own mark
};

/// What a reader is told about a file besides its bytes.
struct ReadContext
{
    QString label;    ///< how messages name it: the path as the person gave it
    QString fileName; ///< without its folder; empty for standard input
    /// Who reads what lies within the file: attachments, members of archives. nullptr: nobody, it is left
    /// out.
    const ReaderRegistry *readers = nullptr;
    int depth = 0;                   ///< how many files this one lies within
    ArchiveBudget *budget = nullptr; ///< the outermost archive's; nullptr outside archives
    QString url;                     ///< where the file was fetched, when what it lies within says so
};

/// What a reader found in a file: an article, or a part of it that couldn't be read.
struct FoundPart
{
    /// Where in the file, such as "letters/3.eml" or "row 7"; empty when the file is the article.
    QString place;
    Result<ImportedArticle> article; ///< the error's sentence begins with the context's label
};

/// Takes what is found, in the file's order, while the file is still being read; false ends the reading.
using TakePart = std::function<bool(FoundPart)>;

/// Reads one format. Stateless, so one may serve several threads.
class Reader
{
public:
    Reader() = default;
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;
    virtual ~Reader() = default;

    virtual QString name() const = 0; ///< for people, such as "Plain text"
    /// `head` is the file's first `headSize` bytes, or all of them.
    virtual Confidence accepts(QByteArrayView head, const QString &fileName) const = 0;
    /// Gives every article of the file to `take`; a file without any is an error. `device` is open, can seek,
    /// and stands at its beginning. An error, whose sentence begins with the context's label, means that
    /// nothing more comes; what was taken before stays good.
    virtual Result<void> read(QIODevice &device, const ReadContext &context, const TakePart &take) const = 0;

    static constexpr qint64 headSize = 4096; ///< bytes
};

} // namespace parallax
