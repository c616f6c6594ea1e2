#include "models/items/words_table_model.h"

#include "models/domain/result.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

QString countText(int count)
{
    return QLocale().toString(count);
}

QString decimals(double number, int digits)
{
    return QLocale().toString(number, 'f', digits);
}

/// With a sign that stands below each other with others: "+2.1", "−0.4".
QString zText(double z)
{
    return (z < 0 ? u"\u2212"_s : u"+"_s) + decimals(std::abs(z), 1);
}

QString markersName(MarkerClass marker)
{
    switch (marker) {
    case MarkerClass::Hedge:
        return parallax::tr("Hedges");
    case MarkerClass::Intensifier:
        return parallax::tr("Intensifiers");
    case MarkerClass::Evaluative:
        return parallax::tr("Evaluative words");
    case MarkerClass::Loaded:
        return parallax::tr("Loaded words");
    case MarkerClass::Factive:
        return parallax::tr("Factive verbs");
    case MarkerClass::Implicative:
        return parallax::tr("Implicative verbs");
    case MarkerClass::Assertive:
        return parallax::tr("Assertive verbs");
    }
    Q_UNREACHABLE_RETURN({});
}

QString markerExamples(MarkerClass marker)
{
    switch (marker) {
    case MarkerClass::Hedge:
        return parallax::tr("may, reportedly, alleged");
    case MarkerClass::Intensifier:
        return parallax::tr("clearly, extremely");
    case MarkerClass::Evaluative:
        return parallax::tr("brutal, heroic");
    case MarkerClass::Loaded:
        return parallax::tr("terrorist, regime, martyr");
    case MarkerClass::Factive:
    case MarkerClass::Implicative:
    case MarkerClass::Assertive:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

void WordsTableModel::setWording(std::shared_ptr<const ComparedWording> wording)
{
    auto tables = std::make_shared<ComparedTables>();
    tables->columns = wording->columns;
    beginResetModel();
    m_wording = std::move(wording);
    replaceTables(std::move(tables));
    endResetModel();
}

void WordsTableModel::setFilter(WordFilter filter)
{
    beginResetModel();
    m_filter = filter;
    take();
    endResetModel();
}

void WordsTableModel::take()
{
    m_moreOf.clear();
    m_lessOf.clear();
    m_more = 0;
    m_less = 0;
    m_mostZ = 0;
    const ComparedWords &words = m_wording->words;
    for (int source = 0; source < int(words.columns.size()); ++source) {
        m_moreOf.push_back(usedMore(words, source, m_filter, mostShown));
        m_lessOf.push_back(usedLess(words, source, m_filter, mostShown));
        m_more = std::max(m_more, int(m_moreOf.back().size()));
        m_less = std::max(m_less, int(m_lessOf.back().size()));
        for (const auto *list : {&m_moreOf.back(), &m_lessOf.back()}) {
            if (!list->empty())
                m_mostZ =
                    std::max(m_mostZ, std::abs(words.words[size_t(list->front())].odds[size_t(source)].z));
        }
    }
}

int WordsTableModel::rowCount(const QModelIndex &parent) const
{
    const auto hasText = [](const WordsColumn &column) { return column.words > 0; };
    if (parent.isValid() || std::ranges::none_of(m_wording->words.columns, hasText))
        return 0;
    return firstMore() + m_more + m_less;
}

const DistinctiveWord *WordsTableModel::wordAt(int row, int source) const
{
    int place = row - firstMore();
    const bool more = place < m_more;
    const std::vector<int> &list = more ? m_moreOf[size_t(source)] : m_lessOf[size_t(source)];
    if (!more)
        place -= m_more;
    return place >= 0 && place < int(list.size()) ? &m_wording->words.words[size_t(list[size_t(place)])]
                                                  : nullptr;
}

QString WordsTableModel::subject(int row) const
{
    if (row == 0)
        return tr("Words");
    if (row < firstMore())
        return markersName(markers[size_t(row - 1)]);
    const int place = row - firstMore();
    return place < m_more ? tr("More, %1").arg(countText(place + 1))
                          : tr("Less, %1").arg(countText(place - m_more + 1));
}

QString WordsTableModel::leadTitle(int) const
{
    return m_filter.collocations ? tr("Collocations used") : tr("Words used");
}

QVariant WordsTableModel::display(int row, int column) const
{
    if (column == 0)
        return row == 0 || row >= firstMore() ? subject(row) : tr("%1 per 1,000 words").arg(subject(row));
    const WordsColumn &here = columnOf(column - 1);
    if (row == 0)
        return here.words;
    if (row < firstMore())
        return here.markedArticles == 0
            ? QVariant(QString())
            : QVariant(std::round(here.markers.perThousand(markers[size_t(row - 1)]) * 100) / 100);
    const DistinctiveWord *word = wordAt(row, column - 1);
    if (!word)
        return QString();
    return tr("%1 (z %2, %3)")
        .arg(word->words, zText(word->odds[size_t(column - 1)].z),
             countText(word->counts[size_t(column - 1)]));
}

QList<TableBlock> WordsTableModel::markerBlocks(int row, int source) const
{
    const WordsColumn &here = columnOf(source);
    if (row == 0) {
        const QString articles =
            here.articles == 1 ? tr("1 article") : tr("%1 articles").arg(countText(here.articles));
        if (!here.isSmallSample)
            return {{.text = countText(here.words), .detail = articles}};
        return {{.text = countText(here.words),
                 .detail = tr("%1 · small sample").arg(articles),
                 .tone = TableBlock::Tone::Doubt}};
    }
    if (here.markedArticles == 0)
        return {{.text = tr("not in English"), .tone = TableBlock::Tone::Absent}};
    const MarkerClass marker = markers[size_t(row - 1)];
    const int count = here.markers.counts[size_t(marker)];
    return {{.text = decimals(here.markers.perThousand(marker), 1),
             .detail = count == 1 ? tr("1 time") : tr("%1 times").arg(countText(count))}};
}

QList<TableBlock> WordsTableModel::wordBlocks(const DistinctiveWord &word, int source) const
{
    const int count = word.counts[size_t(source)];
    const int all = std::accumulate(word.counts.begin(), word.counts.end(), 0);
    const double z = word.odds[size_t(source)].z;
    return {{.strong = word.words,
             .amount = zText(z),
             .detail = tr("%1 here, %2 elsewhere").arg(countText(count), countText(all - count)),
             .tone = std::abs(z) < chance ? TableBlock::Tone::Absent : TableBlock::Tone::Plain}};
}

QList<TableBlock> WordsTableModel::blocks(int row, int column) const
{
    if (column > 0 && row < firstMore())
        return markerBlocks(row, column - 1);
    if (column > 0) {
        const DistinctiveWord *word = wordAt(row, column - 1);
        return word ? wordBlocks(*word, column - 1) : QList<TableBlock>();
    }
    if (row == 0)
        return {{.strong = subject(row)}};
    if (row < firstMore())
        return {{.strong = subject(row),
                 .detail = tr("per 1,000 words: %1…").arg(markerExamples(markers[size_t(row - 1)]))}};
    const int place = row - firstMore();
    return {{.strong = subject(row),
             .detail = place == 0  ? tr("than the others, by z-score")
                 : place == m_more ? tr("than the others")
                                   : QString()}};
}

QVariant WordsTableModel::data(const QModelIndex &index, int role) const
{
    if (role != BarRole)
        return ComparisonTableModel::data(index, role);
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() == 0 || m_mostZ <= 0)
        return {};
    const DistinctiveWord *word = wordAt(index.row(), index.column() - 1);
    return word ? QVariant(word->odds[size_t(index.column() - 1)].z / m_mostZ) : QVariant();
}

QHash<int, QByteArray> WordsTableModel::roleNames() const
{
    QHash<int, QByteArray> names = ComparisonTableModel::roleNames();
    names.insert(BarRole, "bar");
    return names;
}

QString WordsTableModel::cellSubject(const QModelIndex &index) const
{
    const DistinctiveWord *word = index.column() > 0 ? wordAt(index.row(), index.column() - 1) : nullptr;
    if (!word)
        return ComparisonTableModel::cellSubject(index);
    const QString &source = m_wording->columns[size_t(index.column() - 1)].name;
    return isLess(index.row()) ? tr("%1 · all but %2").arg(word->words, source)
                               : tr("%1 · %2").arg(word->words, source);
}

/// Those of the column (or, of the first column, of all), or all others.
std::vector<ArticleId> WordsTableModel::articlesOf(const QModelIndex &index, bool others) const
{
    std::vector<ArticleId> articles;
    for (int source = 0; source < int(m_wording->columns.size()); ++source) {
        if (index.column() == 0 || (index.column() - 1 == source) != others)
            std::ranges::copy(m_wording->columns[size_t(source)].articles, std::back_inserter(articles));
    }
    return articles;
}

PassageQuery WordsTableModel::passageQuery(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.row() == 0)
        return {};
    if (index.row() < firstMore())
        return markerPassages(articlesOf(index, false), markers[size_t(index.row() - 1)]);
    const DistinctiveWord *word = index.column() > 0 ? wordAt(index.row(), index.column() - 1) : nullptr;
    return word ? wordPassages(articlesOf(index, isLess(index.row())), word->key) : PassageQuery();
}

QString WordsTableModel::nothingBehind() const
{
    return tr("Choose a word to read where it stands in that source.");
}

QString WordsTableModel::description(int row, int column) const
{
    const DistinctiveWord *word = column > 0 ? wordAt(row, column - 1) : nullptr;
    if (!word)
        return {};
    const WordsColumn &here = columnOf(column - 1);
    const int count = word->counts[size_t(column - 1)];
    const QString rate =
        tr("%1 in 1,000 words, z %2")
            .arg(decimals(here.perThousand(count), 1), zText(word->odds[size_t(column - 1)].z));
    return word->length > 1 ? tr("%1, association G² %2").arg(rate, decimals(word->association, 1)) : rate;
}

ComparisonTableModel::Maker WordsTableModel::maker() const
{
    return [wording = m_wording, filter = m_filter] {
        auto made = std::make_unique<WordsTableModel>();
        made->setWording(wording);
        made->setFilter(filter);
        return made;
    };
}

} // namespace parallax
