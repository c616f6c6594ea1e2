#include "ui/reading/article_accessible.h"

#include "ui/reading/article_view.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

namespace parallax {

namespace {

int toOffset(qsizetype position)
{
    return static_cast<int>(position); // bodies are far below 2^31 characters
}

class ArticleAccessible : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit ArticleAccessible(ArticleView *view)
        : QAccessibleWidget(view, QAccessible::EditableText)
    { }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    void selection(int index, int *start, int *end) const override
    {
        const auto span = index == 0 ? view()->selectedSpan() : std::nullopt;
        *start = span ? toOffset(span->start()) : 0;
        *end = span ? toOffset(span->end()) : 0;
    }
    int selectionCount() const override { return view()->selectedSpan() ? 1 : 0; }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int) override { view()->setCaretPosition(view()->caretPosition()); }
    void setSelection(int, int start, int end) override
    {
        const int from = bounded(std::min(start, end));
        const int to = bounded(std::max(start, end));
        view()->select(Span(from, to));
        view()->scrollTo(Span(from, to));
    }

    int cursorPosition() const override { return toOffset(view()->caretPosition()); }
    void setCursorPosition(int position) override { view()->setCaretPosition(bounded(position)); }
    int characterCount() const override { return toOffset(view()->codePoints().size()); }
    QString text(int start, int end) const override
    {
        const int last = end < 0 ? characterCount() : bounded(end);
        return view()->codePoints().cut(Span(std::min(bounded(start), last), last)).toString();
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? view()->body() : QAccessibleWidget::text(kind);
    }

    QRect characterRect(int offset) const override
    {
        const int at = bounded(offset);
        const QRect rect = view()->rectFor(Span(at, std::min(at + 1, characterCount())));
        return rect.translated(view()->viewport()->mapToGlobal(QPoint()));
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        return toOffset(view()->positionAt(view()->viewport()->mapFromGlobal(point)));
    }
    void scrollToSubstring(int start, int end) override
    {
        view()->scrollTo(Span(bounded(std::min(start, end)), bounded(std::max(start, end))));
    }

    /// Says what is annotated where the offset is, over the stretch in which that is the same.
    QString attributes(int offset, int *start, int *end) const override
    {
        const int at = bounded(offset);
        *start = 0;
        *end = characterCount();
        QStringList marks;
        for (const PlacedHighlight &placed : view()->highlights().all()) {
            const Span span = placed.highlight.span;
            for (const qsizetype edge : {span.start(), span.end()}) {
                if (edge <= at)
                    *start = std::max(*start, toOffset(edge));
                else
                    *end = std::min(*end, toOffset(edge));
            }
            if (span.contains(at))
                marks << describe(placed.highlight);
        }
        // ':' and ';' have a meaning in the attribute string.
        QString value = marks.join(QStringLiteral(", "));
        value.replace(u':', u'\uFF1A').replace(u';', u',').replace(u'\\', u'/');
        return value.isEmpty() ? QString() : QStringLiteral("annotations:%1;").arg(value);
    }

private:
    ArticleView *view() const { return static_cast<ArticleView *>(widget()); }
    int bounded(int offset) const { return std::clamp(offset, 0, characterCount()); }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<ArticleView *>(object);
    return view ? new ArticleAccessible(view) : nullptr;
}

} // namespace

void installArticleAccessibility()
{
    QAccessible::installFactory(makeAccessible); // a second time changes nothing
}

void announceArticle(ArticleView *view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent loaded(view, QAccessible::DocumentLoadComplete);
    QAccessible::updateAccessibility(&loaded);
}

void announceCaret(ArticleView *view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleTextCursorEvent caret(view, toOffset(view->caretPosition()));
    QAccessible::updateAccessibility(&caret);
    const auto span = view->selectedSpan();
    QAccessibleTextSelectionEvent selection(view, span ? toOffset(span->start()) : 0,
                                            span ? toOffset(span->end()) : 0);
    QAccessible::updateAccessibility(&selection);
}

void say(ArticleView *view, const QString &sentence)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleAnnouncementEvent announcement(view, sentence);
    QAccessible::updateAccessibility(&announcement);
}

} // namespace parallax
