#include "models/analysis/clause_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

constexpr qsizetype mostUnits = 400;

bool endsClause(QChar unit)
{
    return unit == u'.' || unit == u'!' || unit == u'?' || unit == u';' || unit == u':' || unit == u'\n'
        || unit == u'"' || unit == u'“' || unit == u'”' || unit == u'(' || unit == u')' || unit == u'—';
}

} // namespace

bool isClauseWordUnit(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isMark() || unit == u'\'' || unit == u'’' || unit == u'-'
        || unit.isSurrogate();
}

ClauseWords::ClauseWords(QStringView text, qsizetype from, Way way)
    : m_text(way == Way::Forth ? text.sliced(from).first(std::min(mostUnits, text.size() - from))
                               : text.first(from).last(std::min(mostUnits, from)))
    , m_way(way)
{ }

const QString &ClauseWords::at(std::size_t place)
{
    static const QString none;
    while (m_count <= place && !m_ended) {
        QString word = m_count < m_words.size() ? next() : QString();
        m_ended = word.isEmpty();
        if (!m_ended)
            m_words[m_count++] = std::move(word);
    }
    return place < m_count ? m_words[place] : none;
}

QStringView ClauseWords::take(qsizetype units)
{
    const QStringView taken = m_way == Way::Forth ? m_text.first(units) : m_text.last(units);
    m_text = m_way == Way::Forth ? m_text.sliced(units) : m_text.chopped(units);
    return taken;
}

QString ClauseWords::next()
{
    while (!m_text.isEmpty() && !isClauseWordUnit(nearest())) {
        if (endsClause(nearest()))
            return {};
        if (take(1) == u",")
            return u","_s;
    }
    qsizetype units = 0;
    while (units < m_text.size()
           && isClauseWordUnit(m_way == Way::Forth ? m_text[units] : m_text[m_text.size() - 1 - units]))
        ++units;
    return take(units).toString().toLower();
}

} // namespace parallax
