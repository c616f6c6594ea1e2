#include "models/items/recorded_scope.h"

#include "models/items/project_reading.h"
#include "models/storage/readers.h"
#include "models/storage/tag_reader.h"

#include <QCoreApplication>

#include <set>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

/// "3 articles from 2 sources"; numbers without separators, as files have them.
QString articlesOf(const Readers &read, const std::optional<std::vector<ArticleId>> &chosen)
{
    std::set<SourceId> sources;
    qsizetype articles = 0;
    const auto add = [&](const Article &article) {
        ++articles;
        if (article.source)
            sources.insert(*article.source);
        return true;
    };
    if (chosen) {
        for (const ArticleId id : *chosen) {
            if (const auto article = read.articles.find(id))
                add(*article);
        }
    } else {
        read.articles.forEach([&](const Article &article, const QString &) { return add(article); });
    }
    return tr("%1, from %2 sources").arg(articles).arg(sources.size());
}

QString annotationsOf(const TagCounts &counts)
{
    const auto of = [&](Origin origin) {
        const auto found = counts.byOrigin.find(origin);
        return found != counts.byOrigin.end() ? qlonglong(found->second) : 0;
    };
    qlonglong all = 0;
    for (const auto &[origin, count] : counts.byOrigin)
        all += count;
    return tr("%1: %2 by hand, %3 accepted suggestions, %4 by rule, %5 imported")
        .arg(all)
        .arg(of(Origin::Manual))
        .arg(of(Origin::Accepted))
        .arg(of(Origin::Rule))
        .arg(of(Origin::Imported));
}

} // namespace

Result<ExportRecord> recordOf(const Database &database, const RecordedScope &scope)
{
    const Readers read(database);
    const TagCounts counts = TagReader(database).counts(scope.articles);
    ExportRecord record{scope.title, {{tr("Project"), read.project.title()}, {tr("Scope"), scope.scope}}};
    if (scope.options.columns != ColumnChoice())
        record.entries.push_back({tr("Columns are"), columnChoiceName(scope.options.columns)});
    for (const auto &setting : scope.settings)
        record.entries.push_back(setting);
    record.entries.push_back({tr("Articles"), articlesOf(read, scope.articles)});
    record.entries.push_back({tr("Annotations"), annotationsOf(counts)});
    record.entries.push_back(
        {scope.options.suggestions
             ? tr("Pending suggestions, counted as if they were accepted; figures with * hold some")
             : tr("Pending suggestions, not counted"),
         QString::number(counts.pending)});
    record.entries.push_back({tr("Program"), u"Parallax %1"_s.arg(QCoreApplication::applicationVersion())});
    return record;
}

Result<ExportRecord> recordOf(const QString &path, const RecordedScope &scope, JobContext &context)
{
    return readDatabase(path, context, [&](const Database &database) { return recordOf(database, scope); });
}

} // namespace parallax
