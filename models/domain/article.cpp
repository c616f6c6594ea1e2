#include "models/domain/article.h"

namespace parallax {

QString toString(TitleOrigin origin)
{
    switch (origin) {
    case TitleOrigin::Given:
        return QStringLiteral("given");
    case TitleOrigin::Derived:
        return QStringLiteral("derived");
    case TitleOrigin::Edited:
        return QStringLiteral("edited");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace parallax
