#include "ui/comparison/comparison_scope.h"

#include "models/storage/readers.h"

#include <algorithm>
#include <unordered_set>

namespace parallax {

namespace {

/// Those that there are, each once, by date (undated ones last), then in the order given.
std::vector<ArticleId> byDate(const Readers &read, const std::vector<ArticleId> &articles)
{
    std::vector<DatedArticle> found = read.articles.dated(articles);
    std::unordered_set<ArticleId> known;
    std::erase_if(found, [&](const DatedArticle &one) { return !known.insert(one.id).second; });
    std::ranges::stable_sort(found, [](const DatedArticle &a, const DatedArticle &b) {
        const auto &one = a.published;
        const auto &other = b.published;
        return one && (!other || *one < *other);
    });
    std::vector<ArticleId> ids;
    for (const DatedArticle &one : found)
        ids.push_back(one.id);
    return ids;
}

} // namespace

void ComparisonScope::setArticles(const Readers &read, std::vector<ArticleId> articles)
{
    m_event.reset();
    m_chosen = std::move(articles);
    m_texts.clear();
    take(read);
}

void ComparisonScope::setEvent(const Readers &read, EventId event)
{
    m_event = read.events.find(event);
    m_chosen.clear();
    m_texts.clear();
    take(read);
}

void ComparisonScope::restore(const Readers &read, std::optional<EventId> event,
                              std::vector<ArticleId> chosen, std::vector<ArticleId> texts)
{
    m_event = event ? read.events.find(*event) : std::nullopt;
    m_chosen = std::move(chosen);
    m_texts = std::move(texts);
    if (int(m_texts.size()) > mostTexts)
        m_texts.erase(m_texts.begin() + mostTexts, m_texts.end());
    take(read);
}

void ComparisonScope::clearEvent()
{
    m_event.reset();
    m_chosen = m_texts;
    m_articles = m_texts;
}

void ComparisonScope::add(const Readers &read, ArticleId article)
{
    if (int(m_texts.size()) >= mostTexts || std::ranges::contains(m_texts, article))
        return;
    if (!std::ranges::contains(m_articles, article))
        m_chosen.push_back(article);
    m_texts.push_back(article);
    take(read);
}

void ComparisonScope::remove(ArticleId article)
{
    std::erase(m_texts, article);
    std::erase(m_chosen, article);
    if (!m_event)
        std::erase(m_articles, article);
}

void ComparisonScope::refresh(const Readers &read)
{
    if (m_event) {
        m_event = read.events.find(m_event->id);
        if (!m_event)
            m_chosen = m_texts;
    }
    take(read);
}

void ComparisonScope::take(const Readers &read)
{
    std::vector<ArticleId> all = m_event ? read.events.articlesOf(m_event->id) : std::vector<ArticleId>();
    all.insert(all.end(), m_chosen.begin(), m_chosen.end());
    m_articles = byDate(read, all);
    m_texts = byDate(read, m_texts);
    std::erase_if(m_texts, [this](ArticleId id) { return !std::ranges::contains(m_articles, id); });
    if (m_texts.empty())
        m_texts.assign(m_articles.begin(),
                       m_articles.begin() + std::min<qsizetype>(mostTexts, qsizetype(m_articles.size())));
}

} // namespace parallax
