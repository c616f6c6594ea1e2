#pragma once

#include "models/jobs/latest_job.h"
#include "models/storage/version_reader.h"

#include <QDialog>

class QListView;
class QStringListModel;

namespace parallax {

class Project;
class TextPair;

/// The texts that an article had before it was extracted again, each beside the present one. Nothing is
/// changed here. Goes with undo and redo while it is open.
class EarlierTextsDialog : public QDialog
{
    Q_OBJECT
public:
    EarlierTextsDialog(Project &project, JobRunner &jobs, ArticleId article, QWidget *parent = nullptr);

    TextPair &texts() const { return *m_texts; }

Q_SIGNALS:
    void textsShown(); ///< those of the current row are in view, or why they can't be

private:
    struct Shown;
    void build();
    void readVersion(std::optional<int> version); ///< nullopt: the newest
    void take(const Shown &shown);
    void listVersions(const std::vector<ArticleVersion> &versions);
    std::optional<int> currentVersion() const;

    Project &m_project;
    const ArticleId m_article;
    std::vector<ArticleVersion> m_versions; ///< newest first, as listed
    std::optional<int> m_shown;
    QStringListModel *m_lines;
    QListView *m_list;
    TextPair *m_texts;
    LatestJob m_job;
};

} // namespace parallax
