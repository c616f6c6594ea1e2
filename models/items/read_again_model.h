#pragma once

#include "models/jobs/read_again.h"

#include <QAbstractTableModel>

namespace parallax {

/// Articles whose originals were read anew, and which of them get the new text. Those that need a look stand
/// first: texts that lose tags, other new texts, what can't be read, and last what is the same.
class ReadAgainModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TitleColumn, WordsColumn, KeptColumn, LostColumn, NoteColumn, ColumnCount };
    enum Role {
        StatusRole = Qt::UserRole + 1, ///< int, a ReadAgain::Status
        LosesTagsRole,                 ///< bool
    };
    explicit ReadAgainModel(std::vector<ReadAgain> articles, QObject *parent = nullptr);

    const ReadAgain &at(int row) const { return m_rows[std::size_t(row)].article; }
    /// New texts are chosen from the start where no tag is lost; others can't be.
    bool isChosen(int row) const { return m_rows[std::size_t(row)].isChosen; }
    int chosenCount() const;
    int chosenLosses() const; ///< tags that go with the chosen texts
    int count(ReadAgain::Status status) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        ReadAgain article;
        bool isChosen;
    };
    QVariant cell(const ReadAgain &article, int column) const;
    std::vector<Row> m_rows;
};

} // namespace parallax
