#pragma once

#include "models/domain/result.h"
#include "models/import/imported_article.h"
#include "models/jobs/latest_job.h"

#include <QWidget>

#include <memory>

class QPlainTextEdit;

namespace parallax {

class ArticleSpool;
class ElidedLabel;
class SourceView;
struct FoundArticle;

/// The selected article's text beside what it was read from. Read from the spool beside the window, since an
/// original may be large.
class PreviewPane : public QWidget
{
    Q_OBJECT
public:
    PreviewPane(std::shared_ptr<ArticleSpool> spool, JobRunner &jobs, QWidget *parent = nullptr);

    void showArticle(const FoundArticle &found);
    void clear(const QString &hint); ///< with what to do to see something

Q_SIGNALS:
    void articleShown(); ///< the article is in view

private:
    struct Shown;
    void take(const Shown &shown);

    std::shared_ptr<ArticleSpool> m_spool;
    ElidedLabel *m_textHead;
    QPlainTextEdit *m_text;
    ElidedLabel *m_sourceHead;
    SourceView *m_source;
    LatestJob m_job;
};

} // namespace parallax
