#include "models/domain/claim.h"

namespace parallax {

QString toString(Stance stance)
{
    switch (stance) {
    case Stance::Asserts:
        return QStringLiteral("asserts");
    case Stance::Denies:
        return QStringLiteral("denies");
    case Stance::Questions:
        return QStringLiteral("questions");
    }
    Q_UNREACHABLE_RETURN({});
}

QString toString(Quotation quotation)
{
    switch (quotation) {
    case Quotation::Direct:
        return QStringLiteral("direct");
    case Quotation::Indirect:
        return QStringLiteral("indirect");
    case Quotation::OwnVoice:
        return QStringLiteral("own voice");
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Stance> stanceFromString(QStringView text)
{
    for (const Stance stance : stances)
        if (text.compare(toString(stance), Qt::CaseInsensitive) == 0)
            return stance;
    return std::nullopt;
}

std::optional<Quotation> quotationFromString(QStringView text)
{
    for (const Quotation quotation : quotations)
        if (text.compare(toString(quotation), Qt::CaseInsensitive) == 0)
            return quotation;
    return std::nullopt;
}

} // namespace parallax
