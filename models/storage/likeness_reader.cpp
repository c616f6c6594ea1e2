#include "models/storage/likeness_reader.h"

#include "models/storage/database.h"

namespace parallax {

namespace {

ArticleLikeness likenessFrom(Query &row)
{
    const auto article = row.id<ArticleId>();
    const auto other = row.id<ArticleId>();
    const auto grade = LikenessGrade(row.integer());
    const double shared = row.real();
    const double sharedOther = row.real();
    return {article, other, grade, shared, sharedOther, row.integer() != 0};
}

} // namespace

std::vector<ArticleLikeness> LikenessReader::ofArticle(ArticleId id, int limit) const
{
    return m_database.read([&] {
        std::vector<ArticleLikeness> found;
        Query query = m_database.query(
            "SELECT article_id, other_id, grade, shared, shared_other, 1 FROM article_likeness "
            "WHERE article_id = ?1 AND grade BETWEEN 1 AND 4 UNION ALL "
            "SELECT other_id, article_id, grade, shared_other, shared, 0 FROM article_likeness "
            "WHERE other_id = ?1 AND grade BETWEEN 1 AND 4 ORDER BY 3 DESC, 4 DESC, 2 LIMIT ?2");
        query.bindAll(id, limit);
        while (query.next())
            found.push_back(likenessFrom(query));
        return found;
    });
}

std::vector<ArticleLikeness> LikenessReader::all() const
{
    return m_database.read([&] {
        std::vector<ArticleLikeness> found;
        Query query = m_database.query("SELECT article_id, other_id, grade, shared, shared_other, 1 "
                                       "FROM article_likeness WHERE grade BETWEEN 1 AND 4 "
                                       "ORDER BY article_id, grade DESC, shared DESC, other_id");
        while (query.next())
            if (const ArticleLikeness one = likenessFrom(query);
                found.empty() || found.back().article != one.article)
                found.push_back(one);
        return found;
    });
}

void LikenessWriter::set(const ArticleLikeness &likeness)
{
    m_database
        .query("INSERT INTO article_likeness (article_id, other_id, grade, shared, shared_other) "
               "VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (article_id, other_id) "
               "DO UPDATE SET grade = ?3, shared = ?4, shared_other = ?5")
        .bindAll(likeness.article, likeness.other, likeness.grade, likeness.shared, likeness.sharedOther)
        .run();
}

void LikenessWriter::remove(ArticleId article, ArticleId other)
{
    m_database
        .query("DELETE FROM article_likeness WHERE (article_id = ?1 AND other_id = ?2) "
               "OR (article_id = ?2 AND other_id = ?1)")
        .bindAll(article, other)
        .run();
}

} // namespace parallax
