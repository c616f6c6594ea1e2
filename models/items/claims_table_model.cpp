#include "models/items/claims_table_model.h"

#include "models/domain/result.h"
#include "models/items/claim_words.h"
#include "models/text/normalise.h"

#include <algorithm>
#include <map>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

/// A nearest sentence with less in common isn't worth a look: it shares a word or two that are everywhere.
constexpr double leastNearness = 0.12;

/// The value that most columns assert for a unit, where one is commoner than every other.
std::optional<double> commonestValue(const ClaimsRow &row, const QString &unit)
{
    std::map<double, int> counts;
    for (const ClaimCell &cell : row.cells) {
        for (const ClaimVoice &voice : cell) {
            const ClaimStatement &said = voice.statement;
            if (said.stance == Stance::Asserts && said.value && normalised(said.unit) == normalised(unit))
                ++counts[*said.value];
        }
    }
    const auto most = std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; });
    if (most == counts.end())
        return std::nullopt;
    const auto equals =
        std::ranges::count_if(counts, [&](const auto &entry) { return entry.second == most->second; });
    return equals == 1 ? std::optional(most->first) : std::nullopt;
}

TableBlock::Tone toneOf(const ClaimsRow &row, const ClaimStatement &said)
{
    if (row.stancesDiffer) {
        switch (said.stance) {
        case Stance::Asserts:
            return TableBlock::Tone::Agreement;
        case Stance::Denies:
            return TableBlock::Tone::Conflict;
        case Stance::Questions:
            return TableBlock::Tone::Doubt;
        }
    }
    const bool deviates = row.valuesDiffer && said.value && said.stance == Stance::Asserts
        && commonestValue(row, said.unit) != said.value;
    if (deviates)
        return TableBlock::Tone::Conflict;
    return said.stance == Stance::Questions ? TableBlock::Tone::Doubt : TableBlock::Tone::Plain;
}

QString passages(int count)
{
    return count > 1 ? tr("%1 passages").arg(count) : QString();
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · ");
}

TableBlock blockOf(const ClaimsRow &row, const ClaimVoice &voice)
{
    const ClaimStatement &said = voice.statement;
    const QString stance = stanceMark(said.stance) + u' ' + stanceWord(said.stance);
    return {.text = said.value ? stance + u' ' : stance,
            .strong = valueWords(said),
            .detail = joined({voiceWords(said), passages(int(voice.annotations.size()))}),
            .tone = toneOf(row, said)};
}

/// Sentences in a cell are cut here; the passages have them whole.
constexpr qsizetype mostOfSentence = 90;

qsizetype cutAt(const QString &words)
{
    const qsizetype space = words.lastIndexOf(u' ', mostOfSentence);
    if (space > 0)
        return space;
    return words.at(mostOfSentence).isLowSurrogate() ? mostOfSentence - 1 : mostOfSentence;
}

TableBlock silentBlock(const NearPassage *near)
{
    TableBlock block{.text = u"— "_s + tr("not mentioned"), .tone = TableBlock::Tone::Absent};
    if (near) {
        QString words = near->words;
        if (words.size() > mostOfSentence)
            words = words.first(cutAt(words)) + u'…';
        block.detail = tr("nearest: %1").arg(words);
    }
    return block;
}

QString textOf(const ClaimVoice &voice)
{
    QStringList words{stanceWord(voice.statement.stance), valueWords(voice.statement)};
    words.removeAll(QString());
    const QString who = voiceWords(voice.statement);
    return who.isEmpty() ? words.join(u' ') : tr("%1 (%2)").arg(words.join(u' '), who);
}

} // namespace

void ClaimsTableModel::setTables(std::shared_ptr<const ComparedTables> tables)
{
    m_background = std::make_shared<ClaimBackground>(); // the old one's columns may be others
    ComparisonTableModel::setTables(std::move(tables));
}

void ClaimsTableModel::setConflictsOnly(bool only)
{
    if (only == m_conflictsOnly)
        return;
    beginResetModel();
    m_conflictsOnly = only;
    take();
    endResetModel();
}

int ClaimsTableModel::conflicts() const
{
    return int(std::ranges::count_if(tables().claims, &ClaimsRow::conflicts));
}

void ClaimsTableModel::take()
{
    m_rows.clear();
    for (int i = 0; i < int(tables().claims.size()); ++i) {
        if (!m_conflictsOnly || tables().claims[size_t(i)].conflicts())
            m_rows.push_back(i);
    }
}

QString ClaimsTableModel::subject(int row) const
{
    return tables().wordings.value(claim(row).claim);
}

int ClaimsTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString ClaimsTableModel::leadTitle(int) const
{
    return tr("Claim");
}

QVariant ClaimsTableModel::display(int row, int column) const
{
    if (column == 0)
        return subject(row);
    const ClaimCell &cell = claim(row).cells[size_t(column - 1)];
    if (cell.empty())
        return tr("not mentioned");
    QStringList voices;
    for (const ClaimVoice &voice : cell)
        voices << textOf(voice);
    return voices.join(u"; ");
}

QList<TableBlock> ClaimsTableModel::blocks(int row, int column) const
{
    const ClaimsRow &claimed = claim(row);
    if (column == 0) {
        QList<TableBlock> lead{{.strong = subject(row),
                                .detail = claimSummary(claimed),
                                .detailConflicts = claimed.conflicts()}};
        if (const QString who = first(row); !who.isEmpty())
            lead.push_back({.detail = who});
        return lead;
    }
    const ClaimCell &cell = claimed.cells[size_t(column - 1)];
    if (cell.empty())
        return {silentBlock(nearest(row, column))};
    QList<TableBlock> all;
    for (const ClaimVoice &voice : cell) {
        if (all.size() == mostVoicesShown) {
            const int more = int(cell.size()) - mostVoicesShown;
            all.push_back({.detail = tr("and %1 more").arg(more)});
            break;
        }
        all.push_back(blockOf(claimed, voice));
    }
    return all;
}

std::vector<AnnotationId> ClaimsTableModel::cellAnnotations(int row, int source) const
{
    std::vector<AnnotationId> all;
    for (const ClaimVoice &voice : claim(row).cells[size_t(source)])
        std::ranges::copy(voice.annotations, std::back_inserter(all));
    return all;
}

QString ClaimsTableModel::description(int row, int column) const
{
    if (column == 0)
        return joined({claimSummary(claim(row)), first(row)});
    const NearPassage *near = nearest(row, column);
    return near ? tr("%1: %2").arg(near->place.about, near->words) : QString();
}

PassageQuery ClaimsTableModel::passageQuery(const QModelIndex &index) const
{
    const NearPassage *near = index.column() > 0 ? nearest(index.row(), index.column()) : nullptr;
    return near ? passagesQuery({}, {near->place}) : ComparisonTableModel::passageQuery(index);
}

void ClaimsTableModel::setBackground(std::shared_ptr<const ClaimBackground> background)
{
    beginResetModel();
    m_background = std::move(background);
    endResetModel();
}

const NearPassage *ClaimsTableModel::nearest(int row, int column) const
{
    const auto found = m_background->nearest.find({claim(row).claim, column - firstSourceColumn()});
    return found != m_background->nearest.end() && found->second.score >= leastNearness ? &found->second
                                                                                        : nullptr;
}

QString ClaimsTableModel::first(int row) const
{
    const auto found = m_background->firsts.find(claim(row).claim);
    if (found == m_background->firsts.end() || claim(row).columnsThatSpeak() < 2)
        return {};
    QStringList names;
    for (const int column : found->second.columns)
        names << tables().columns[size_t(column)].name;
    return tr("first: %1, %2").arg(names.join(tr(" or ")), found->second.published.toShortText());
}

ComparisonTableModel::Maker ClaimsTableModel::maker() const
{
    return [tables = sharedTables(), background = m_background, only = m_conflictsOnly] {
        auto made = std::make_unique<ClaimsTableModel>();
        made->setTables(tables);
        made->setBackground(background);
        made->setConflictsOnly(only);
        return made;
    };
}

} // namespace parallax
