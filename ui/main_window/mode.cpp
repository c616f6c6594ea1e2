#include "ui/main_window/mode.h"

namespace parallax {

using namespace Qt::StringLiterals;

QString toString(Mode mode)
{
    switch (mode) {
    case Mode::Read:
        return u"read"_s;
    case Mode::Compare:
        return u"compare"_s;
    case Mode::Timeline:
        return u"timeline"_s;
    case Mode::Matrix:
        return u"matrix"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Mode> modeFromString(QStringView text)
{
    for (const Mode mode : allModes) {
        if (text == toString(mode))
            return mode;
    }
    return std::nullopt;
}

} // namespace parallax
