#include "models/items/names_table_model.h"

#include "models/domain/result.h"

#include <QLocale>

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

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
    QStringList labels;
    for (const NameLabel &label : cell(row, column))
        labels << u"%1 %2"_s.arg(label.label, QLocale().toString(label.count()));
    return labels.isEmpty() ? tr("not mentioned") : labels.join(u", ");
}

/// "3.2 per 1,000 words · 40 % of its mentions"
QString NamesTableModel::rateText(int row, int column, int mentions) const
{
    const int words = tables().words[size_t(column - firstSourceColumn())];
    const QString share =
        tr("%1 % of its mentions").arg(QLocale().toString(100.0 * mentions / named(row).mentions, 'f', 0));
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
    return all;
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
    const QString rate = rateText(row, column, mentions);
    return judging.isEmpty() ? rate : tr("%1; judging: %2").arg(rate, judging.join(u", "));
}

} // namespace parallax
