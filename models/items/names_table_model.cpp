#include "models/items/names_table_model.h"

#include "models/domain/result.h"

#include <QLocale>

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

QString noRole()
{
    return parallax::tr("no role found");
}

} // namespace

QString NamesTableModel::subject(int row) const
{
    return tables().entities.find(named(row).entity)->name;
}

QString NamesTableModel::type(int row) const
{
    switch (tables().entities.find(named(row).entity)->type) {
    case EntityType::Person:
        return parallax::tr("person");
    case EntityType::Organisation:
        return parallax::tr("organisation");
    case EntityType::Place:
        return parallax::tr("place");
    case EntityType::Group:
        return parallax::tr("group");
    case EntityType::Other:
        return parallax::tr("other");
    }
    Q_UNREACHABLE_RETURN({});
}

int NamesTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(tables().names.size());
}

void NamesTableModel::setShown(Shown shown)
{
    if (shown == m_shown)
        return;
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

RoleCounts NamesTableModel::roleCounts(const NamesCell &cell) const
{
    RoleCounts counts{};
    for (const NameLabel &label : cell) {
        for (const AnnotationId id : label.annotations) {
            if (const auto role = tables().roles.constFind(id); role != tables().roles.cend())
                ++counts[size_t(*role)];
        }
    }
    return counts;
}

QString NamesTableModel::leadTitle(int column) const
{
    return column == EntityColumn ? tr("Entity") : tr("Mentions");
}

QVariant NamesTableModel::display(int row, int column) const
{
    if (column == EntityColumn)
        return subject(row);
    if (column == TotalColumn)
        return named(row).mentions;
    if (m_shown == Roles && !cell(row, column).empty()) {
        const QString roles = roleSummary(roleCounts(cell(row, column)));
        return roles.isEmpty() ? noRole() : roles;
    }
    QStringList labels;
    for (const NameLabel &label : cell(row, column))
        labels << u"%1 %2"_s.arg(label.label, QLocale().toString(label.count()));
    return labels.isEmpty() ? tr("not mentioned") : labels.join(u", ");
}

/// "3.2 per 1,000 words · 40 % of its mentions"
QString NamesTableModel::rateText(int row, int column, int mentions) const
{
    const int words = tables().words[size_t(column - firstSourceColumn())];
    const QString share = tr("%1\u00A0% of its mentions")
                              .arg(QLocale().toString(100.0 * mentions / named(row).mentions, 'f', 0));
    return words == 0
        ? share
        : tr("%1 per 1,000 words · %2").arg(QLocale().toString(1000.0 * mentions / words, 'f', 1), share);
}

QList<TableBlock> NamesTableModel::blocks(int row, int column) const
{
    if (column == EntityColumn)
        return {{.strong = subject(row), .detail = type(row)}};
    if (column == TotalColumn)
        return {{.amount = QLocale().toString(named(row).mentions)}};
    return m_shown == Roles ? roleBlocks(cell(row, column)) : labelBlocks(row, column);
}

QList<TableBlock> NamesTableModel::roleBlocks(const NamesCell &cell) const
{
    const RoleCounts counts = roleCounts(cell);
    QList<TableBlock> all;
    for (const ActorRole role : actorRoles) {
        if (const int count = counts[size_t(role)]; count > 0)
            all.push_back(
                {.text = roleWords(role),
                 .amount = QLocale().toString(count),
                 .tone = role == ActorRole::NoAgent ? TableBlock::Tone::Doubt : TableBlock::Tone::Plain});
    }
    if (all.isEmpty())
        all.push_back({.text = u"— "_s + (cell.empty() ? tr("not mentioned") : noRole()),
                       .tone = TableBlock::Tone::Absent});
    return all;
}

QList<TableBlock> NamesTableModel::labelBlocks(int row, int column) const
{
    QList<TableBlock> all;
    int mentions = 0;
    for (const NameLabel &label : cell(row, column)) {
        const bool judges = tables().judging.contains(label.label);
        all.push_back({.text = label.label,
                       .amount = QLocale().toString(label.count()),
                       .detail = judges ? tr("judges") : QString(),
                       .tone = judges ? TableBlock::Tone::Doubt : TableBlock::Tone::Plain});
        mentions += label.count();
    }
    if (mentions > 0)
        all.push_back({.detail = rateText(row, column, mentions)});
    if (all.isEmpty())
        all.push_back({.text = u"— "_s + tr("not mentioned"), .tone = TableBlock::Tone::Absent});
    return all;
}

std::vector<AnnotationId> NamesTableModel::cellAnnotations(int row, int source) const
{
    std::vector<AnnotationId> all;
    for (const NameLabel &label : named(row).cells[size_t(source)])
        std::ranges::copy(label.annotations, std::back_inserter(all));
    if (m_shown == Roles)
        std::erase_if(all, [this](AnnotationId id) { return !tables().roles.contains(id); });
    return all;
}

PassageQuery NamesTableModel::passageQuery(const QModelIndex &index) const
{
    QHash<AnnotationId, ActorRole> roles;
    for (const AnnotationId id : annotations(index)) {
        if (const auto role = tables().roles.constFind(id); role != tables().roles.cend())
            roles.insert(id, *role);
    }
    const PassageQuery query = ComparisonTableModel::passageQuery(index);
    if (!query || roles.isEmpty())
        return query;
    return [query, roles](const Readers &read, const JobContext &context) {
        return query(read, context).transform([&](FoundPassages found) {
            for (Passage &passage : found.passages) {
                const auto role = passage.annotation ? roles.constFind(*passage.annotation) : roles.cend();
                if (role != roles.cend())
                    passage.about += (passage.about.isEmpty() ? QString() : u" · "_s) + roleWords(*role);
            }
            return found;
        });
    };
}

QString NamesTableModel::nothingBehind() const
{
    return m_shown == Roles ? tr("No verb says here that it acts or is acted on, as far as the program sees.")
                            : ComparisonTableModel::nothingBehind();
}

QString NamesTableModel::description(int row, int column) const
{
    if (column < firstSourceColumn())
        return column == EntityColumn ? type(row) : QString();
    QStringList judging;
    int mentions = 0;
    for (const NameLabel &label : cell(row, column)) {
        mentions += label.count();
        if (tables().judging.contains(label.label))
            judging << label.label;
    }
    if (mentions == 0)
        return {};
    QStringList parts{rateText(row, column, mentions)};
    if (!judging.isEmpty())
        parts << tr("judging: %1").arg(judging.join(u", "));
    parts << roleSummary(roleCounts(cell(row, column)));
    parts.removeAll(QString());
    return parts.join(u"; ");
}

ComparisonTableModel::Maker NamesTableModel::maker() const
{
    return [tables = sharedTables(), shown = m_shown] {
        auto made = std::make_unique<NamesTableModel>();
        made->setTables(tables);
        made->setShown(shown);
        return made;
    };
}

} // namespace parallax
