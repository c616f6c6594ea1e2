#include "ui/articles/original_dialog.h"

#include "models/items/counted.h"
#include "ui/widgets/elided_label.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QStringDecoder>
#include <QVBoxLayout>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytesShown = 2'000'000;

QString textOf(const QByteArray &bytes)
{
    // Invalid sequences show as U+FFFD; a reader that takes other encodings than UTF-8 brings its own mark.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(bytes.first(std::min(bytes.size(), mostBytesShown)));
}

} // namespace

OriginalDialog::OriginalDialog(const Article &article, const Original &original, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Original of “%1”").arg(article.title));
    setAttribute(Qt::WA_DeleteOnClose);
    QStringList facts{original.fileName, original.mediaType,
                      counted(original.bytes.size(), tr("1 byte"), tr("%1 bytes"))};
    if (original.bytes.size() > mostBytesShown)
        facts << tr("the beginning is shown");
    facts.removeAll(QString());
    auto *about = new ElidedLabel(facts.join(u" · "_s), this);
    about->setQuiet(true);

    auto *text = new QPlainTextEdit(textOf(original.bytes), this);
    text->setReadOnly(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setAccessibleName(tr("Original text"));
    text->setTabChangesFocus(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    resize(760, 560);
}

} // namespace parallax
