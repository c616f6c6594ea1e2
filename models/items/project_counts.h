#pragma once

#include <QObject>

#include <cstdint>

namespace parallax {

class Changes;
class Project;

/// How much a project holds, kept in step with it without counting again after every edit.
class ProjectCounts : public QObject
{
    Q_OBJECT
public:
    explicit ProjectCounts(Project &project, QObject *parent = nullptr);

    std::int64_t articles() const { return m_articles; }
    std::int64_t entities() const { return m_entities; }
    std::int64_t claims() const { return m_claims; }
    std::int64_t tags() const { return m_tags; } ///< annotations

Q_SIGNALS:
    void changed();

private:
    void count();
    void follow(const Changes &changes);

    Project &m_project;
    std::int64_t m_articles = 0;
    std::int64_t m_entities = 0;
    std::int64_t m_claims = 0;
    std::int64_t m_tags = 0;
};

} // namespace parallax
