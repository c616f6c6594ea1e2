#include "models/items/code_tree_model.h"

#include "models/edits/change_codebook.h"
#include "models/items/code_places.h"
#include "models/items/counted.h"
#include "models/project/project.h"

#include <QMimeData>

#include <algorithm>

namespace parallax {

namespace {
const QString codeMimeType = QStringLiteral("application/x-parallax-code");
}

CodeTreeModel::CodeTreeModel(Project &project, QObject *parent)
    : QAbstractItemModel(parent)
    , m_project(project)
{
    connect(&project.notifier(), &Notifier::codesChanged, this, &CodeTreeModel::follow);
    connect(&project.notifier(), &Notifier::annotationsChanged, this, &CodeTreeModel::recountLater);
    reload(project.read().codes.all());
}

void CodeTreeModel::follow()
{
    const std::vector<CodeRow> codes = m_project.read().codes.all();
    const bool sameTree = std::ranges::equal(codes, m_nodes, [](const CodeRow &row, const Node &node) {
        return row.code.id == node.row.code.id && row.code.parent == node.row.code.parent;
    });
    if (!sameTree) {
        reload(codes);
        return;
    }
    for (std::size_t i = 0; i < codes.size(); ++i) {
        m_nodes[i].row = codes[i];
        const QModelIndex changed = indexOf(codes[i].code.id);
        Q_EMIT dataChanged(changed, changed);
    }
}

void CodeTreeModel::reload(const std::vector<CodeRow> &codes)
{
    beginResetModel();
    m_nodes.clear();
    m_roots.clear();
    m_byId.clear();
    m_places = codePlaces(codes);
    for (const CodeRow &code : codes) { // parents come before their children
        const int node = int(m_nodes.size());
        const auto parent = code.code.parent ? m_byId.find(*code.code.parent) : m_byId.end();
        const int above = parent == m_byId.end() ? noNode : parent->second;
        std::vector<int> &siblings = above == noNode ? m_roots : m_nodes[std::size_t(above)].children;
        const int place = int(siblings.size());
        siblings.push_back(node);
        m_nodes.push_back({code, above, place, {}});
        m_byId.emplace(code.code.id, node);
    }
    endResetModel();
}

/// Counting is left until the edit's own effects are on screen.
void CodeTreeModel::recountLater(const Changes &changes)
{
    if (m_recounting || !changes.touches(Table::Annotation))
        return;
    const Changes::Rows &rows = changes.rows(Table::Annotation);
    if (!changes.isEverything() && rows.inserted.size() == 1 && rows.updated.empty()
        && rows.deleted.empty()) {
        const auto made = m_project.read().annotations.find(AnnotationId(rows.inserted.front()));
        if (made && made->kind() != AnnotationKind::Coding)
            return;
    }
    m_recounting = true;
    QMetaObject::invokeMethod(this, &CodeTreeModel::recount, Qt::QueuedConnection);
}

void CodeTreeModel::recount()
{
    m_recounting = false;
    for (const CodeRow &code : m_project.read().codes.all()) {
        const auto found = m_byId.find(code.code.id);
        if (found == m_byId.end())
            continue;
        Node &node = m_nodes[std::size_t(found->second)];
        if (std::exchange(node.row.codings, code.codings) != code.codings) {
            const QModelIndex changed = indexOf(code.code.id);
            Q_EMIT dataChanged(changed, changed, {CountRole});
        }
    }
}

int CodeTreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? int(index.internalId()) : noNode;
}

const std::vector<int> &CodeTreeModel::childrenOf(int node) const
{
    return node == noNode ? m_roots : m_nodes[std::size_t(node)].children;
}

std::optional<Code> CodeTreeModel::codeAt(const QModelIndex &index) const
{
    const int node = nodeAt(index);
    return node == noNode ? std::nullopt : std::optional(m_nodes[std::size_t(node)].row.code);
}

QModelIndex CodeTreeModel::indexOf(CodeId code) const
{
    const auto found = m_byId.find(code);
    if (found == m_byId.end())
        return {};
    return createIndex(m_nodes[std::size_t(found->second)].place, 0, quintptr(found->second));
}

QModelIndex CodeTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(childrenOf(nodeAt(parent))[std::size_t(row)]));
}

QModelIndex CodeTreeModel::parent(const QModelIndex &index) const
{
    const int node = nodeAt(index);
    const int above = node == noNode ? noNode : m_nodes[std::size_t(node)].parent;
    return above == noNode ? QModelIndex() : indexOf(m_nodes[std::size_t(above)].row.code.id);
}

int CodeTreeModel::rowCount(const QModelIndex &parent) const
{
    return int(childrenOf(nodeAt(parent)).size());
}

int CodeTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant CodeTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CodeRow &row = m_nodes[std::size_t(nodeAt(index))].row;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.code.name;
    case Qt::AccessibleTextRole:
        return row.code.name + QStringLiteral(", ")
            + counted(row.codings, tr("1 passage"), tr("%1 passages"));
    case CountRole:
        return row.codings;
    case ColourRole:
        return row.code.colour;
    case PlaceRole:
        return m_places.at(row.code.id);
    case PathRole:
        return row.path;
    default:
        return {};
    }
}

bool CodeTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    auto code = codeAt(index);
    if (role != Qt::EditRole || !code || value.toString().simplified() == code->name)
        return false;
    code->name = value.toString();
    const Result<void> done = changeCode(m_project, *code);
    if (!done)
        Q_EMIT editFailed(done.error().message);
    return done.has_value();
}

Qt::ItemFlags CodeTreeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags base = QAbstractItemModel::flags(index);
    if (m_project.isReadOnly())
        return base;
    if (!index.isValid())
        return base | Qt::ItemIsDropEnabled;
    return base | Qt::ItemIsEditable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
}

QStringList CodeTreeModel::mimeTypes() const
{
    return {codeMimeType};
}

QMimeData *CodeTreeModel::mimeData(const QModelIndexList &indexes) const
{
    const auto code = indexes.isEmpty() ? std::nullopt : codeAt(indexes.front());
    if (!code)
        return nullptr;
    auto *data = new QMimeData;
    data->setData(codeMimeType, toString(code->id).toLatin1());
    return data;
}

bool CodeTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                 const QModelIndex &parent)
{
    const auto id = fromString<CodeId>(QString::fromLatin1(data->data(codeMimeType)));
    auto code = action == Qt::MoveAction && id ? codeAt(indexOf(*id)) : std::nullopt;
    if (!code)
        return false;
    const auto above = codeAt(parent);
    code->parent = above ? std::optional(above->id) : std::nullopt;
    const Result<void> done = changeCode(m_project, *code);
    if (!done)
        Q_EMIT editFailed(done.error().message);
    return done.has_value();
}

} // namespace parallax
