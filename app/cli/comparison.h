#pragma once

#include "models/analysis/alignment.h"
#include "models/analysis/claims_table.h"
#include "models/analysis/names_table.h"
#include "models/analysis/voices/voices_table.h"
#include "models/analysis/words/distinctive_words.h"
#include "models/domain/article.h"
#include "models/domain/entity.h"
#include "models/domain/result.h"
#include "models/items/compared_frames.h"

#include <unordered_map>

namespace parallax {
struct Readers;
}

namespace parallax::cli {

/// One column of a comparison.
struct ComparedArticle
{
    Article article;
    QString source;
    QString body;
    /// The source, or the title where there is none, with the article's place from 1.
    QString heading;
};

/// What compared articles share, name and claim; columns are places in `articles`.
struct Comparison
{
    std::vector<ComparedArticle> articles;
    std::vector<PairAlignment> pairs;
    std::vector<NamesRow> names;
    std::vector<ClaimsRow> claims;
    std::vector<HeardUtterance> heard; ///< found by the program, not tagged
    VoicesTable voices;
    ComparedWords words;
    int mostWords = 25; ///< printed, more used and less used, of each article
    ComparedFrames frames;
    std::unordered_map<EntityId, Entity> entities;
    std::unordered_map<ClaimId, Claim> wordings;
};

/// @pre two articles at least
Result<Comparison> compareArticles(const Readers &read, const std::vector<ArticleId> &articles);

} // namespace parallax::cli
