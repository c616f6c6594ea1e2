#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace parallax {

/// A 63-bit row id, typed by what it names. There is no null id: absence is std::optional<Id>.
/// Outside the program it is a string, the kind's letter and Crockford base32, since spreadsheets and
/// JavaScript round large numbers.
template <char Letter> class Id
{
public:
    static constexpr char letter = Letter;
    /// @pre value > 0
    explicit constexpr Id(std::int64_t value)
        : m_value(value)
    {
        Q_ASSERT(value > 0);
    }
    constexpr std::int64_t value() const { return m_value; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    std::int64_t m_value;
};

using SourceId = Id<'s'>;
using ArticleId = Id<'a'>;
using BatchId = Id<'b'>;
using EntityId = Id<'e'>;
using ClaimId = Id<'c'>;
using CodeId = Id<'k'>;
using EventId = Id<'v'>;
using AnnotationId = Id<'n'>;
using CoderId = Id<'r'>;
using MemoId = Id<'m'>;
using SuggestionId = Id<'g'>;

/// Crockford base32 with a leading letter, such as "a1H4ZK9QX".
QString idText(char letter, std::int64_t value);
/// std::nullopt for another letter, a character outside the alphabet (o, i and l are read as 0, 1 and 1) or
/// overflow.
std::optional<std::int64_t> idValue(char letter, QStringView text);

template <char Letter> QString toString(Id<Letter> id)
{
    return idText(Letter, id.value());
}

/// The id a string names: `fromString<ArticleId>(u"a1H4ZK9QX")`.
template <typename IdType> std::optional<IdType> fromString(QStringView text)
{
    if (const auto value = idValue(IdType::letter, text))
        return IdType(*value);
    return std::nullopt;
}

} // namespace parallax

template <char Letter> struct std::hash<parallax::Id<Letter>>
{
    size_t operator()(parallax::Id<Letter> id) const noexcept
    {
        return std::hash<std::int64_t>{}(id.value());
    }
};
