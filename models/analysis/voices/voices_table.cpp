#include "models/analysis/voices/voices_table.h"

#include "models/analysis/voices/naming_words.h"
#include "models/text/normalise.h"

#include <algorithm>
#include <map>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

void hear(VoiceCell &cell, const Utterance &said, int place)
{
    ++(said.form == QuoteForm::Indirect ? cell.indirect : cell.direct);
    cell.words += said.words;
    if (!said.cue.isEmpty()) {
        ++cell.cueClassCounts[size_t(said.cueClass)];
        ++cell.cues[normalised(said.cue)];
    }
    cell.heard.push_back(place);
}

std::optional<int> onlyColumnOf(const std::vector<VoiceCell> &cells)
{
    std::optional<int> only;
    for (int column = 0; column < int(cells.size()) && cells.size() > 1; ++column) {
        if (cells[size_t(column)].isEmpty())
            continue;
        if (only)
            return std::nullopt;
        only = column;
    }
    return only;
}

void sortHeard(std::vector<VoiceCell> &sums)
{
    for (VoiceCell &sum : sums)
        std::ranges::sort(sum.heard);
}

int taggedOf(const VoiceRow &row)
{
    int tagged = 0;
    for (const VoiceCell &cell : row.cells)
        tagged += int(cell.tagged.size());
    return tagged;
}

/// What a name may be shortened to: "Rami Adel Varro" to "Adel Varro" and "Varro", "River Observatory for
/// Human Rights" to "River Observatory" and "Observatory". What ends in a word that many bodies share
/// ("Northern Harbour Police") only to that word, and not even so where more follows.
QStringList shorterNames(const QString &name)
{
    static const QStringList common{u"ministry"_s, u"army"_s,   u"government"_s, u"police"_s,
                                    u"forces"_s,   u"party"_s,  u"council"_s,    u"department"_s,
                                    u"agency"_s,   u"office"_s, u"group"_s};
    const qsizetype addition = std::max(name.indexOf(" for "_L1), qsizetype(0));
    const QStringList whole = name.split(u' ', Qt::SkipEmptyParts);
    const QStringList head = addition > 0 ? name.first(addition).split(u' ', Qt::SkipEmptyParts) : whole;
    QStringList shorter;
    for (qsizetype first = head.size() < whole.size() ? 0 : 1; first < head.size(); ++first) {
        const QStringList words = head.sliced(first);
        if (!common.contains(words.back()) || (words.size() == 1 && addition == 0))
            shorter << words.join(u' ');
    }
    return shorter;
}

QStringList surnameOf(const QString &name)
{
    const qsizetype space = name.lastIndexOf(u' ');
    return space < 0 ? QStringList() : QStringList(name.sliced(space + 1));
}

bool isShorter(const QString &name, const QString &longer)
{
    return shorterNames(longer).contains(name);
}

class VoicesBuilder
{
public:
    VoicesBuilder(int columns, const KnownSpeakers &known)
        : m_columns(columns)
        , m_known(known)
    { }

    void learn(const SpeakerName &told)
    {
        const SpeakerName speaker = knownName(told);
        const QString name = speaker.kind == SpeakerKind::Named ? voiceKey(speaker.name) : QString();
        // What the analyst calls somebody is joined by surnames only: more is for the aliases to say. "SDF
        // River Front" are two names that ran together.
        const bool isKnown =
            m_known.contains(voiceKey(told.name)) || isAcronymName(told.name.section(u' ', 0, 0));
        for (const QString &shorter : isKnown ? surnameOf(name) : shorterNames(name)) {
            const auto [longer, isNew] = m_longerNames.emplace(shorter, name);
            if (isNew || isShorter(longer->second, name))
                longer->second = name;
            else if (!isShorter(name, longer->second) && longer->second != name)
                longer->second.clear(); // several are called so
        }
    }

    VoiceRow &rowOf(const SpeakerName &told)
    {
        const auto [name, kind] = knownName(told);
        const QString key = joined(voiceKey(name), kind);
        VoiceRow &row = m_rows[{kind, key}];
        if (row.cells.empty())
            row = {.key = key, .speaker = name, .kind = kind, .cells = noCells()};
        if (name.size() > row.speaker.size())
            row.speaker = name;
        return row;
    }

    VoicesTable take(const SpeakerSides &sides)
    {
        VoicesTable table;
        table.total = noCells();
        for (auto &[key, row] : m_rows) {
            for (size_t column = 0; column < row.cells.size(); ++column) {
                row.words += row.cells[column].words;
                addTo(table.total[column], row.cells[column]);
            }
            row.onlyColumn = onlyColumnOf(row.cells);
            const auto side = sides.find(row.key);
            row.side = side == sides.end() ? QString() : side->second;
            table.rows.push_back(std::move(row));
        }
        sortHeard(table.total);
        std::ranges::sort(table.rows, {}, [](const VoiceRow &row) {
            return std::tuple(row.kind == SpeakerKind::Nobody, -row.words, -taggedOf(row), row.key);
        });
        return table;
    }

private:
    std::vector<VoiceCell> noCells() const { return std::vector<VoiceCell>(size_t(m_columns)); }
    SpeakerName knownName(const SpeakerName &speaker) const
    {
        const auto known = m_known.find(voiceKey(speaker.name));
        return known == m_known.end() ? speaker : SpeakerName{known->second, SpeakerKind::Named};
    }

    /// The longer name that a shorter one belongs to, where there is one only.
    QString joined(const QString &key, SpeakerKind kind) const
    {
        if (kind != SpeakerKind::Named)
            return key;
        const auto longer = m_longerNames.find(key);
        return longer == m_longerNames.end() || longer->second.isEmpty() ? key : longer->second;
    }

    int m_columns;
    const KnownSpeakers &m_known;
    std::map<QString, QString> m_longerNames; ///< by shorter name; empty where several have it
    std::map<std::pair<SpeakerKind, QString>, VoiceRow> m_rows;
};

} // namespace

void addTo(VoiceCell &sum, const VoiceCell &cell)
{
    sum.direct += cell.direct;
    sum.indirect += cell.indirect;
    sum.words += cell.words;
    for (size_t i = 0; i < cueClasses; ++i)
        sum.cueClassCounts[i] += cell.cueClassCounts[i];
    for (const auto &[cue, count] : cell.cues)
        sum.cues[cue] += count;
    sum.heard.insert(sum.heard.end(), cell.heard.begin(), cell.heard.end());
    sum.taggedWords += cell.taggedWords;
    sum.tagged.insert(sum.tagged.end(), cell.tagged.begin(), cell.tagged.end());
}

QString voiceKey(const QString &speaker)
{
    // Letters that outlets without them spell plainly and that Unicode doesn't decompose.
    static const std::map<char16_t, QChar> plain = {{u'ł', u'l'}, {u'ø', u'o'}, {u'đ', u'd'}, {u'ı', u'i'}};
    QString key;
    for (const QChar c : normalised(speaker).normalized(QString::NormalizationForm_D)) {
        const bool isDiacritic = c >= QChar(0x0300) && c <= QChar(0x036F);
        if (const auto known = plain.find(c.unicode()); known != plain.end())
            key += known->second;
        else if (!isDiacritic)
            key += c;
    }
    return key;
}

double VoicesTable::share(const VoiceCell &cell, int column) const
{
    const int all = total[size_t(column)].words;
    return all == 0 ? 0 : double(cell.words) / all;
}

VoicesTable voicesTable(std::span<const HeardUtterance> heard, std::span<const TaggedVoice> tagged,
                        int columns, const KnownSpeakers &known, const SpeakerSides &sides)
{
    VoicesBuilder builder(columns, known);
    for (const HeardUtterance &one : heard)
        builder.learn(one.utterance.speaker);
    for (const TaggedVoice &one : tagged)
        builder.learn(speakerNameFrom(one.speaker));
    for (int place = 0; place < int(heard.size()); ++place) {
        const auto &[column, article, said] = heard[size_t(place)];
        hear(builder.rowOf(said.speaker).cells[size_t(column)], said, place);
    }
    for (const TaggedVoice &one : tagged) {
        VoiceCell &cell = builder.rowOf(speakerNameFrom(one.speaker)).cells[size_t(one.column)];
        cell.taggedWords += one.words;
        cell.tagged.push_back(one.annotation);
    }
    return builder.take(sides);
}

VoicesTable voicesBySide(const VoicesTable &table)
{
    std::map<QString, VoiceRow> sides;
    for (const VoiceRow &row : table.rows) {
        VoiceRow &side = sides[row.side];
        side.key = voiceKey(row.side);
        side.speaker = row.side;
        side.side = row.side;
        side.kind = row.side.isEmpty() ? SpeakerKind::Nobody : SpeakerKind::Named;
        side.cells.resize(row.cells.size());
        for (size_t column = 0; column < row.cells.size(); ++column)
            addTo(side.cells[column], row.cells[column]);
        side.words += row.words;
    }
    VoicesTable grouped{{}, table.total};
    for (auto &[name, side] : sides) {
        side.onlyColumn = onlyColumnOf(side.cells);
        sortHeard(side.cells);
        grouped.rows.push_back(std::move(side));
    }
    std::ranges::stable_sort(grouped.rows, {}, [](const VoiceRow &row) {
        return std::tuple(row.kind == SpeakerKind::Nobody, -row.words);
    });
    return grouped;
}

} // namespace parallax
