#pragma once

#include "models/analysis/likeness/likeness.h"
#include "models/domain/article_likeness.h"

#include <set>

namespace parallax {

struct Readers;
struct Writers;

/// None becomes Quotation: two texts with a likeness to keep have at least that.
LikenessGrade keptGrade(Grade grade);

/// Compares articles whose text is another one now with those that they were kept as like to: new grades and
/// shares, and a pair that has nothing in common any more goes. Reads both texts of each pair.
void compareAgain(const Readers &read, Writers &write, const std::set<ArticleId> &articles);

} // namespace parallax
