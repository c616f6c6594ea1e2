#include "ui/main_window/history.h"

namespace parallax {

void History::visit(const Visit &place)
{
    if (!m_visits.empty() && m_visits[m_current] == place)
        return;
    if (canGoForward())
        m_visits.erase(m_visits.begin() + std::ptrdiff_t(m_current) + 1, m_visits.end());
    m_visits.push_back(place);
    if (m_visits.size() > longest)
        m_visits.erase(m_visits.begin());
    m_current = m_visits.size() - 1;
}

} // namespace parallax
