#pragma once

#include "models/items/search_findings.h"
#include "models/jobs/latest_job.h"

#include <QAbstractListModel>

namespace parallax {

class Project;

/// What the text typed last finds, looked for beside the window on a connection of its own.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        TextRole = Qt::UserRole + 1, ///< with marks, as in SearchFinding
        PassageRole,
        KindRole, ///< int, the index of SearchFinding::target's alternative
    };
    static constexpr int mostOfAKind = 8;

    SearchModel(Project &project, JobRunner &jobs, QObject *parent = nullptr);

    /// An empty text finds nothing at once.
    void search(const QString &text);
    /// @pre 0 <= row < rowCount()
    const SearchFinding &finding(int row) const { return m_findings[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void searched(); ///< the rows are those of the text given last

private:
    void take(std::vector<SearchFinding> findings);

    QString m_path;
    std::vector<SearchFinding> m_findings;
    LatestJob m_job;
};

} // namespace parallax
