#include "models/domain/ids.h"

#include <limits>

namespace parallax {

namespace {
constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

int digitOf(QChar c)
{
    const char16_t upper = c.toUpper().unicode();
    switch (upper) {
    case u'O':
        return 0;
    case u'I':
    case u'L':
        return 1;
    default:
        for (int digit = 0; digit < 32; ++digit)
            if (alphabet[digit] == upper)
                return digit;
        return -1;
    }
}
} // namespace

QString idText(char letter, std::int64_t value)
{
    QString text;
    do {
        text.prepend(QLatin1Char(alphabet[value % 32]));
        value /= 32;
    } while (value > 0);
    return text.prepend(QLatin1Char(letter));
}

std::optional<std::int64_t> idValue(char letter, QStringView text)
{
    if (text.size() < 2 || text.front() != QLatin1Char(letter))
        return std::nullopt;
    std::int64_t value = 0;
    for (const QChar c : text.sliced(1)) {
        const int digit = digitOf(c);
        if (digit < 0 || value > (std::numeric_limits<std::int64_t>::max() - digit) / 32)
            return std::nullopt;
        value = value * 32 + digit;
    }
    return value > 0 ? std::optional(value) : std::nullopt;
}

} // namespace parallax
