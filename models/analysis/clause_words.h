#pragma once

#include <QString>

#include <array>

namespace parallax {

/// The words of a clause around a place, read as they are asked for: after it, or before it from the last one
/// back. In lower case; a comma is a word. Looks no further than some four hundred UTF-16 units and
/// two dozen words: hostile texts have no stops.
class ClauseWords
{
public:
    enum class Way { Forth, Back };
    /// `text` outlives this. @pre 0 <= from <= text.size()
    ClauseWords(QStringView text, qsizetype from, Way way);

    /// The nearest one is 0; empty from where the clause ends. It stays where it is.
    const QString &at(std::size_t place);

private:
    QString next();
    QChar nearest() const { return m_way == Way::Forth ? m_text.front() : m_text.back(); }
    QStringView take(qsizetype units);

    QStringView m_text; ///< not read yet
    Way m_way;
    std::array<QString, 24> m_words;
    std::size_t m_count = 0; ///< of those that are read
    bool m_ended = false;
};

/// Letters, digits, and what stands within a word: "Turkish-backed", "wasn't".
bool isClauseWordUnit(QChar unit);

} // namespace parallax
