#pragma once

#include <QString>

namespace parallax {

/// The right to write a project file, held by one process at a time. It is a lock of the operating system
/// (flock) on a small file beside the project, so that a crash leaves nothing stale: the file may stay, the
/// lock doesn't.
class ProjectLock
{
public:
    enum class State { Held, HeldByOther, Unavailable };

    /// @pre the file exists
    explicit ProjectLock(const QString &projectPath);
    ~ProjectLock();
    ProjectLock(const ProjectLock &) = delete;
    ProjectLock &operator=(const ProjectLock &) = delete;

    State state() const { return m_state; }
    /// For HeldByOther: such as "r.osei on desk-12 (process 4711)"; empty when it can't be told.
    QString holder() const { return m_holder; }

private:
    void acquire();
    QString m_path;
    QString m_holder;
    State m_state = State::Unavailable;
    int m_file = -1;
};

} // namespace parallax
