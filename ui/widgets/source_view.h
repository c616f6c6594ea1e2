#pragma once

#include <QPlainTextEdit>

#include <memory>

namespace parallax {

/// A file's own text, such as HTML or JSON, told apart by colours and never rendered. Read-only.
class SourceView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit SourceView(QWidget *parent = nullptr);
    ~SourceView() override;

    /// @param text bounded in size and in the length of its lines (originalText())
    /// @param mediaType such as text/html; what isn't known is shown plain
    void setSource(const QString &text, const QString &mediaType);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Highlighter;
    void dress();
    std::unique_ptr<Highlighter> m_highlighter;
};

} // namespace parallax
