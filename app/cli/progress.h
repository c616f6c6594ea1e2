#pragma once

#include <QElapsedTimer>
#include <QString>

namespace parallax::cli {

/// A line on standard error that says how far the work is, where that is a terminal; gone at the end.
class Progress
{
public:
    /// `text` holds %1 for what is done and %2 for all.
    explicit Progress(const QString &text);
    ~Progress();
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    void report(std::int64_t done, std::int64_t total);

private:
    void show(const QString &line);
    QString m_text;
    bool m_isShown;
    qsizetype m_width = 0;
    QElapsedTimer m_since;
};

} // namespace parallax::cli
