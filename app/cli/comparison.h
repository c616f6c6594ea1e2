#pragma once

#include "models/analysis/alignment.h"
#include "models/items/compared_frames.h"
#include "models/items/compared_tables.h"
#include "models/items/compared_voices.h"
#include "models/items/compared_words.h"

namespace parallax::cli {

/// One of the compared articles.
struct ComparedText
{
    Article article;
    QString source; ///< empty where unknown
    QString body;
    /// The source, or the title where there is none, with the article's place from 1.
    QString heading;
};

/// What the figures of the window are in, column by column.
struct Comparison
{
    ComparisonOptions options;
    std::vector<ComparedText> articles;
    std::vector<PairAlignment> pairs; ///< of places in `articles`
    ComparedTables tables;
    ComparedVoices voices; ///< its columns, and those of the following, are those of the tables
    ComparedWords words;
    ComparedFrames frames;
    int mostWords = 25; ///< printed, more used and less used, of each column

    int columns() const { return int(tables.columns.size()); }
    /// The article where the column is one; null where it is several.
    const ComparedText *onlyArticle(int column) const;
    QString heading(int column) const;  ///< of that article, or the column's name
    QString sourceOf(int column) const; ///< of that article, or of the column where columns are sources
};

/// Fails where an article can't be read.
Result<Comparison> compareArticles(const Readers &read, const std::vector<ArticleId> &articles,
                                   const ComparisonOptions &options);

} // namespace parallax::cli
