#include "models/items/matrix_values.h"

#include "models/items/claim_words.h"
#include "models/items/kind_text.h"
#include "models/storage/readers.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

constexpr std::int64_t noneKey = -1;
constexpr std::int64_t pendingKey = 1000; ///< after all origins

bool hasOwnOrder(MatrixDimension dimension)
{
    switch (dimension) {
    case MatrixDimension::Code:
    case MatrixDimension::EntityType:
    case MatrixDimension::Stance:
    case MatrixDimension::Kind:
    case MatrixDimension::Origin:
    case MatrixDimension::Day:
    case MatrixDimension::Month:
    case MatrixDimension::Year:
        return true;
    default:
        return false;
    }
}

QString kindWord(AnnotationKind kind)
{
    switch (kind) {
    case AnnotationKind::Mention:
        return tr("Mentions");
    case AnnotationKind::Claim:
        return tr("Claims");
    case AnnotationKind::Coding:
        return tr("Codings");
    }
    Q_UNREACHABLE_RETURN({});
}

QString originWord(Origin origin)
{
    switch (origin) {
    case Origin::Manual:
        return tr("By hand");
    case Origin::Accepted:
        return tr("Accepted suggestions");
    case Origin::Rule:
        return tr("By rule");
    case Origin::Imported:
        return tr("Imported");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

MatrixValues::MatrixValues(MatrixAxis axis, const Readers &read)
    : m_axis(std::move(axis))
    , m_dimension(m_axis.dimension)
{
    readNames(read);
}

void MatrixValues::readNames(const Readers &read)
{
    switch (m_dimension) {
    case MatrixDimension::Code:
        for (const CodeRow &row : read.codes.all())
            m_targets.insert(row.code.id.value(), {row.path, std::int64_t(m_targets.size())});
        break;
    case MatrixDimension::Entity:
    case MatrixDimension::EntityType:
        for (const EntityRow &row : read.entities.all()) {
            m_targets.insert(row.entity.id.value(), {row.entity.name});
            m_types.insert(row.entity.id.value(), int(row.entity.type));
        }
        break;
    case MatrixDimension::Claim:
        for (const ClaimRow &row : read.claims.all())
            m_targets.insert(row.claim.id.value(), {row.claim.text});
        break;
    case MatrixDimension::Coder:
        for (const Coder &coder : read.coders.all())
            m_targets.insert(coder.id.value(), {coder.name});
        break;
    case MatrixDimension::Source:
        for (const Source &source : read.sources.all())
            m_targets.insert(source.id.value(), {source.name, 0, source.position});
        break;
    case MatrixDimension::Attribute:
        m_attributes = read.attributes.byArticle(m_axis.attribute);
        break;
    default:
        break;
    }
}

int MatrixValues::numberOf(std::int64_t key, const std::function<Named()> &named)
{
    const auto known = m_numbers.constFind(key);
    if (known != m_numbers.cend())
        return *known;
    m_values.push_back(named());
    return *m_numbers.insert(key, int(m_values.size()) - 1);
}

int MatrixValues::none(const QString &name)
{
    return numberOf(noneKey, [&] { return Named{name, std::numeric_limits<std::int64_t>::max(), {}, true}; });
}

std::optional<int> MatrixValues::ofTag(const TagRow &tag)
{
    const auto target = [this](std::int64_t id) { return numberOf(id, [&] { return m_targets.value(id); }); };
    const auto choice = [this](int value, const QString &name) {
        return numberOf(value, [&] { return Named{name, value}; });
    };
    switch (m_dimension) {
    case MatrixDimension::Code:
        return tag.kind == AnnotationKind::Coding ? std::optional(target(tag.target)) : std::nullopt;
    case MatrixDimension::Entity:
        return tag.kind == AnnotationKind::Mention ? std::optional(target(tag.target)) : std::nullopt;
    case MatrixDimension::EntityType: {
        if (tag.kind != AnnotationKind::Mention)
            return std::nullopt;
        const int type = m_types.value(tag.target, int(EntityType::Other));
        return choice(type, typeText(EntityType(type)));
    }
    case MatrixDimension::Claim:
        return tag.kind == AnnotationKind::Claim ? std::optional(target(tag.target)) : std::nullopt;
    case MatrixDimension::Stance:
        return tag.stance ? std::optional(choice(int(*tag.stance), stanceWord(*tag.stance))) : std::nullopt;
    case MatrixDimension::Kind:
        return choice(int(tag.kind), kindWord(tag.kind));
    case MatrixDimension::Coder:
        return target(tag.coder.value());
    case MatrixDimension::Origin:
        return choice(int(tag.origin), originWord(tag.origin));
    default:
        return std::nullopt;
    }
}

/// What is only suggested may name entities and claims that the project doesn't have yet; it has no coder,
/// and an origin of its own.
std::optional<int> MatrixValues::ofSuggestion(const CountedAnnotation &suggestion)
{
    if (m_dimension == MatrixDimension::Coder)
        return none(tr("suggested, no coder"));
    if (m_dimension == MatrixDimension::Origin)
        return numberOf(pendingKey, [] { return Named{tr("Pending suggestions"), pendingKey}; });
    const auto *mention = std::get_if<Mention>(&suggestion.target);
    const auto *stated = std::get_if<ClaimOccurrence>(&suggestion.target);
    const std::int64_t target = mention ? mention->entity.value()
        : stated                        ? stated->claim.value()
                                        : std::get<Coding>(suggestion.target).code.value();
    const bool isTarget = (mention && m_dimension == MatrixDimension::Entity)
        || (stated && m_dimension == MatrixDimension::Claim);
    if (isTarget && !m_targets.contains(target))
        m_targets.insert(target, {suggestion.name});
    if (mention && !m_types.contains(target))
        m_types.insert(target, int(suggestion.entityType.value_or(EntityType::Other)));
    const AnnotationKind kind = kindOf(suggestion.target);
    return ofTag({suggestion.id, kind, ArticleId(1), suggestion.span, target, CoderId(1), Origin::Rule,
                  stated ? std::optional(stated->statement.stance) : std::nullopt});
}

int MatrixValues::ofDate(const std::optional<PartialDate> &date)
{
    const bool byDay = m_dimension == MatrixDimension::Day;
    const bool byMonth = m_dimension == MatrixDimension::Month;
    const DatePrecision least = byDay ? DatePrecision::Day
        : byMonth                     ? DatePrecision::Month
                                      : DatePrecision::Year;
    if (!date)
        return none(tr("no date"));
    if (date->precision() < least)
        return none(tr("no date, or a less exact one"));
    const QDate day = date->date();
    const std::int64_t key = byDay ? day.toJulianDay()
        : byMonth                  ? day.year() * std::int64_t(12) + day.month()
                                   : day.year();
    // Shifted off the key that stands for none: years before 0 are dates too.
    return numberOf(key * 2, [&] {
        const QString iso = day.toString(Qt::ISODate);
        return Named{byDay ? iso : iso.first(iso.size() - (byMonth ? 3 : 6)), key};
    });
}

int MatrixValues::ofText(const QString &text, const QString &without)
{
    if (text.isEmpty())
        return none(without);
    const auto known = m_texts.constFind(text);
    const std::int64_t key = known != m_texts.cend() ? *known : *m_texts.insert(text, m_texts.size() + 1);
    return numberOf(key, [&] { return Named{text}; });
}

std::optional<int> MatrixValues::ofArticle(const Article &article)
{
    switch (m_dimension) {
    case MatrixDimension::Article:
        return numberOf(article.id.value(), [&] { return Named{article.title}; });
    case MatrixDimension::Source:
        if (!article.source)
            return none(tr("no source"));
        return numberOf(article.source->value(), [&] { return m_targets.value(article.source->value()); });
    case MatrixDimension::Author:
        return ofText(article.author, tr("no author"));
    case MatrixDimension::Language:
        return ofText(article.language, tr("no language"));
    case MatrixDimension::Day:
    case MatrixDimension::Month:
    case MatrixDimension::Year:
        return ofDate(article.published);
    case MatrixDimension::Attribute: {
        const auto value = m_attributes.find(article.id);
        return ofText(value != m_attributes.end() ? value->second : QString(),
                      tr("no %1").arg(m_axis.attribute));
    }
    default:
        return std::nullopt;
    }
}

std::vector<MatrixValue> MatrixValues::inOrder(const std::function<double(int)> &total) const
{
    std::vector<MatrixValue> all;
    for (int i = 0; i < int(m_values.size()); ++i) {
        if (!isOfArticles(m_axis) && total(i) == 0)
            continue; // met, but never with a value of the other dimension
        const Named &value = m_values[size_t(i)];
        all.push_back({i, value.name, value.sourcePosition, value.isNone});
    }
    const bool own = hasOwnOrder(m_dimension);
    std::ranges::sort(all, {}, [&](const MatrixValue &value) {
        const double first = own ? double(m_values[size_t(value.number)].order) : -total(value.number);
        return std::tuple(value.isNone, first, value.name, value.number);
    });
    return all;
}

} // namespace parallax
