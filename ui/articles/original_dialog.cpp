#include "ui/articles/original_dialog.h"

#include "models/import/original_text.h"
#include "models/items/counted.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/source_view.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytesShown = 2'000'000;

} // namespace

OriginalDialog::OriginalDialog(const Article &article, const Original &original, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Original of “%1”").arg(article.title));
    setAttribute(Qt::WA_DeleteOnClose);
    QStringList facts{original.fileName, original.mediaType,
                      counted(original.bytes.size(), tr("1 byte"), tr("%1 bytes"))};
    const OriginalText shown = originalText(original, mostBytesShown);
    if (shown.isCut)
        facts << tr("the beginning is shown");
    if (shown.hasBrokenLines)
        facts << tr("long lines are broken");
    facts.removeAll(QString());
    auto *about = new ElidedLabel(facts.join(u" · "_s), this);
    about->setQuiet(true);

    auto *text = new SourceView(this);
    text->setSource(shown.text, original.mediaType);
    text->setPlaceholderText(
        shown.isText ? QString()
                     : tr("This format shows nothing as text; the article is what was read of it."));
    text->setAccessibleName(tr("Original text"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    resize(860, 620);
}

} // namespace parallax
