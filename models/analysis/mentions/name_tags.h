#pragma once

#include <array>

namespace parallax {

/// What the tagger tells apart. Nationality (with religions and political camps) and OtherName (works,
/// events, products) are learnt so that they aren't mistaken for the rest; they are proposed as no mention.
enum class NameKind { Person, Organisation, Place, Nationality, OtherName };
inline constexpr int nameKinds = 5;

/// Position in a name (BILOU; Ratinov & Roth 2009): begins, goes on inside, ends, or is all of it.
enum class NamePart { Begin, Inside, Last, Unit };

/// A token's tag: 0 is no name, else 1 + 4 × kind + part.
using Tag = int;
inline constexpr Tag noName = 0;
inline constexpr int tagCount = 1 + 4 * nameKinds;
inline constexpr int tagStride = 24; ///< tags of a row in memory: a multiple of eight for vector instructions

constexpr Tag tagOf(NameKind kind, NamePart part)
{
    return 1 + 4 * int(kind) + int(part);
}
constexpr NameKind kindOf(Tag tag) ///< @pre tag != noName
{
    return NameKind((tag - 1) / 4);
}
constexpr NamePart partOf(Tag tag) ///< @pre tag != noName
{
    return NamePart((tag - 1) % 4);
}
constexpr bool begins(Tag tag)
{
    return tag != noName && (partOf(tag) == NamePart::Begin || partOf(tag) == NamePart::Unit);
}
constexpr bool goesOn(Tag tag) ///< the name isn't over after this token
{
    return tag != noName && (partOf(tag) == NamePart::Begin || partOf(tag) == NamePart::Inside);
}
/// Whether `next` may follow `tag`.
constexpr bool mayFollow(Tag tag, Tag next)
{
    if (!goesOn(tag))
        return next == noName || begins(next);
    return next != noName && !begins(next) && kindOf(next) == kindOf(tag);
}

using TagScores = std::array<float, tagStride>; ///< a value a tag; those from tagCount on are zero

} // namespace parallax
