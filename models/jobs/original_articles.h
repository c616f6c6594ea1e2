#pragma once

#include "models/import/imported_article.h"
#include "models/import/reader_registry.h"

#include <functional>
#include <map>

namespace parallax {

class ArticleSpool;

/// What one original holds today of the articles that were made from it.
class OriginalArticles
{
public:
    /// @param isAlone the file gave one text when it was imported
    OriginalArticles(ArticleSpool &spool, bool isAlone)
        : m_spool(spool)
        , m_isAlone(isAlone)
    { }

    /// To be called for every article before read().
    void want(const Article &article, const QByteArray &bodyHash);

    /// An error when the original can't be read, or not alone; or, if isStopped(), when nothing more can.
    Result<void> read(const Original &original, const QString &url, const ReaderRegistry &readers,
                      const std::function<bool()> &goesOn);
    /// What read the original when it was imported: Reader::name(). @pre read() gave no error
    QString reader() const { return m_reader; }
    /// The temporary file can't be written, or `goesOn` said false.
    bool isStopped() const { return m_stopped; }

    struct Text
    {
        bool isSame = false; ///< the one that the article has
        qint64 spooled = -1; ///< where another one lies
    };
    /// An error in words where it can't be told which one it is. @pre read() gave no error
    Result<Text> textOf(const Article &article, const QByteArray &bodyHash) const;

private:
    struct Titled
    {
        int parts = 0;
        qint64 spooled = -1;
    };
    Result<void> take(const ImportedArticle &article);

    ArticleSpool &m_spool;
    const bool m_isAlone;
    std::map<QByteArray, bool> m_hashes; ///< wanted texts, and whether they are there
    std::map<QString, Titled> m_titles;  ///< wanted titles
    qint64 m_first = -1;                 ///< the first text, where it is none of those wanted
    int m_texts = 0;
    QString m_reader;
    bool m_stopped = false;
};

} // namespace parallax
