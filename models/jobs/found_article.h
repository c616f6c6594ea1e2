#pragma once

#include "models/domain/article.h"
#include "models/domain/article_likeness.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace parallax {

struct ImportedArticle;

/// A field of a found article that a person may set before it is imported.
enum class FoundField { Title = 1, Source = 2, Published = 4, Author = 8, Language = 16 };

/// What a found article is like: an article of the project, or one that was found before.
struct FoundLikeness
{
    LikenessGrade grade = LikenessGrade::Quotation;
    double shared = 0;      ///< of the found article's text, the share (0..1) that stands in the other
    double sharedOther = 0; ///< of the other's text, the share that stands in it
    std::optional<ArticleId> article; ///< of the project
    qint64 spooled = -1;              ///< found before
    QString title;                    ///< of the other
    QString input;                    ///< of the other, when it was found before
    bool isKept = true;               ///< with the article, when both are imported
};

/// What a person may set of a found article.
struct FoundFields
{
    QString title;
    TitleOrigin titleOrigin = TitleOrigin::Given;
    QString source;
    QString author;
    std::optional<PartialDate> published;
    QString language;
};

/// What a list shows of an article that was read and isn't in the project yet, or of what gave none. Slim:
/// its text waits in an ArticleSpool.
struct FoundArticle
{
    enum class Kind {
        Article,
        Failure,  ///< `warnings` says why there is no article
        Question, ///< a table whose columns need a person's word before it is read
    };
    Kind kind = Kind::Failure;
    QString input;       ///< the file's path
    QString place;       ///< where in the file; empty: the file is the article
    qint64 spooled = -1; ///< ArticleSpool::read; -1 when it is no article
    QString title;
    TitleOrigin titleOrigin = TitleOrigin::Given;
    QString source;
    QString author;
    std::optional<PartialDate> published;
    QString language;
    std::shared_ptr<const FoundFields> asRead; ///< those that were read, when a person has set any
    int words = 0;
    QByteArray bodyHash;
    QStringList warnings;
    std::optional<ArticleId> duplicateOf; ///< an article of the project with exactly this text
    std::optional<FoundLikeness> like;
    int edited = 0; ///< FoundField: those that a person set, one bit each

    bool isEdited(FoundField field) const { return (edited & int(field)) != 0; }
};

/// What a list shows of an article; the text isn't kept.
FoundArticle foundArticle(const QString &input, const QString &place, const ImportedArticle &article,
                          qint64 spooled);
/// To be called before a person's word replaces the field.
void markEdited(FoundArticle &found, FoundField field);
/// Takes back what a person set.
void resetFields(FoundArticle &found);
/// What the person set goes into the article, which then says so.
void applyEdits(const FoundArticle &found, ImportedArticle &article);

} // namespace parallax
