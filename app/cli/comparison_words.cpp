#include "app/cli/comparison_words.h"

#include "app/cli/comparison_columns.h"

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

constexpr std::array profiledMarkers = {MarkerClass::Hedge, MarkerClass::Intensifier, MarkerClass::Evaluative,
                                        MarkerClass::Loaded};

double toThousandths(double number)
{
    return std::round(number * 1000) / 1000;
}

/// Unknown where the article's language has no lexicon.
Field rateOf(const WordsColumn &column, MarkerClass marker)
{
    return column.markedArticles > 0 ? Field(toThousandths(column.markers.perThousand(marker))) : Field();
}

Fields wordRow(const Comparison &comparison, const DistinctiveWord &word, int column, const QString &use)
{
    const int count = word.counts[std::size_t(column)];
    const int all = std::accumulate(word.counts.begin(), word.counts.end(), 0);
    const LogOdds &odds = word.odds[std::size_t(column)];
    return {u"word"_s,
            columnArticle(comparison, column),
            field(comparison.sourceOf(column)),
            comparison.heading(column),
            use,
            word.words,
            field(word.length),
            field(count),
            toThousandths(comparison.words.columns[std::size_t(column)].perThousand(count)),
            field(all - count),
            toThousandths(odds.delta),
            toThousandths(odds.z),
            word.length > 1 ? Field(toThousandths(word.association)) : Field()};
}

} // namespace

Section wordingRows(const Comparison &comparison)
{
    Section section{tr("Wording"),
                    {u"what"_s, u"article"_s, u"source"_s, u"column"_s, u"words"_s, u"small_sample"_s},
                    {}};
    for (const MarkerClass marker : profiledMarkers)
        section.columns << toString(marker) << toString(marker) + u"_per_1000"_s;
    for (std::size_t i = 0; i < comparison.words.columns.size(); ++i) {
        const WordsColumn &column = comparison.words.columns[i];
        Fields fields{u"wording"_s,
                      columnArticle(comparison, int(i)),
                      field(comparison.sourceOf(int(i))),
                      comparison.heading(int(i)),
                      field(column.words),
                      column.isSmallSample};
        for (const MarkerClass marker : profiledMarkers) {
            const bool known = column.markedArticles > 0;
            fields.push_back(known ? field(column.markers.counts[std::size_t(marker)]) : Field());
            fields.push_back(rateOf(column, marker));
        }
        section.rows.push_back(std::move(fields));
    }
    return section;
}

Section wordRows(const Comparison &comparison)
{
    Section section{tr("Words"),
                    {u"what"_s, u"article"_s, u"source"_s, u"column"_s, u"use"_s, u"words"_s, u"length"_s,
                     u"count"_s, u"per_1000"_s, u"elsewhere"_s, u"log_odds"_s, u"z"_s, u"association"_s},
                    {}};
    const ComparedWords &words = comparison.words;
    for (int column = 0; column < comparison.columns(); ++column) {
        for (const bool collocations : {false, true}) {
            const WordFilter filter{.collocations = collocations};
            for (const int place : usedMore(words, column, filter, comparison.mostWords))
                section.rows.push_back(
                    wordRow(comparison, words.words[std::size_t(place)], column, u"more"_s));
            for (const int place : usedLess(words, column, filter, comparison.mostWords))
                section.rows.push_back(
                    wordRow(comparison, words.words[std::size_t(place)], column, u"less"_s));
        }
    }
    return section;
}

Section wordingTable(const Comparison &comparison)
{
    Section section{tr("Wording, per 1,000 words"), {tr("article"), tr("words")}, {}};
    for (const MarkerClass marker : profiledMarkers)
        section.columns << toString(marker);
    for (std::size_t i = 0; i < comparison.words.columns.size(); ++i) {
        const WordsColumn &column = comparison.words.columns[i];
        Fields fields{comparison.heading(int(i)), field(column.words)};
        for (const MarkerClass marker : profiledMarkers)
            fields.push_back(rateOf(column, marker));
        section.rows.push_back(std::move(fields));
    }
    return section;
}

Section wordsTable(const Comparison &comparison)
{
    Section section{tr("Words that an article uses more than the others (z, count)"), {}, {}};
    const ComparedWords &words = comparison.words;
    std::vector<QStringList> lists;
    std::size_t longest = 0;
    for (int column = 0; column < comparison.columns(); ++column) {
        section.columns << comparison.heading(column);
        QStringList list;
        for (const int place : usedMore(words, column, {}, comparison.mostWords)) {
            const DistinctiveWord &word = words.words[std::size_t(place)];
            list << u"%1 (%2, %3)"_s.arg(word.words)
                        .arg(word.odds[std::size_t(column)].z, 0, 'f', 1)
                        .arg(word.counts[std::size_t(column)]);
        }
        longest = std::max(longest, std::size_t(list.size()));
        lists.push_back(std::move(list));
    }
    for (qsizetype row = 0; row < qsizetype(longest); ++row) {
        Fields fields;
        for (const QStringList &list : lists)
            fields.push_back(field(list.value(row)));
        section.rows.push_back(std::move(fields));
    }
    return section;
}

} // namespace parallax::cli
