#pragma once

#include "models/jobs/import_files.h"

#include <QAbstractTableModel>

namespace parallax {

/// What became of each input of an import, a row each; those that failed stand first.
class ImportSummaryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { InputColumn, StatusColumn, TitleColumn, NoteColumn, ColumnCount };
    enum Role {
        StatusRole = Qt::UserRole + 1, ///< int, an ImportLine::Status
        InputRole,                     ///< the whole path
        ArticleRole, ///< qlonglong: the article stored, or the one that was there; or invalid
        NoteRole,    ///< warnings, or why it failed, a line each
    };
    explicit ImportSummaryModel(std::vector<ImportLine> lines, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    QVariant cell(const ImportLine &line, int column) const;
    std::vector<ImportLine> m_lines;
};

} // namespace parallax
