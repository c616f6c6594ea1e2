#include "models/analysis/hedges/marker_class.h"

#include <array>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

const std::array<QString, markerClasses> &names()
{
    static const std::array<QString, markerClasses> all = {u"hedge"_s,    u"intensifier"_s, u"evaluative"_s,
                                                           u"loaded"_s,   u"factive"_s,     u"implicative"_s,
                                                           u"assertive"_s};
    return all;
}

} // namespace

QString toString(MarkerClass marker)
{
    return names()[std::size_t(marker)];
}

std::optional<MarkerClass> markerClassFrom(QStringView name)
{
    for (int i = 0; i < markerClasses; ++i)
        if (names()[std::size_t(i)] == name)
            return MarkerClass(i);
    return std::nullopt;
}

} // namespace parallax
