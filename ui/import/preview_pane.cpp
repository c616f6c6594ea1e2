#include "ui/import/preview_pane.h"

#include "models/import/article_spool.h"
#include "models/import/original_text.h"
#include "models/items/counted.h"
#include "models/items/original_facts.h"
#include "models/jobs/found_article.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/source_view.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QVBoxLayout>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPreviewed = 200'000; ///< of a text in UTF-16 units, of an original in bytes

QWidget *withHead(QWidget *head, QWidget *body, QWidget *parent)
{
    auto *half = new QWidget(parent);
    auto *column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(head);
    column->addWidget(body, 1);
    return half;
}

} // namespace

struct PreviewPane::Shown
{
    QString fault;
    QString body;
    bool isBodyCut = false;
    int words = 0;
    QString fileName;
    QString mediaType;
    qint64 bytes = 0;
    OriginalText original;
};

PreviewPane::PreviewPane(std::shared_ptr<ArticleSpool> spool, JobRunner &jobs, QWidget *parent)
    : QWidget(parent)
    , m_spool(std::move(spool))
    , m_textHead(new ElidedLabel({}, this))
    , m_text(new QPlainTextEdit(this))
    , m_sourceHead(new ElidedLabel({}, this))
    , m_source(new SourceView(this))
    , m_job(jobs)
{
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text of the article"));
    m_source->setAccessibleName(tr("Original"));
    for (ElidedLabel *head : {m_textHead, m_sourceHead})
        head->setQuiet(true);
    auto *halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(withHead(m_textHead, m_text, halves));
    halves->addWidget(withHead(m_sourceHead, m_source, halves));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(halves);
    clear({});
}

void PreviewPane::clear(const QString &hint)
{
    m_job.cancel();
    m_textHead->setText(tr("Text"));
    m_sourceHead->setText(tr("Original"));
    m_text->clear();
    m_text->setPlaceholderText(hint);
    m_source->setSource({}, {});
    m_source->setPlaceholderText({});
}

void PreviewPane::showArticle(const FoundArticle &found)
{
    const auto shown = std::make_shared<Shown>();
    const auto work = [shown, spool = m_spool, place = found.spooled](JobContext &) {
        const Result<ImportedArticle> article = spool->read(place);
        if (!article) {
            shown->fault = article.error().message;
            return;
        }
        shown->body = article->body.left(mostPreviewed);
        shown->isBodyCut = article->body.size() > mostPreviewed;
        shown->words = article->words;
        shown->fileName = article->original.fileName;
        shown->mediaType = article->original.mediaType;
        shown->bytes = article->original.bytes.size();
        shown->original = originalText(article->original, mostPreviewed);
    };
    m_job.start(tr("Reading the preview"), work, [this, shown] { take(*shown); });
}

void PreviewPane::take(const Shown &shown)
{
    QStringList text{tr("Text"), counted(shown.words, tr("1 word"), tr("%1 words"))};
    if (shown.isBodyCut)
        text << tr("the beginning is shown");
    m_textHead->setText(text.join(u" · "_s));
    m_text->setPlaceholderText(shown.fault);
    m_text->setPlainText(shown.body);
    const QStringList facts = QStringList{tr("Original")}
        + originalFacts(shown.fileName, shown.mediaType, shown.bytes, shown.original);
    m_sourceHead->setText(facts.join(u" · "_s));
    m_source->setPlaceholderText(
        shown.original.isText ? QString()
                              : tr("This format shows nothing as text; what was read is on the left."));
    m_source->setSource(shown.original.text, shown.mediaType);
    Q_EMIT articleShown();
}

} // namespace parallax
