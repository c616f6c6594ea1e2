#pragma once

#include "models/domain/event.h"
#include "models/items/compared_article.h"

namespace parallax {

/// What is compared: articles that a person chose, or an event's. The tables compare all of them, the text
/// side by side at most four.
class ComparisonScope
{
public:
    static constexpr int mostTexts = 4;

    void setArticles(const Readers &read, std::vector<ArticleId> articles);
    void setEvent(const Readers &read, EventId event);
    /// As it was saved: an event or none, the articles chosen beside it, those side by side.
    void restore(const Readers &read, std::optional<EventId> event, std::vector<ArticleId> chosen,
                 std::vector<ArticleId> texts);
    /// The articles side by side are what is compared from now on.
    void clearEvent();
    /// Side by side, and compared from now on. Nothing where four stand there.
    void add(const Readers &read, ArticleId article);
    /// From side by side; of chosen articles also from what is compared.
    void remove(ArticleId article);
    /// Drops articles and an event that are there no more.
    void refresh(const Readers &read);

    const std::optional<Event> &event() const { return m_event; }
    const std::vector<ArticleId> &chosen() const { return m_chosen; }     ///< without an event all
    const std::vector<ArticleId> &articles() const { return m_articles; } ///< by date
    const std::vector<ArticleId> &texts() const { return m_texts; }       ///< side by side, by date

private:
    void take(const Readers &read);

    std::optional<Event> m_event;
    std::vector<ArticleId> m_chosen; ///< without an event all, with one those beside the event's
    std::vector<ArticleId> m_articles;
    std::vector<ArticleId> m_texts;
};

} // namespace parallax
