#include "models/edits/kept_likeness.h"

#include "models/analysis/likeness/find_likenesses.h"
#include "models/storage/readers.h"
#include "models/storage/writers.h"

#include <limits>

namespace parallax {

LikenessGrade keptGrade(Grade grade)
{
    switch (grade) {
    case Grade::None:
        return LikenessGrade::Quotation;
    case Grade::Rewrite:
        return LikenessGrade::Rewrite;
    case Grade::Near:
        return LikenessGrade::Near;
    case Grade::Exact:
        return LikenessGrade::Exact;
    }
    Q_UNREACHABLE_RETURN(LikenessGrade::Quotation);
}

void compareAgain(const Readers &read, Writers &write, const std::set<ArticleId> &articles)
{
    for (const ArticleId article : articles) {
        const std::vector<ArticleLikeness> pairs =
            read.likenesses.ofArticle(article, std::numeric_limits<int>::max());
        const Result<QString> text = pairs.empty() ? Result<QString>() : read.articles.body(article);
        for (const ArticleLikeness &pair : pairs) {
            if (pair.other < article && articles.contains(pair.other))
                continue; // done from the other side
            const Result<QString> other = read.articles.body(pair.other);
            if (!text || !other)
                continue; // damaged: 'check' tells
            const std::optional<Likeness> now = likenessBetween(*text, *other);
            if (!now)
                write.likenesses.remove(article, pair.other);
            else if (pair.isLater)
                write.likenesses.set(
                    {article, pair.other, keptGrade(now->grade), now->sharedA, now->sharedB});
            else
                write.likenesses.set(
                    {pair.other, article, keptGrade(now->grade), now->sharedB, now->sharedA});
        }
    }
}

} // namespace parallax
