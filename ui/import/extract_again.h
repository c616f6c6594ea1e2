#pragma once

#include "models/jobs/read_again_job.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace parallax {

class EarlierTextsDialog;
class ExtractAgainDialog;
class OriginalDialog;
class Settings;

/// Shows the originals of articles. Reads them anew while the window goes on, shows what they give, and
/// replaces the texts that the person chose; shows what was replaced. The dialogs stand before `window`.
class ExtractAgain : public QObject
{
    Q_OBJECT
public:
    ExtractAgain(Project &project, Settings &settings, JobRunner &jobs, QWidget *window);
    ~ExtractAgain() override; ///< closes the dialogs

    /// Nothing while it is at work or its dialog is open, which then comes to the front.
    void start(const std::vector<ArticleId> &articles);
    ExtractAgainDialog *dialog() const;   ///< nullptr when it isn't open
    void showOriginal(ArticleId article); ///< in a dialog of its own
    /// Shows what the article's text was before; of another article than before, in its place.
    void showEarlierTexts(ArticleId article);
    EarlierTextsDialog *earlierTexts() const; ///< likewise

Q_SIGNALS:
    void told(const QString &sentence);
    void failed(const QString &sentence); ///< nothing was changed

private:
    void take(const Result<ReadAgainSummary> &read);
    void replace(const std::vector<TextReplacement> &replacements);

    Project &m_project;
    Settings &m_settings;
    JobRunner &m_jobs;
    QWidget *m_window;
    QPointer<ExtractAgainDialog> m_dialog;
    QPointer<EarlierTextsDialog> m_earlier;
    std::vector<QPointer<OriginalDialog>> m_originals;
    JobId m_job{};
};

} // namespace parallax
