#pragma once

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

#include <QStringList>

namespace parallax {

/// Runs the prose definition over paragraphs and keeps what it named, as the reading pane does.
class ProseHighlight : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    ProseHighlight()
    {
        static KSyntaxHighlighting::Repository repository;
        setDefinition(repository.definitionForName(QStringLiteral("Parallax Prose")));
    }

    bool isValid() const { return definition().isValid(); }

    /// The words that have the format, neighbours joined, in reading order.
    QStringList words(const QString &text, const QString &format)
    {
        highlight(text);
        QStringList found;
        qsizetype lastEnd = -1;
        for (const Run &run : m_runs) {
            if (run.format != format)
                continue;
            if (run.start == lastEnd)
                found.last() += text.sliced(run.start, run.length);
            else
                found.append(text.sliced(run.start, run.length));
            lastEnd = run.start + run.length;
        }
        return found;
    }

    /// How many formats were applied: the work that the painter gets.
    qsizetype runs(const QString &text)
    {
        highlight(text);
        return m_runs.size();
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        m_runs.append({m_lineStart + offset, length, format.name()});
    }

private:
    struct Run
    {
        qsizetype start;
        qsizetype length;
        QString format;
    };

    void highlight(const QString &text)
    {
        m_runs.clear();
        m_lineStart = 0;
        KSyntaxHighlighting::State state;
        for (const QStringView line : QStringView(text).split(u'\n')) {
            state = highlightLine(line, state);
            m_lineStart += line.size() + 1;
        }
    }

    QList<Run> m_runs;
    qsizetype m_lineStart = 0;
};

} // namespace parallax
