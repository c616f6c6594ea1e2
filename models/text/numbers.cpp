#include "models/text/numbers.h"

#include "models/text/number_words.h"

#include <QLocale>
#include <QRegularExpression>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

// An optional sign, digits in groups of three or without groups, and a fraction.
#define FIGURES "[-+\u2212]?(?:\\d{1,3}(?:[,\u00a0\u202f]\\d{3})+|\\d+)(?:\\.\\d+)?"

std::optional<double> valueOf(QString figures)
{
    figures.remove(u',').remove(QChar(0xa0)).remove(QChar(0x202f)).replace(QChar(0x2212), u'-');
    bool isNumber = false;
    const double value = QLocale::c().toDouble(figures, &isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

bool isYear(const QString &figures)
{
    return figures.size() == 4 && (figures.startsWith("19"_L1) || figures.startsWith("20"_L1));
}

} // namespace

std::optional<double> numberFrom(QStringView text)
{
    static const QRegularExpression figures(u"^" FIGURES "$"_s);
    const QString wanted = text.trimmed().toString();
    return figures.match(wanted).hasMatch() ? valueOf(wanted) : std::nullopt;
}

namespace {

struct PlacedNumber
{
    qsizetype start;
    double value;
};

std::optional<PlacedNumber> firstSpelledIn(const Tokens &tokens)
{
    for (int at = 0; at < tokens.size(); ++at) {
        const std::optional<SpelledNumber> number = numberAt(tokens, at);
        if (number && !number->inFigures && number->value != 1)
            return PlacedNumber{tokens[at].range.start, number->value};
    }
    return std::nullopt;
}

std::optional<PlacedNumber> firstInFigures(const Tokens &tokens)
{
    static const QRegularExpression number(u"(?<![\\w.,-])(" FIGURES ")(?![\\w]|[.,]\\d)"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    auto matches = number.globalMatch(tokens.text().toString());
    for (int after = 0; matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        while (tokens.has(after) && tokens[after].range.start < match.capturedEnd(1))
            ++after;
        const double scale = scaleAt(tokens, after);
        if (scale > 1 || !isYear(match.captured(1)))
            return valueOf(match.captured(1)).transform([&](double value) {
                return PlacedNumber{match.capturedStart(1), value * scale};
            });
    }
    return std::nullopt;
}

} // namespace

std::optional<double> firstNumberIn(QStringView passage)
{
    const Tokens tokens(passage);
    const std::optional<PlacedNumber> figures = firstInFigures(tokens);
    const std::optional<PlacedNumber> spelled = firstSpelledIn(tokens);
    const bool isSpelled = spelled && (!figures || spelled->start < figures->start);
    return (isSpelled ? spelled : figures).transform([](const PlacedNumber &number) { return number.value; });
}

QString numberText(double number)
{
    QLocale locale(QLocale::English, QLocale::UnitedStates);
    return locale.toString(number, 'f', QLocale::FloatingPointShortest);
}

} // namespace parallax
