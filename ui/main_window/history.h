#pragma once

#include "models/domain/ids.h"
#include "models/domain/span.h"
#include "ui/main_window/mode.h"

#include <vector>

namespace parallax {

/// A place one has been at.
struct Visit
{
    Mode mode = Mode::Read;
    std::optional<ArticleId> article;
    std::optional<Span> span;
    friend bool operator==(const Visit &, const Visit &) = default;
};

/// Where one has been, for Back and Forward. A new visit drops those that lay ahead.
class History
{
public:
    static constexpr std::size_t longest = 200;

    /// The same place twice in a row is one visit.
    void visit(const Visit &place);
    bool canGoBack() const { return m_current > 0; }
    bool canGoForward() const { return m_current + 1 < m_visits.size(); }
    const Visit &back() { return m_visits[--m_current]; }    ///< @pre canGoBack()
    const Visit &forward() { return m_visits[++m_current]; } ///< @pre canGoForward()

private:
    std::vector<Visit> m_visits;
    std::size_t m_current = 0;
};

} // namespace parallax
