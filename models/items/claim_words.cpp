#include "models/items/claim_words.h"

#include "models/domain/result.h"
#include "models/text/normalise.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

QString number(double value)
{
    return QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
}

QString quotationWord(Quotation quotation)
{
    switch (quotation) {
    case Quotation::Direct:
        return tr("direct");
    case Quotation::Indirect:
        return tr("indirect");
    case Quotation::OwnVoice:
        return tr("own voice");
    }
    Q_UNREACHABLE_RETURN({});
}

QString joined(QStringList parts, QStringView separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

struct Values
{
    double least;
    double most;
    QString unit; ///< as it is written first
};

/// By unit, of the assertions.
std::map<QString, Values> valuesOf(const ClaimsRow &row)
{
    std::map<QString, Values> all;
    for (const ClaimCell &cell : row.cells) {
        for (const ClaimVoice &voice : cell) {
            const ClaimStatement &said = voice.statement;
            if (said.stance != Stance::Asserts || !said.value)
                continue;
            Values &values =
                all.try_emplace(normalised(said.unit), Values{*said.value, *said.value, said.unit})
                    .first->second;
            values.least = std::min(values.least, *said.value);
            values.most = std::max(values.most, *said.value);
        }
    }
    return all;
}

QStringList rangesOf(const ClaimsRow &row)
{
    QStringList ranges;
    for (const auto &[key, values] : valuesOf(row)) {
        if (values.least < values.most)
            ranges << joined({tr("%1 – %2").arg(number(values.least), number(values.most)), values.unit},
                             u" ");
    }
    return ranges;
}

/// Columns in which the stance stands.
int columnsWith(const ClaimsRow &row, Stance stance)
{
    return int(std::ranges::count_if(row.cells, [stance](const ClaimCell &cell) {
        return std::ranges::any_of(
            cell, [stance](const ClaimVoice &voice) { return voice.statement.stance == stance; });
    }));
}

QString ifAny(int count, const QString &one, const QString &many)
{
    return count == 0 ? QString() : (count == 1 ? one : many).arg(QLocale().toString(count));
}

} // namespace

QString stanceMark(Stance stance)
{
    switch (stance) {
    case Stance::Asserts:
        return u"✔"_s;
    case Stance::Denies:
        return u"✘"_s;
    case Stance::Questions:
        return u"?"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString stanceWord(Stance stance)
{
    switch (stance) {
    case Stance::Asserts:
        return tr("asserts");
    case Stance::Denies:
        return tr("denies");
    case Stance::Questions:
        return tr("questions");
    }
    Q_UNREACHABLE_RETURN({});
}

QString valueWords(const ClaimStatement &statement)
{
    if (!statement.value)
        return {};
    const QString &certainty = statement.certainty;
    const QString value = joined({number(*statement.value), statement.unit}, u" ");
    // "at least 19 people", but "900 people “between 600 and 900”"
    const bool tellsNumbers = std::ranges::any_of(certainty, [](QChar c) { return c.isDigit(); });
    return tellsNumbers ? tr("%1 “%2”").arg(value, certainty) : joined({certainty, value}, u" ");
}

QString voiceWords(const ClaimStatement &statement)
{
    const QString how = statement.quotation ? quotationWord(*statement.quotation) : QString();
    const QString certainty = statement.value ? QString() : statement.certainty;
    return joined({statement.speaker, how, certainty.isEmpty() ? QString() : tr("“%1”").arg(certainty)},
                  u" · ");
}

QString claimSummary(const ClaimsRow &row)
{
    QStringList parts;
    if (const QStringList ranges = rangesOf(row); !ranges.isEmpty())
        parts << tr("values %1").arg(ranges.join(u", "));
    const int denies = columnsWith(row, Stance::Denies);
    const int questions = columnsWith(row, Stance::Questions);
    const int silent = int(row.cells.size()) - row.columnsThatSpeak();
    if (denies > 0 || questions > 0 || parts.isEmpty())
        parts << ifAny(columnsWith(row, Stance::Asserts), tr("%1 asserts"), tr("%1 assert"))
              << ifAny(denies, tr("%1 denies"), tr("%1 deny"))
              << ifAny(questions, tr("%1 questions"), tr("%1 question"));
    parts << ifAny(silent, tr("%1 silent"), tr("%1 silent"));
    if (row.conflicts())
        parts << tr("conflict");
    return joined(parts, u" · ");
}

} // namespace parallax
