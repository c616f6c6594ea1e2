#include "tests/support/temporary_project.h"

#include "models/edits/import_articles.h"
#include "models/import/imported_article.h"
#include "models/storage/database.h"
#include "models/storage/project_file.h"
#include "models/text/words.h"

using namespace Qt::StringLiterals;

namespace parallax::testing {

namespace {

template <typename T> T require(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

} // namespace

TemporaryProject::TemporaryProject()
    : m_project(require(Project::create(path(), u"Test"_s, u"tester"_s)))
{ }

void TemporaryProject::reopen()
{
    m_project.reset();
    m_project = require(Project::open(path(), Project::Mode::PreferWriting, u"tester"_s));
}

ArticleId TemporaryProject::addArticle(const QString &title, const QString &body, const QString &source,
                                       const QString &date)
{
    ImportedArticle article{.title = title, .source = source, .body = body};
    if (!date.isEmpty())
        article.published = PartialDate::fromIso(date);
    article.words = wordCount(body);
    article.original = {body.toUtf8(), u"text/plain"_s, title + ".txt"_L1};
    return addCopies(article, 1);
}

ArticleId TemporaryProject::addCopies(const ImportedArticle &article, int count)
{
    const std::unique_ptr<Database> database = require(openProjectFile(path(), Database::Access::ReadWrite));
    EditSession edits(*database, u"tester"_s);
    std::optional<ArticleId> id;
    m_project->beginForeignWrite(u"importing"_s);
    const Changes changes = require(importArticles(
        *database, edits, DuplicatePolicy::Keep, [](int) { return u"Import"_s; },
        [&](const ImportTarget &target) {
            for (int i = 0; i < count; ++i)
                id = target.add(article, {}).article;
            return Result<void>();
        }));
    m_project->endForeignWrite(changes);
    return *id;
}

QString dump(const Project &project)
{
    QString text;
    const Database &database = project.database();
    for (const std::string_view table : tableNames) {
        std::string columns;
        Query names = database.query("SELECT name FROM pragma_table_info(?)");
        names.bind(QString::fromUtf8(table.data(), qsizetype(table.size())));
        while (names.next())
            columns += (columns.empty() ? "quote(" : " || '|' || quote(") + names.text().toStdString() + ")";
        const std::string used =
            table == "original_file" ? " WHERE id IN (SELECT file_id FROM article_original)" : "";
        Query rows =
            database.query("SELECT " + columns + " FROM " + std::string(table) + used + " ORDER BY 1");
        while (rows.next())
            text += QLatin1String(table.data(), qsizetype(table.size())) + u": "_s + rows.text() + u'\n';
    }
    return text;
}

} // namespace parallax::testing
