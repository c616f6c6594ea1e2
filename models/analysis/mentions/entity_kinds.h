#pragma once

#include "models/analysis/mentions/name_tags.h"
#include "models/domain/entity.h"

namespace parallax {

/// What a name of a kind names. Nationalities stand for a group of people.
constexpr EntityType entityTypeOf(NameKind kind)
{
    switch (kind) {
    case NameKind::Person:
        return EntityType::Person;
    case NameKind::Organisation:
        return EntityType::Organisation;
    case NameKind::Place:
        return EntityType::Place;
    case NameKind::Nationality:
        return EntityType::Group;
    case NameKind::OtherName:
        break;
    }
    return EntityType::Other;
}

/// The inverse.
constexpr NameKind nameKindOf(EntityType type)
{
    for (const NameKind kind :
         {NameKind::Person, NameKind::Organisation, NameKind::Place, NameKind::Nationality})
        if (entityTypeOf(kind) == type)
            return kind;
    return NameKind::OtherName;
}

} // namespace parallax
