#include "tests/models/text/random_text.h"

namespace parallax::testing {

QString randomText(QRandomGenerator &random, int units)
{
    static const QString pieces[] = {
        QStringLiteral("a"),    QStringLiteral("e\u0301"),    QStringLiteral("\r\n"),
        QStringLiteral("\n"),   QStringLiteral(". "),         QStringLiteral("\u05e9"),
        QStringLiteral("😀"),   QStringLiteral("👩\u200d👧"), QStringLiteral("𝒳"),
        QStringLiteral("St. "), QStringLiteral("\u201d"),     QString(QChar(0xd83d)),
        QString(QChar(0xde00)), QStringLiteral("12"),         QStringLiteral("\u0928\u094d")};
    const bool plain = random.bounded(4) == 0; // a quarter of the strings has no pair at all
    const int length = random.bounded(units + 1);
    QString text;
    while (text.size() < length)
        text += pieces[random.bounded(plain ? 6 : int(std::size(pieces)))];
    return text;
}

} // namespace parallax::testing
