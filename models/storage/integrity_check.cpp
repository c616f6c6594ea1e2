#include "models/storage/integrity_check.h"

#include "models/storage/annotation_reader.h"
#include "models/storage/article_reader.h"
#include "models/storage/database.h"
#include "models/storage/row_hash.h"
#include "models/storage/version_reader.h"
#include "models/text/code_points.h"
#include "models/text/content_hash.h"

#include <SQLiteCpp/Exception.h>

namespace parallax {

namespace {

void checkStructure(const Database &database, IntegrityReport &report)
{
    Query structure = database.query("PRAGMA integrity_check(100)");
    while (structure.next())
        if (const QString line = structure.text(); line != u"ok")
            report.problems << tr("Structure of the file: %1.").arg(line);
    Query links = database.query("PRAGMA foreign_key_check");
    while (links.next()) {
        const QString table = links.text();
        const std::int64_t row = links.integer();
        report.problems << tr("Row %1 of the table %2 refers to a row of %3 that isn't there.")
                               .arg(row)
                               .arg(table, links.text());
    }
}

void checkFullText(const Database &database, IntegrityReport &report)
{
    // The command compares the index with the texts it was made from; on a connection that can't write it is
    // a write.
    if (database.isReadOnly())
        return;
    try {
        database.execute("INSERT INTO article_fts (article_fts, rank) VALUES ('integrity-check', 1)");
    } catch (const SQLite::Exception &) {
        report.problems << tr("The full-text index doesn't fit the texts; 'check --repair' makes it anew.");
    }
}

void checkArticle(const Database &database, const Article &article, IntegrityReport &report)
{
    Query query =
        database.query("SELECT a.row_hash, a.body_hash, t.title, t.body, o.bytes, o.sha256, f.file_id "
                       "FROM article a LEFT JOIN article_text t ON t.article_id = a.id "
                       "LEFT JOIN original o ON o.article_id = a.id "
                       "LEFT JOIN article_original f ON f.article_id = a.id WHERE a.id = ?");
    query.bind(article.id);
    if (!query.next())
        return;
    const QString name = tr("Article %1 (%2)").arg(toString(article.id), article.title);
    if (query.integer() != rowHash(article))
        report.problems << tr("%1: its title, source, date or other details were altered.").arg(name);
    const QByteArray hash = query.blob();
    if (query.text() != article.title)
        report.problems << tr("%1: its title differs in the full-text table.").arg(name);
    if (contentHash(query.text()) != hash)
        report.problems << tr("%1: its text was altered or damaged.").arg(name);
    const QByteArray original = query.blob();
    const QByteArray originalHash = query.blob();
    if (query.isNull() && bytesHash(original) != originalHash)
        report.problems << tr("%1: its original was altered, damaged or lost.").arg(name);
}

/// Each file once, however many articles it held.
void checkOriginalFiles(const Database &database, IntegrityReport &report)
{
    Query query = database.query("SELECT f.bytes, f.sha256, (SELECT min(o.file_name) FROM article_original o "
                                 "WHERE o.file_id = f.id) FROM original_file f ORDER BY f.id");
    while (query.next()) {
        const QByteArray bytes = query.blob();
        if (bytesHash(bytes) != query.blob())
            report.problems << tr("The original %1 was altered or damaged.").arg(query.text());
    }
}

void checkVersions(const Database &database, const Article &article, IntegrityReport &report)
{
    const VersionReader versions(database);
    for (const ArticleVersion &version : versions.ofArticle(article.id))
        if (!versions.body(article.id, version.version))
            report.problems << tr("Article %1 (%2): its earlier text, version %3, was altered or damaged.")
                                   .arg(toString(article.id), article.title)
                                   .arg(version.version);
}

QString problemWith(const AnnotationRow &row, const CodePointIndex &body)
{
    const Annotation &annotation = row.annotation;
    if (annotation.span && !body.contains(*annotation.span))
        return tr("lies beyond the end of its article");
    if (annotation.kind() == AnnotationKind::Mention && body.cut(*annotation.span) != row.label)
        return tr("has other words than its article at this place");
    return {};
}

void checkAnnotations(const Database &database, const Article &article, IntegrityReport &report)
{
    const Result<QString> body = ArticleReader(database).body(article.id);
    if (!body)
        return; // already reported
    const CodePointIndex text(*body);
    for (const AnnotationRow &row : AnnotationReader(database).ofArticle(article.id)) {
        ++report.annotations;
        const QString name =
            tr("Annotation %1 in article %2").arg(toString(row.annotation.id), toString(article.id));
        Query query = database.query("SELECT row_hash FROM annotation WHERE id = ?");
        query.bind(row.annotation.id);
        if (query.next() && query.integer() != rowHash(row.annotation, row.label))
            report.problems << tr("%1 was altered.").arg(name);
        else if (const QString problem = problemWith(row, text); !problem.isEmpty())
            report.problems << tr("%1 %2.").arg(name, problem);
    }
}

} // namespace

IntegrityReport checkIntegrity(Database &database)
{
    IntegrityReport report;
    database.setFailureHandler([&](const Error &failure) { report.problems << failure.message; });
    database.read([&] {
        checkStructure(database, report);
        checkFullText(database, report);
        checkOriginalFiles(database, report);
        return true;
    });
    ArticleReader(database).forEach([&](const Article &article, const QString &) {
        ++report.articles;
        checkArticle(database, article, report);
        checkVersions(database, article, report);
        checkAnnotations(database, article, report);
        return true;
    });
    return report;
}

} // namespace parallax
