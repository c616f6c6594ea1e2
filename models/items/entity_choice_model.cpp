#include "models/items/entity_choice_model.h"

#include "models/items/counted.h"
#include "models/items/kind_text.h"
#include "models/project/project.h"

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

EntityChoiceModel::EntityChoiceModel(const Project &project, const QString &words, QObject *parent)
    : ChoiceModel(parent)
    , m_project(project)
    , m_words(words.simplified())
{ }

void EntityChoiceModel::restrictToOthers(EntityId than)
{
    m_without = than;
    setText(text());
}

EntityChoiceModel::Row EntityChoiceModel::rowFor(const Entity &entity, const QString &text) const
{
    QStringList said = {typeText(entity.type)};
    if (!entity.aliases.isEmpty())
        said << tr("also %1").arg(entity.aliases.join(u", "_s));
    said << counted(m_project.read().entities.mentionsOf(entity.id), tr("1 mention"), tr("%1 mentions"));
    const bool named = entity.name.compare(text, Qt::CaseInsensitive) == 0
        || entity.aliases.contains(text, Qt::CaseInsensitive);
    // Who was named in full goes by the last name after that.
    const bool isLastName = entity.type == EntityType::Person && text == m_words
        && entity.name.endsWith(u' ' + text, Qt::CaseInsensitive);
    return {.text = entity.name,
            .detail = said.join(u" · "_s),
            .id = entity.id.value(),
            .isExact = !text.isEmpty() && (named || isLastName),
            .type = entity.type};
}

std::vector<EntityChoiceModel::Row> EntityChoiceModel::known(const QString &text) const
{
    std::vector<Row> rows;
    const EntityReader &read = m_project.read().entities;
    if (const auto tagged = text == m_words && !text.isEmpty() ? read.mostTaggedAs(text) : std::nullopt) {
        rows.push_back(rowFor(*tagged, text));
        rows.back().isExact = true;
    }
    for (const Entity &entity : read.matching(text, mostRows)) {
        if (rows.empty() || rows.front().id != entity.id.value())
            rows.push_back(rowFor(entity, text));
    }
    std::erase_if(rows, [this](const Row &row) { return m_without && row.id == m_without->value(); });
    std::ranges::stable_partition(rows, &Row::isExact);
    return rows;
}

EntityChoice EntityChoiceModel::choice(int at, EntityType newType) const
{
    if (isNew(at))
        return NamedEntity{text(), newType};
    return EntityId(row(at).id);
}

std::optional<int> EntityChoiceModel::exactRow(EntityType type) const
{
    for (int at = 0; at < rowCount(); ++at) {
        if (row(at).isExact && row(at).type == type)
            return at;
    }
    return std::nullopt;
}

} // namespace parallax
