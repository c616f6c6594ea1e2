#include "ui/widgets/source_view.h"

#include "ui/widgets/palette.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QEvent>
#include <QFontDatabase>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHighlighted = 200'000; ///< UTF-16 units; at some 10 MB/s this takes less than 50 ms

/// Making one reads the list of all definitions, so there is one.
KSyntaxHighlighting::Repository &definitions()
{
    static KSyntaxHighlighting::Repository repository;
    return repository;
}

KSyntaxHighlighting::Definition definitionFor(const QString &mediaType)
{
    const bool isMail = mediaType == "multipart/related"_L1; // MHTML
    return definitions().definitionForMimeType(isMail ? u"message/rfc822"_s : mediaType);
}

} // namespace

class SourceView::Highlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
public:
    using SyntaxHighlighter::SyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override
    {
        if (currentBlock().position() < mostHighlighted)
            SyntaxHighlighter::highlightBlock(text);
    }
};

SourceView::SourceView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(std::make_unique<Highlighter>(document()))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    dress();
}

SourceView::~SourceView() = default;

void SourceView::setSource(const QString &text, const QString &mediaType)
{
    m_highlighter->setDefinition({});
    setPlainText(text);
    m_highlighter->setDefinition(definitionFor(mediaType));
}

void SourceView::dress()
{
    const bool dark = shadeOf(palette()) == Shade::Dark;
    m_highlighter->setTheme(definitions().defaultTheme(dark ? KSyntaxHighlighting::Repository::DarkTheme
                                                            : KSyntaxHighlighting::Repository::LightTheme));
    m_highlighter->rehighlight();
}

void SourceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter)
        dress();
}

} // namespace parallax
