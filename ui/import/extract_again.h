#pragma once

#include "models/jobs/read_again_job.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace parallax {

class ExtractAgainDialog;

/// Reads the originals of articles anew while the window goes on, shows what they give, and replaces the
/// texts that the person chose. The dialog stands before `window`.
class ExtractAgain : public QObject
{
    Q_OBJECT
public:
    ExtractAgain(Project &project, JobRunner &jobs, QWidget *window);
    ~ExtractAgain() override; ///< closes the dialog

    /// Nothing while it is at work or its dialog is open, which then comes to the front.
    void start(const std::vector<ArticleId> &articles);
    ExtractAgainDialog *dialog() const; ///< nullptr when it isn't open

Q_SIGNALS:
    void told(const QString &sentence);
    void failed(const QString &sentence); ///< nothing was changed

private:
    void take(const Result<ReadAgainSummary> &read);
    void replace(const std::vector<TextReplacement> &replacements);

    Project &m_project;
    JobRunner &m_jobs;
    QWidget *m_window;
    QPointer<ExtractAgainDialog> m_dialog;
    JobId m_job{};
};

} // namespace parallax
