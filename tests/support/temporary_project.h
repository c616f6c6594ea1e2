#pragma once

#include "models/domain/ids.h"
#include "models/project/project.h"

#include <QTemporaryDir>

#include <memory>

namespace parallax {
struct ImportedArticle;
}

namespace parallax::testing {

/// A project in a folder of its own that goes with it. Failures to make or open it end the program.
class TemporaryProject
{
public:
    TemporaryProject();
    Project &operator*() { return *m_project; }
    Project *operator->() { return m_project.get(); }
    QString path() const { return m_directory.filePath(QStringLiteral("test.parallax")); }
    QString folder() const { return m_directory.path(); }
    /// Closes the file and opens it again, as a restart does.
    void reopen();
    void close() { m_project.reset(); }

    /// Imports a text as an article of a source; `date` is ISO 8601 or empty.
    ArticleId addArticle(const QString &title, const QString &body, const QString &source = {},
                         const QString &date = {});
    /// The same text again and again, as one edit. The id is the last one's.
    ArticleId addCopies(const ImportedArticle &article, int count);

private:
    QTemporaryDir m_directory;
    std::unique_ptr<Project> m_project;
};

/// Every row of every content table as text, a line each, in a fixed order: two projects with one dump hold
/// the same. The edit log is left out, and so are files that stay only while their import can be redone.
QString dump(const Project &project);

} // namespace parallax::testing
