#pragma once

#include "models/domain/ids.h"

#include <QString>

namespace parallax {

/// How much an article is another one again, from least to most. The numbers stand in project files.
enum class LikenessGrade {
    Quotation = 1, ///< both carry the same quotations, and little else is the same
    Rewrite,       ///< the same piece told in other words
    Near,          ///< wire copy, an update, a shortened version
    Exact,         ///< the same words in the same order
};

QString toString(LikenessGrade grade); ///< "quotation", "rewrite", "near", "exact"

/// What an article has in common with another one.
struct ArticleLikeness
{
    ArticleId article;
    ArticleId other;
    LikenessGrade grade;
    double shared = 0;      ///< of the article's text, the share (0..1) that stands in the other
    double sharedOther = 0; ///< of the other's text, the share that stands in the article
    bool isLater = true;    ///< the article came after the other one
    friend bool operator==(const ArticleLikeness &, const ArticleLikeness &) = default;
};

} // namespace parallax
