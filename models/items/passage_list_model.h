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

    /// No annotations: empty at once.
    void show(std::vector<AnnotationId> annotations);
    /// @pre 0 <= row < rowCount()
    const Passage &passage(int row) const { return m_passages[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void shown(); ///< the rows are those of the annotations given last
    void failed(const QString &sentence);

private:
    void take(Result<std::vector<Passage>> passages);

    QString m_path;
    std::vector<Passage> m_passages;
    LatestJob m_job;
};

} // namespace parallax
