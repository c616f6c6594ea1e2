#include "ui/import/original_dialog.h"

#include "models/import/original_text.h"
#include "models/items/original_facts.h"
#include "models/items/project_reading.h"
#include "models/project/project.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/source_view.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytesShown = 2'000'000;

} // namespace

struct OriginalDialog::Shown
{
    QString fault;
    QString title;
    QString fileName;
    QString mediaType;
    qint64 bytes = 0;
    OriginalText original;
};

OriginalDialog::OriginalDialog(const Project &project, JobRunner &jobs, ArticleId article, QWidget *parent)
    : QDialog(parent)
    , m_about(new ElidedLabel({}, this))
    , m_text(new SourceView(this))
    , m_job(jobs)
{
    setWindowTitle(tr("Original"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_about->setQuiet(true);
    m_text->setAccessibleName(tr("Original text"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_about);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    resize(860, 620);

    const auto shown = std::make_shared<Shown>();
    m_job.start(
        tr("Reading the original"),
        [shown, article, path = project.path()](JobContext &context) {
            const Result<void> read = readProject(path, context, [&](const Readers &readers) -> Result<void> {
                const std::optional<Article> known = readers.articles.find(article);
                const std::optional<Original> original = readers.articles.original(article);
                if (!known || !original)
                    return error(tr("The article's original isn't in the project."));
                shown->title = known->title;
                shown->fileName = original->fileName;
                shown->mediaType = original->mediaType;
                shown->bytes = original->bytes.size();
                shown->original = originalText(*original, mostBytesShown);
                return {};
            });
            if (!read)
                shown->fault = read.error().message;
        },
        [this, shown] { take(*shown); });
}

void OriginalDialog::take(const Shown &shown)
{
    if (shown.fault.isEmpty()) {
        setWindowTitle(tr("Original of “%1”").arg(shown.title));
        const QStringList facts = originalFacts(shown.fileName, shown.mediaType, shown.bytes, shown.original);
        m_about->setText(facts.join(u" · "_s));
        m_text->setPlaceholderText(
            shown.original.isText
                ? QString()
                : tr("This format shows nothing as text; the article is what was read of it."));
        m_text->setSource(shown.original.text, shown.mediaType);
    } else {
        m_text->setPlaceholderText(shown.fault);
    }
    Q_EMIT originalShown();
}

} // namespace parallax
