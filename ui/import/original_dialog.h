#pragma once

#include "models/domain/ids.h"
#include "models/jobs/latest_job.h"

#include <QDialog>

namespace parallax {

class ElidedLabel;
class Project;
class SourceView;

/// The bytes that an article was imported from, as text: never rendered, nothing loaded. Read beside the
/// window, since an original may be large.
class OriginalDialog : public QDialog
{
    Q_OBJECT
public:
    OriginalDialog(const Project &project, JobRunner &jobs, ArticleId article, QWidget *parent = nullptr);

Q_SIGNALS:
    void originalShown(); ///< or why it can't be

private:
    struct Shown;
    void take(const Shown &shown);

    ElidedLabel *m_about;
    SourceView *m_text;
    LatestJob m_job;
};

} // namespace parallax
