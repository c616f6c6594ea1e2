#pragma once

#include "models/analysis/likeness/find_likenesses.h"
#include "models/domain/article_likeness.h"
#include "models/edits/import_articles.h"
#include "models/import/reader.h"

namespace parallax {

class Database;

/// Where a text is that others may be like.
struct TextPlace
{
    std::optional<ArticleId> article; ///< of the project
    qint64 spooled = -1;              ///< or in the spool of found articles
    QString input;                    ///< the file that the found one is in
};

/// An earlier text that one is like.
struct LikeFound
{
    TextPlace other;
    LikenessGrade grade;
    double shared = 0; ///< as ArticleLikeness has them
    double sharedOther = 0;
};

/// Finds what the articles of an import are like, among the project's and those before them, by signatures;
/// only candidates are read as texts. The project's signatures come from its file; those that aren't there
/// are made. Memory: some 2 kB an article at most (likeness_index.h). Used by one thread at a time.
class LikenessFinder
{
public:
    using BodyOf = std::function<QString(const TextPlace &)>;

    /// Takes in the project's articles. False, with nothing finished, when `goesOn` says so; it is asked
    /// every few articles.
    bool addProject(const Database &database, const std::function<bool()> &goesOn);
    void add(TextPlace place, const Signature &signature);
    std::optional<LikeFound> find(const Signature &signature, QStringView body, const BodyOf &bodyOf) const;

    /// The project's signatures that weren't there, to be stored with the import.
    const std::vector<MadeSignature> &made() const { return m_made; }
    const std::vector<TextPlace> &places() const { return m_places; }

private:
    LikenessIndex m_index;
    std::vector<TextPlace> m_places; ///< by number in the index
    std::vector<MadeSignature> m_made;
};

/// Gives each article its signature before `take`, which must live as long, gets it; on the reading threads.
TakePart signing(const TakePart &take);
/// That of signing(), or made now.
Signature signatureOf(const ImportedArticle &article);

} // namespace parallax
