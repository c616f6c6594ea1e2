#include "models/jobs/likeness_finder.h"

#include "models/edits/kept_likeness.h"
#include "models/import/imported_article.h"
#include "models/storage/article_reader.h"
#include "models/storage/signature_reader.h"
#include "models/text/content_hash.h"

namespace parallax {

bool LikenessFinder::addProject(const Database &database, const std::function<bool()> &goesOn)
{
    constexpr int mostUnasked = 64;
    std::vector<ArticleId> without;
    int unasked = 0;
    bool goOn = true;
    const auto ask = [&] {
        if (++unasked >= mostUnasked) {
            unasked = 0;
            goOn = goesOn();
        }
        return goOn;
    };
    SignatureReader(database).forEach([&](ArticleId article, const QByteArray &bytes) {
        if (const std::optional<Signature> signature = Signature::fromBytes(bytes))
            add({.article = article}, *signature);
        else
            without.push_back(article);
        return ask();
    });
    const ArticleReader articles(database);
    for (const ArticleId article : without) {
        if (!ask())
            break;
        const Result<QString> body = articles.body(article);
        if (!body) // damaged: 'check' tells
            continue;
        const Signature signature = signatureOf(*body);
        add({.article = article}, signature);
        m_made.push_back({article, contentHash(*body), signature.toBytes()});
    }
    return goOn;
}

void LikenessFinder::add(TextPlace place, const Signature &signature)
{
    m_index.add(signature);
    m_places.push_back(std::move(place));
}

std::optional<LikeFound> LikenessFinder::find(const Signature &signature, QStringView body,
                                              const BodyOf &bodyOf) const
{
    const auto like =
        likeEarlier(m_index, signature, body, [&](int text) { return bodyOf(m_places[std::size_t(text)]); });
    if (!like)
        return std::nullopt;
    return LikeFound{m_places[std::size_t(like->earlier)], keptGrade(like->likeness.grade),
                     like->likeness.sharedA, like->likeness.sharedB};
}

TakePart signing(const TakePart &take)
{
    return [&take](FoundPart part) {
        if (part.article)
            part.article->signature = signatureOf(part.article->body).toBytes();
        return take(std::move(part));
    };
}

Signature signatureOf(const ImportedArticle &article)
{
    const std::optional<Signature> made = Signature::fromBytes(article.signature);
    return made ? *made : signatureOf(article.body);
}

} // namespace parallax
