#include "models/items/voices_table_model.h"

#include "models/items/voice_words.h"
#include "models/text/words.h"

#include <QLocale>

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr int cuesInCell = 3;

/// "2 doubting, 1 denying": what isn't neutral.
QString stanceOfCues(const VoiceCell &cell)
{
    QStringList parts;
    for (const CueClass one : {CueClass::Asserting, CueClass::Doubting, CueClass::Denying}) {
        if (const int count = cell.cueClassCounts[size_t(one)]; count > 0)
            parts << u"%1 %2"_s.arg(QLocale().toString(count), cueClassText(one));
    }
    return parts.join(u", "_s);
}

QString taggedText(int tagged)
{
    return tagged == 1 ? VoicesTableModel::tr("1 tagged statement")
                       : VoicesTableModel::tr("%1 tagged statements").arg(QLocale().toString(tagged));
}

} // namespace

void VoicesTableModel::setVoices(std::shared_ptr<const ComparedVoices> voices)
{
    auto tables = std::make_shared<ComparedTables>();
    tables->columns = voices->columns;
    tables->suggested = voices->suggested;
    beginResetModel();
    m_voices = std::move(voices);
    replaceTables(std::move(tables));
    endResetModel();
}

void VoicesTableModel::setShown(VoicesShown shown)
{
    beginResetModel();
    m_shown = shown;
    take();
    endResetModel();
}

bool VoicesTableModel::shows(const VoiceRow &row, VoicesShown shown) const
{
    switch (shown) {
    case VoicesShown::All:
    case VoicesShown::BySide:
        return true;
    case VoicesShown::Unnamed:
        return row.kind == SpeakerKind::Unnamed;
    case VoicesShown::OnlyInOne:
        return row.kind == SpeakerKind::Named && row.onlyColumn.has_value();
    }
    Q_UNREACHABLE_RETURN(false);
}

int VoicesTableModel::count(VoicesShown shown) const
{
    if (shown == VoicesShown::BySide)
        return int(
            std::ranges::count_if(m_bySide.rows, [](const VoiceRow &row) { return !row.side.isEmpty(); }));
    return int(
        std::ranges::count_if(m_voices->table.rows, [&](const VoiceRow &row) { return shows(row, shown); }));
}

void VoicesTableModel::take()
{
    const VoicesTable &table = m_voices->table;
    m_bySide = voicesBySide(table);
    m_rows.clear();
    m_all = {};
    m_unnamed = {};
    m_all.cells = table.total;
    m_all.cells.resize(m_voices->columns.size()); // nothing is there before the first result
    m_unnamed.cells.resize(m_voices->columns.size());
    for (int i = 0; i < int(table.rows.size()); ++i) {
        const VoiceRow &row = table.rows[size_t(i)];
        if (m_shown != VoicesShown::BySide && shows(row, m_shown))
            m_rows.push_back(i);
        m_all.words += row.words;
        if (row.kind != SpeakerKind::Unnamed)
            continue;
        m_unnamed.words += row.words;
        for (size_t source = 0; source < row.cells.size(); ++source)
            addTo(m_unnamed.cells[source], row.cells[source]);
    }
    for (VoiceCell &cell : m_unnamed.cells)
        std::ranges::sort(cell.heard);
    for (int i = 0; m_shown == VoicesShown::BySide && count(m_shown) > 0 && i < int(m_bySide.rows.size());
         ++i)
        m_rows.push_back(i);
}

const VoicesTable &VoicesTableModel::shownTable() const
{
    return m_shown == VoicesShown::BySide ? m_bySide : m_voices->table;
}

bool VoicesTableModel::isSpeaker(int row) const
{
    return m_shown != VoicesShown::BySide && row >= sums && voice(row).kind != SpeakerKind::Nobody;
}

const VoiceRow &VoicesTableModel::voice(int row) const
{
    if (row < sums)
        return row == 0 ? m_all : m_unnamed;
    return shownTable().rows[size_t(m_rows[size_t(row - sums)])];
}

int VoicesTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_rows.empty() ? 0 : sums + int(m_rows.size());
}

QString VoicesTableModel::subject(int row) const
{
    if (row < sums)
        return row == 0 ? tr("All voices") : tr("Unnamed sources");
    const VoiceRow &one = voice(row);
    return m_shown == VoicesShown::BySide && one.side.isEmpty() ? tr("On no side") : speakerText(one);
}

/// Of speakers, since a table made anew numbers its rows anew.
qint64 VoicesTableModel::key(int row) const
{
    return row < sums ? row : qint64(qHash(voice(row).key, size_t(voice(row).kind)) | 0x100);
}

QString VoicesTableModel::leadTitle(int column) const
{
    return column == SpeakerColumn ? tr("Speaker") : tr("Words");
}

QVariant VoicesTableModel::display(int row, int column) const
{
    if (column == SpeakerColumn) {
        const QString side = row < sums || m_shown == VoicesShown::BySide ? QString() : voice(row).side;
        return side.isEmpty() ? subject(row) : tr("%1 (side: %2)").arg(subject(row), side);
    }
    if (column == WordsColumn)
        return voice(row).words;
    const VoiceCell &here = cell(row, column - FirstSource);
    QStringList parts;
    if (!here.heard.empty())
        parts << voiceAmount(here.words, shareOf(row, column - FirstSource)) << voiceForms(here);
    if (const QString cues = voiceCues(here, int(here.cues.size())); !cues.isEmpty())
        parts << cues;
    if (!here.tagged.empty())
        parts << taggedText(int(here.tagged.size()));
    return parts.isEmpty() ? tr("not heard") : parts.join(u"; "_s);
}

QList<TableBlock> VoicesTableModel::leadBlocks(int row) const
{
    if (row == 0)
        return {{.strong = subject(row), .detail = tr("share of the article's words")}};
    if (row == 1)
        return {{.strong = subject(row), .detail = tr("share of what is quoted")}};
    const VoiceRow &one = voice(row);
    if (m_shown == VoicesShown::BySide)
        return {{.strong = subject(row)}};
    QStringList details;
    if (!one.side.isEmpty())
        details << tr("side: %1").arg(one.side);
    if (one.kind == SpeakerKind::Unnamed)
        details << tr("unnamed");
    if (one.kind == SpeakerKind::Nobody)
        details << tr("no speaker, or it isn't clear who");
    else if (one.onlyColumn)
        details << tr("only in %1").arg(m_voices->columns[size_t(*one.onlyColumn)].name);
    return {{.strong = subject(row), .detail = details.join(u" · "_s)}};
}

/// Of what the source quotes; that of all voices together is of all its words.
double VoicesTableModel::shareOf(int row, int source) const
{
    if (row > 0)
        return m_voices->table.share(cell(row, source), source);
    const int all = m_voices->words[size_t(source)];
    return all > 0 ? double(cell(row, source).words) / all : 0;
}

QList<TableBlock> VoicesTableModel::sumBlocks(int row, int source) const
{
    const VoiceCell &here = cell(row, source);
    if (here.isEmpty())
        return {{.text = u"— "_s + tr("not heard"), .tone = TableBlock::Tone::Absent}};
    QStringList details{voiceForms(here), stanceOfCues(here)};
    details.removeAll(QString());
    return {{.strong = voiceAmount(here.words, shareOf(row, source)), .detail = details.join(u" · "_s)}};
}

QList<TableBlock> VoicesTableModel::blocks(int row, int column) const
{
    if (column == SpeakerColumn)
        return leadBlocks(row);
    if (column == WordsColumn)
        return {{.amount = QLocale().toString(voice(row).words)}};
    const int source = column - FirstSource;
    if (row < sums)
        return sumBlocks(row, source);
    const VoiceCell &here = cell(row, source);
    if (here.isEmpty())
        return {{.text = u"— "_s + tr("not heard"), .tone = TableBlock::Tone::Absent}};
    QList<TableBlock> all;
    if (!here.heard.empty()) {
        QStringList details{voiceForms(here), voiceCues(here, cuesInCell)};
        details.removeAll(QString());
        const bool doubted = here.cueClassCounts[size_t(CueClass::Doubting)] > 0
            || here.cueClassCounts[size_t(CueClass::Denying)] > 0;
        all.push_back({.strong = voiceAmount(here.words, shareOf(row, source)),
                       .detail = details.join(u" · "_s),
                       .tone = doubted ? TableBlock::Tone::Doubt : TableBlock::Tone::Plain});
    }
    if (!here.tagged.empty())
        all.push_back({.text = taggedText(int(here.tagged.size()))});
    return all;
}

std::vector<AnnotationId> VoicesTableModel::cellAnnotations(int row, int source) const
{
    return cell(row, source).tagged;
}

PassageQuery VoicesTableModel::passageQuery(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    std::vector<ArticlePlace> places;
    for (int source = 0; source < int(m_voices->columns.size()); ++source) {
        if (index.column() >= FirstSource && index.column() - FirstSource != source)
            continue;
        for (const int place : cell(index.row(), source).heard) {
            const HeardUtterance &one = m_voices->heard[size_t(place)];
            places.push_back({one.article, one.utterance.span, utteranceText(one.utterance)});
        }
    }
    return passagesQuery(annotations(index), std::move(places));
}

QString VoicesTableModel::nothingBehind() const
{
    return tr("This source doesn't let them speak, as far as the program sees.");
}

QString VoicesTableModel::description(int row, int column) const
{
    return column >= FirstSource ? stanceOfCues(cell(row, column - FirstSource)) : QString();
}

ComparisonTableModel::Maker VoicesTableModel::maker() const
{
    return [voices = m_voices, shown = m_shown] {
        auto made = std::make_unique<VoicesTableModel>();
        made->setVoices(voices);
        made->setShown(shown);
        return made;
    };
}

} // namespace parallax
