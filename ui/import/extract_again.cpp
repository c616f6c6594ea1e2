#include "ui/import/extract_again.h"

#include "models/items/counted.h"
#include "models/project/project.h"
#include "ui/import/earlier_texts_dialog.h"
#include "ui/import/extract_again_dialog.h"
#include "ui/import/original_dialog.h"
#include "ui/widgets/kept_size.h"

#include <algorithm>

namespace parallax {

ExtractAgain::ExtractAgain(Project &project, Settings &settings, JobRunner &jobs, QWidget *window)
    : QObject(window)
    , m_project(project)
    , m_settings(settings)
    , m_jobs(jobs)
    , m_window(window)
{ }

ExtractAgain::~ExtractAgain()
{
    delete m_dialog;
    delete m_earlier;
    for (const QPointer<OriginalDialog> &original : m_originals)
        delete original;
}

ExtractAgainDialog *ExtractAgain::dialog() const
{
    return m_dialog;
}

EarlierTextsDialog *ExtractAgain::earlierTexts() const
{
    return m_earlier;
}

void ExtractAgain::showOriginal(ArticleId article)
{
    std::erase_if(m_originals, [](const auto &original) { return original.isNull(); });
    auto *dialog = new OriginalDialog(m_project, m_jobs, article, m_window);
    m_originals.emplace_back(dialog);
    keepSize(*dialog, m_settings, QStringLiteral("original"));
    dialog->show();
}

void ExtractAgain::showEarlierTexts(ArticleId article)
{
    delete m_earlier;
    m_earlier = new EarlierTextsDialog(m_project, m_jobs, article, m_window);
    keepSize(*m_earlier, m_settings, QStringLiteral("earlierTexts"));
    m_earlier->show();
}

void ExtractAgain::start(const std::vector<ArticleId> &articles)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    if (!m_jobs.isRunning(m_job) && !articles.empty())
        m_job = startReadAgain(m_project, m_jobs, articles,
                               [this](const Result<ReadAgainSummary> &read) { take(read); });
}

void ExtractAgain::take(const Result<ReadAgainSummary> &read)
{
    if (!read) {
        Q_EMIT failed(read.error().message);
        return;
    }
    const bool allSame = std::ranges::all_of(
        read->articles, [](const ReadAgain &again) { return again.status == ReadAgain::Status::Same; });
    if (allSame) {
        Q_EMIT told(counted(qint64(read->articles.size()),
                            tr("The original gives the same text; nothing was changed."),
                            tr("All %1 originals give the same text; nothing was changed.")));
        return;
    }
    m_dialog = new ExtractAgainDialog(m_project, m_jobs, *read, m_window);
    connect(m_dialog, &ExtractAgainDialog::replaceWanted, this, &ExtractAgain::replace);
    keepSize(*m_dialog, m_settings, QStringLiteral("extractAgain"));
    m_dialog->show();
}

void ExtractAgain::replace(const std::vector<TextReplacement> &replacements)
{
    if (m_project.isBeingWritten()) {
        Q_EMIT failed(tr("Something else is being written; no text was replaced. Extract again when it is "
                         "done."));
        return;
    }
    m_job = startReplace(m_project, m_jobs, m_dialog->read(), replacements,
                         [this, count = qint64(replacements.size())](const Result<void> &replaced) {
                             if (!replaced)
                                 Q_EMIT failed(replaced.error().message);
                             else
                                 Q_EMIT told(counted(count, tr("The text of 1 article was replaced."),
                                                     tr("The texts of %1 articles were replaced.")));
                         });
}

} // namespace parallax
