#include "models/jobs/unread_articles.h"

#include "models/analysis/suggestions/claim_suggester.h"
#include "models/analysis/suggestions/event_suggester.h"
#include "models/analysis/suggestions/mention_suggester.h"

#include <algorithm>

namespace parallax {

namespace {

constexpr qsizetype enoughOfHash = 8; ///< bytes: it tells the few texts of one article apart

} // namespace

bool UnreadArticles::Rule::isNew(ArticleId article, const QByteArray &text, bool wasReplaced) const
{
    if (!upTo || article > *upTo)
        return true;
    const auto then = texts.find(article);
    return then == texts.end() ? wasReplaced : then->second != text;
}

UnreadArticles::UnreadArticles(const Readers &read, const SuggestOptions &options)
{
    if (options.mentions)
        know(read, MentionSuggester::rule, MentionSuggester::version, &UnreadArticle::mentions);
    if (options.claims)
        know(read, ClaimSuggester::rule, ClaimSuggester::version, &UnreadArticle::claims);
    if (options.events)
        know(read, EventSuggester::rule, EventSuggester::version, &UnreadArticle::events);
    for (const ArticleId article : read.versions.articles())
        m_replaced.emplace(article, QByteArray());
    ReadTexts known;
    for (const Rule &rule : m_rules)
        known.insert(rule.texts.begin(), rule.texts.end());
    read.articles.forEach([&](const Article &article, const QString &) {
        const auto replaced = m_replaced.find(article.id);
        const bool wasReplaced = replaced != m_replaced.end();
        QByteArray text;
        if (wasReplaced || known.contains(article.id))
            text = read.articles.bodyHash(article.id).left(enoughOfHash);
        if (wasReplaced)
            replaced->second = text;
        UnreadArticle unread{.id = article.id, .published = article.published};
        for (const Rule &rule : m_rules)
            unread.*rule.isUnread = rule.isNew(article.id, text, wasReplaced);
        if (unread.mentions || unread.claims || unread.events)
            m_articles.push_back(unread);
        return true;
    });
    std::ranges::sort(m_articles, {}, &UnreadArticle::id);
}

void UnreadArticles::know(const Readers &read, const QString &name, int version,
                          bool UnreadArticle::*isUnread)
{
    m_rules.push_back({name, version, isUnread, read.suggestions.readUpTo(name, version),
                       read.suggestions.readTexts(name, version)});
}

void UnreadArticles::markRead(SuggestionWriter &write) const
{
    if (m_articles.empty())
        return;
    const ArticleId last = m_articles.back().id;
    for (const Rule &rule : m_rules) {
        write.setReadUpTo(rule.name, rule.version, rule.upTo ? std::max(*rule.upTo, last) : last);
        if (rule.texts != m_replaced)
            write.setReadTexts(rule.name, rule.version, m_replaced);
    }
}

} // namespace parallax
