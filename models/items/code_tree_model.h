#pragma once

#include "models/storage/code_reader.h"

#include <QAbstractItemModel>

#include <optional>
#include <unordered_map>

namespace parallax {

class Changes;
class Project;

/// The codebook as a tree. Renaming and moving codes (drag and drop) are edits of the project.
class CodeTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        CountRole = Qt::UserRole + 1, ///< int: codings with this code
        ColourRole,                   ///< QString: its own colour, or empty
        PlaceRole,                    ///< int: its place by age, which gives it a colour where it has none
        PathRole                      ///< QString such as "Frames/Conflict"
    };

    explicit CodeTreeModel(Project &project, QObject *parent = nullptr);

    std::optional<Code> codeAt(const QModelIndex &index) const;
    QModelIndex indexOf(CodeId code) const;
    int codeCount() const { return int(m_nodes.size()); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void editFailed(const QString &sentence);

private:
    struct Node
    {
        CodeRow row;
        int parent = -1;
        int place = 0; ///< among its siblings
        std::vector<int> children;
    };
    static constexpr int noNode = -1;

    int nodeAt(const QModelIndex &index) const;
    const std::vector<int> &childrenOf(int node) const;
    void follow(); ///< keeps the tree where just names, colours or definitions changed
    void reload(const std::vector<CodeRow> &codes);
    void recountLater(const Changes &changes);
    void recount();

    Project &m_project;
    std::vector<Node> m_nodes;
    std::vector<int> m_roots;
    std::unordered_map<CodeId, int> m_byId;
    std::unordered_map<CodeId, int> m_places;
    bool m_recounting = false;
};

} // namespace parallax
