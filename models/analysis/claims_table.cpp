#include "models/analysis/claims_table.h"

#include "models/text/normalise.h"

#include <algorithm>
#include <limits>
#include <map>

namespace parallax {

namespace {

auto orderOf(const ClaimStatement &s)
{
    return std::tuple(s.stance, s.value.value_or(std::numeric_limits<double>::infinity()), s.speaker,
                      s.quotation, s.certainty, s.unit);
}

void add(ClaimCell &cell, const StatedClaim &stated)
{
    const auto voice = std::ranges::find(cell, stated.statement, &ClaimVoice::statement);
    if (voice != cell.end())
        voice->annotations.push_back(stated.annotation);
    else
        cell.push_back({stated.statement, {stated.annotation}});
}

/// Sorts the cells and says where they contradict each other.
void finish(ClaimsRow &row)
{
    bool asserted = false;
    bool denied = false;
    std::map<QString, double> values; // by unit
    for (ClaimCell &cell : row.cells) {
        std::ranges::sort(cell, {}, [](const ClaimVoice &voice) { return orderOf(voice.statement); });
        for (ClaimVoice &voice : cell) {
            std::ranges::sort(voice.annotations);
            const ClaimStatement &statement = voice.statement;
            asserted = asserted || statement.stance == Stance::Asserts;
            denied = denied || statement.stance == Stance::Denies;
            if (statement.stance != Stance::Asserts || !statement.value)
                continue;
            const auto known = values.emplace(normalised(statement.unit), *statement.value).first;
            row.valuesDiffer = row.valuesDiffer || known->second != *statement.value;
        }
    }
    row.stancesDiffer = asserted && denied;
}

} // namespace

int ClaimsRow::columnsThatSpeak() const
{
    return int(std::ranges::count_if(cells, [](const ClaimCell &cell) { return !cell.empty(); }));
}

std::vector<ClaimsRow> claimsTable(std::span<const StatedClaim> statements, int columns)
{
    std::map<ClaimId, ClaimsRow> claims;
    for (const StatedClaim &stated : statements) {
        Q_ASSERT(0 <= stated.column && stated.column < columns);
        ClaimsRow &row = claims.try_emplace(stated.claim, ClaimsRow{stated.claim, {}}).first->second;
        row.cells.resize(size_t(columns));
        add(row.cells[size_t(stated.column)], stated);
    }
    std::vector<ClaimsRow> rows;
    for (auto &[claim, row] : claims) {
        finish(row);
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(
        rows, {}, [](const ClaimsRow &row) { return std::tuple(!row.conflicts(), -row.columnsThatSpeak()); });
    return rows;
}

} // namespace parallax
