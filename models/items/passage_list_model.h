#pragma once

#include "models/items/passages.h"
#include "models/jobs/latest_job.h"

#include <QAbstractListModel>

namespace parallax {

class Project;

/// The passages behind a figure, read beside the window.
class PassageListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        SourceRole = Qt::UserRole + 1, ///< its name, or the title of an article without one
        SourcePositionRole,            ///< int, or invalid
        PublishedRole,                 ///< short, "28 Nov 2024"; invalid where unknown
        BeforeRole,
        WordsRole,
        AfterRole,
        AboutRole,
    };

    PassageListModel(Project &project, JobRunner &jobs, QObject *parent = nullptr);

    /// An empty query: empty at once.
    void show(PassageQuery query);
    /// How many there are, also those that the query left out for their number.
    qsizetype total() const { return m_found.total; }
    /// @pre 0 <= row < rowCount()
    const Passage &passage(int row) const { return m_found.passages[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void shown(); ///< the rows are those of the query given last
    void failed(const QString &sentence);

private:
    void take(Result<FoundPassages> found);

    QString m_path;
    FoundPassages m_found;
    LatestJob m_job;
};

} // namespace parallax
