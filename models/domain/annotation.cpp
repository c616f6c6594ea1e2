#include "models/domain/annotation.h"

#include <array>

namespace parallax {

namespace {
constexpr std::array kinds = {AnnotationKind::Mention, AnnotationKind::Claim, AnnotationKind::Coding};
constexpr std::array origins = {Origin::Manual, Origin::Accepted, Origin::Rule, Origin::Imported};
} // namespace

QString toString(AnnotationKind kind)
{
    switch (kind) {
    case AnnotationKind::Mention:
        return QStringLiteral("mention");
    case AnnotationKind::Claim:
        return QStringLiteral("claim");
    case AnnotationKind::Coding:
        return QStringLiteral("coding");
    }
    Q_UNREACHABLE_RETURN({});
}

QString toString(Origin origin)
{
    switch (origin) {
    case Origin::Manual:
        return QStringLiteral("manual");
    case Origin::Accepted:
        return QStringLiteral("accepted");
    case Origin::Rule:
        return QStringLiteral("rule");
    case Origin::Imported:
        return QStringLiteral("imported");
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<AnnotationKind> annotationKindFromString(QStringView text)
{
    for (const AnnotationKind kind : kinds)
        if (text.compare(toString(kind), Qt::CaseInsensitive) == 0)
            return kind;
    return std::nullopt;
}

std::optional<Origin> originFromString(QStringView text)
{
    for (const Origin origin : origins)
        if (text.compare(toString(origin), Qt::CaseInsensitive) == 0)
            return origin;
    return std::nullopt;
}

AnnotationKind kindOf(const AnnotationTarget &target)
{
    struct Visitor
    {
        AnnotationKind operator()(const Mention &) const { return AnnotationKind::Mention; }
        AnnotationKind operator()(const ClaimOccurrence &) const { return AnnotationKind::Claim; }
        AnnotationKind operator()(const Coding &) const { return AnnotationKind::Coding; }
    };
    return std::visit(Visitor{}, target);
}

} // namespace parallax
