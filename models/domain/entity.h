#pragma once

#include "models/domain/ids.h"

#include <QStringList>

#include <array>

namespace parallax {

enum class EntityType { Person = 1, Organisation, Place, Group, Other };

inline constexpr std::array entityTypes = {EntityType::Person, EntityType::Organisation, EntityType::Place,
                                           EntityType::Group, EntityType::Other};

QString toString(EntityType type);
/// Case does not matter; std::nullopt for another word.
std::optional<EntityType> entityTypeFromString(QStringView text);

/// An actor, place or thing that mentions refer to.
struct Entity
{
    EntityId id;
    EntityType type;
    QString name;        ///< the canonical one; unique within its type
    QStringList aliases; ///< other names, sorted, without the canonical one
    friend bool operator==(const Entity &, const Entity &) = default;
};

} // namespace parallax
