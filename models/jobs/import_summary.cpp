#include "models/jobs/import_summary.h"

#include "models/import/imported_article.h"
#include "models/import/input_list.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax {

QString toString(ImportLine::Status status)
{
    switch (status) {
    case ImportLine::Status::Imported:
        return u"imported"_s;
    case ImportLine::Status::Duplicate:
        return u"duplicate"_s;
    case ImportLine::Status::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

int ImportSummary::count(ImportLine::Status status) const
{
    return int(std::ranges::count(lines, status, &ImportLine::status));
}

int ImportSummary::alike() const
{
    return int(std::ranges::count_if(lines, [](const ImportLine &line) {
        return line.like && line.like->grade > LikenessGrade::Quotation;
    }));
}

QString ImportSummary::editName(int articles) const
{
    if (articles > 1)
        return tr("Import %1 articles").arg(articles);
    const auto only = std::ranges::find(lines, ImportLine::Status::Imported, &ImportLine::status);
    return tr("Import %1")
        .arg(only->input == standardInput ? only->title : QFileInfo(only->input).fileName());
}

ImportLine failedLine(const QString &path, const Error &error)
{
    return {.input = path, .status = ImportLine::Status::Failed, .warnings = {error.message}};
}

ImportLine storedLine(const QString &path, const ImportedArticle &article, const ImportOutcome &outcome)
{
    ImportLine line{.input = path, .article = outcome.article, .title = article.title};
    line.status = outcome.article ? ImportLine::Status::Imported : ImportLine::Status::Duplicate;
    line.source = article.source;
    line.published = article.published;
    line.duplicateOf = outcome.duplicateOf;
    line.warnings = article.warnings;
    return line;
}

} // namespace parallax
