#pragma once

#include "models/jobs/suggest_articles.h"
#include "models/storage/readers.h"
#include "models/storage/suggestion_reader.h"

#include <vector>

namespace parallax {

struct Writers;

struct UnreadArticle
{
    ArticleId id;
    std::optional<PartialDate> published;
    bool mentions = false; ///< unread for mentions
    bool claims = false;
    bool events = false;
};

/// Which articles the rules of suggestions haven't read. Ids grow, so the last one that was read tells that;
/// but a text that was extracted again, or came back by undo, is new under an old id. Those are known by
/// their hash, which is kept for articles with earlier texts only.
class UnreadArticles
{
public:
    UnreadArticles(const Readers &read, const SuggestOptions &options);

    const std::vector<UnreadArticle> &articles() const { return m_articles; } ///< by id
    /// To be called when the wanted rules have read them.
    void markRead(SuggestionWriter &write) const;

private:
    struct Rule
    {
        const QString &name;
        int version;
        bool UnreadArticle::*isUnread;
        std::optional<ArticleId> upTo;
        ReadTexts texts; ///< then and now
        bool isNew(ArticleId article, const QByteArray &text, bool wasReplaced) const;
    };
    void know(const Readers &read, const QString &name, int version, bool UnreadArticle::*isUnread);

    std::vector<Rule> m_rules; ///< the wanted ones
    std::vector<UnreadArticle> m_articles;
    ReadTexts m_replaced; ///< the present texts of articles that have earlier ones
};

} // namespace parallax
