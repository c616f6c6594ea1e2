#include "models/items/choice_model.h"

#include <algorithm>

namespace parallax {

void ChoiceModel::setText(const QString &text)
{
    beginResetModel();
    m_text = text.simplified();
    m_rows = known(m_text);
    if (mayCreate(m_text)) {
        const Row fresh{.text = tr("Create “%1”").arg(m_text), .isNew = true};
        // Enter does what the field says: the new one stands first unless what is there is named just so.
        const bool isThere = std::ranges::any_of(m_rows, &Row::isExact);
        m_rows.insert(isThere ? m_rows.end() : m_rows.begin(), fresh);
    }
    endResetModel();
}

std::optional<int> ChoiceModel::preferredRow() const
{
    if (m_rows.empty())
        return std::nullopt;
    const auto exact = std::ranges::find_if(m_rows, &Row::isExact);
    return exact == m_rows.end() ? 0 : int(exact - m_rows.begin());
}

std::optional<int> ChoiceModel::newRow() const
{
    const auto found = std::ranges::find_if(m_rows, &Row::isNew);
    return found == m_rows.end() ? std::nullopt : std::optional(int(found - m_rows.begin()));
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case DetailRole:
        return shown.detail;
    case Qt::AccessibleTextRole:
        return shown.detail.isEmpty() ? shown.text : QStringLiteral("%1, %2").arg(shown.text, shown.detail);
    case IsNewRole:
        return shown.isNew;
    case EntityTypeRole:
        return shown.type ? QVariant(int(*shown.type)) : QVariant();
    case IsCodeRole:
        return shown.place.has_value();
    case ColourRole:
        return shown.colour;
    case PlaceRole:
        return shown.place.value_or(0);
    default:
        return {};
    }
}

} // namespace parallax
