#include "models/items/summary.h"

#include "models/domain/result.h"
#include "models/items/claim_words.h"
#include "models/items/counted.h"
#include "models/text/normalise.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <set>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

using Tone = DifferenceCell::Tone;

DifferenceCell silentCell()
{
    return {tr("not mentioned"), Tone::Silent, {}};
}

DifferenceCell cellOf(const ClaimCell &claim, const std::function<QString(const ClaimVoice &)> &words)
{
    if (claim.empty())
        return silentCell();
    DifferenceCell cell;
    QStringList parts;
    for (const ClaimVoice &voice : claim) {
        if (const QString part = words(voice); !part.isEmpty() && !parts.contains(part))
            parts << part;
        std::ranges::copy(voice.annotations, std::back_inserter(cell.annotations));
    }
    cell.text = parts.join(u", ");
    return cell;
}

Difference ofClaim(DifferenceKind kind, const ClaimsRow &row, const ComparedTables &tables, double weight)
{
    Difference made{kind, row.claim.value(), tables.wordings.value(row.claim), claimSummary(row), weight, {}};
    for (const ClaimCell &claim : row.cells)
        made.cells.push_back(cellOf(claim, [&](const ClaimVoice &voice) {
            const QString value = kind == DifferenceKind::Numbers ? valueWords(voice.statement) : QString();
            const QString stance = stanceWord(voice.statement.stance);
            if (value.isEmpty())
                return stance;
            return voice.statement.stance == Stance::Asserts ? value : u"%1 %2"_s.arg(stance, value);
        }));
    return made;
}

/// How far the values of a unit are apart: the largest over the smallest, as a logarithm, so that 10 and 20
/// differ as 100 and 200 do.
double spreadOf(const ClaimsRow &row)
{
    std::map<QString, std::pair<double, double>> ranges;
    for (const ClaimCell &cell : row.cells) {
        for (const ClaimVoice &voice : cell) {
            const ClaimStatement &said = voice.statement;
            if (said.stance != Stance::Asserts || !said.value)
                continue;
            auto &[least, largest] =
                ranges.try_emplace(normalised(said.unit), *said.value, *said.value).first->second;
            least = std::min(least, *said.value);
            largest = std::max(largest, *said.value);
        }
    }
    double spread = 0;
    for (const auto &[unit, range] : ranges) {
        const double least = std::max(range.first, 1.0); // nought has no ratio
        spread = std::max(spread, std::log(std::max(range.second, 1.0) / least));
        if (range.first < range.second)
            spread = std::max(spread, 1e-9);
    }
    return spread;
}

void addClaims(const ComparedTables &tables, std::vector<Difference> &all)
{
    const int columns = int(tables.columns.size());
    for (const ClaimsRow &row : tables.claims) {
        const int speak = row.columnsThatSpeak();
        if (row.valuesDiffer)
            all.push_back(ofClaim(DifferenceKind::Numbers, row, tables, spreadOf(row)));
        if (row.stancesDiffer)
            all.push_back(ofClaim(DifferenceKind::Stances, row, tables, speak));
        if (speak >= 2 && 2 * speak >= columns && speak < columns)
            all.push_back(ofClaim(DifferenceKind::Omission, row, tables, double(speak) / columns));
    }
}

/// The label that a column uses most.
QString mainLabel(const NamesCell &cell)
{
    return cell.empty() ? QString() : cell.front().label;
}

Difference ofEntity(DifferenceKind kind, const NamesRow &row, const ComparedTables &tables, double weight)
{
    Difference made{kind,
                    row.entity.value(),
                    tables.entities.value(row.entity, Entity{row.entity, {}, {}, {}}).name,
                    {},
                    weight,
                    {}};
    std::set<QString> labels;
    for (const NamesCell &names : row.cells) {
        if (names.empty()) {
            made.cells.push_back(silentCell());
            continue;
        }
        DifferenceCell cell;
        int mentions = 0;
        for (const NameLabel &label : names) {
            labels.insert(normalised(label.label));
            mentions += label.count();
            std::ranges::copy(label.annotations, std::back_inserter(cell.annotations));
        }
        cell.text = kind == DifferenceKind::Names ? mainLabel(names)
                                                  : counted(mentions, tr("1 mention"), tr("%1 mentions"));
        made.cells.push_back(std::move(cell));
    }
    made.detail = kind == DifferenceKind::Names
        ? counted(int(labels.size()), tr("1 label"), tr("%1 labels"))
        : tr("%1 of %2 name it")
              .arg(QLocale().toString(
                       std::ranges::count_if(row.cells, [](const NamesCell &cell) { return !cell.empty(); })),
                   QLocale().toString(qsizetype(row.cells.size())));
    return made;
}

void addNames(const ComparedTables &tables, std::vector<Difference> &all)
{
    const int columns = int(tables.columns.size());
    for (const NamesRow &row : tables.names) {
        std::set<QString> mains;
        int naming = 0;
        for (const NamesCell &cell : row.cells) {
            if (cell.empty())
                continue;
            ++naming;
            mains.insert(normalised(mainLabel(cell)));
        }
        if (mains.size() > 1) // columns disagree on what they mostly call it; more mentions break ties
            all.push_back(ofEntity(DifferenceKind::Names, row, tables,
                                   double(mains.size()) + row.mentions / (1.0 + row.mentions)));
        if (naming >= 2 && 2 * naming >= columns && naming < columns)
            all.push_back(ofEntity(DifferenceKind::Absence, row, tables, row.mentions));
    }
}

/// Codings against what a column would have if all used each code alike (matrix.h).
void addFrames(const FramesTable &frames, const QHash<CodeId, QString> &paths, std::vector<Difference> &all)
{
    double everything = 0;
    std::vector<double> columnSums(frames.columns.size(), 0);
    for (const FramesRow &row : frames.rows) {
        for (size_t i = 0; i < row.cells.size(); ++i) {
            columnSums[i] += row.cells[i].codings();
            everything += row.cells[i].codings();
        }
    }
    for (const FramesRow &row : frames.rows) {
        Difference made{DifferenceKind::Frames, row.code.value(), paths.value(row.code), {}, 0, {}};
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const FrameCell &cell = row.cells[i];
            const double awaited = row.codings() * columnSums[i] / everything;
            const double residual = awaited > 0 ? (cell.codings() - awaited) / std::sqrt(awaited) : 0;
            made.weight = std::max(made.weight, std::abs(residual));
            made.cells.push_back({counted(cell.codings(), tr("1 coding"), tr("%1 codings")),
                                  std::abs(residual) >= 2   ? Tone::StandsOut
                                      : cell.codings() == 0 ? Tone::Silent
                                                            : Tone::Plain,
                                  cell.annotations});
        }
        made.detail = tr("largest residual %1").arg(QLocale().toString(made.weight, 'f', 1));
        if (made.weight >= 1) // less is what chance does
            all.push_back(std::move(made));
    }
}

} // namespace

std::vector<Difference> differences(const ComparedTables &tables, const FramesTable &frames,
                                    const QHash<CodeId, QString> &paths)
{
    if (tables.columns.size() < 2)
        return {};
    std::vector<Difference> all;
    addClaims(tables, all);
    addNames(tables, all);
    addFrames(frames, paths, all);
    std::ranges::sort(all, {},
                      [](const Difference &one) { return std::tuple(one.kind, -one.weight, one.key); });
    return all;
}

QString differenceName(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Numbers:
        return tr("Numbers");
    case DifferenceKind::Stances:
        return tr("Asserted and denied");
    case DifferenceKind::Names:
        return tr("Names");
    case DifferenceKind::Omission:
        return tr("Claim not made by all");
    case DifferenceKind::Absence:
        return tr("Not named by all");
    case DifferenceKind::Frames:
        return tr("Frames");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace parallax
