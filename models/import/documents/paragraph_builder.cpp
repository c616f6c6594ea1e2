#include "models/import/documents/paragraph_builder.h"

#include "models/text/characters.h"
#include "models/text/normalise.h"

namespace parallax {

namespace {

/// Without soft hyphens and control characters; half a surrogate pair, which no file can hold, becomes
/// U+FFFD.
QString textOnly(QString text)
{
    text.removeIf([](QChar c) {
        return c == QChar::SoftHyphen || (c.category() == QChar::Other_Control && !isSpace(c));
    });
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

void ParagraphBuilder::add(QStringView text, bool bold)
{
    m_text += text;
    m_characters += text.size();
    m_bold = m_bold && (bold || text.trimmed().isEmpty());
}

void ParagraphBuilder::setPlace(const QString &role, int part)
{
    m_next.role = role;
    m_next.part = part;
}

void ParagraphBuilder::end()
{
    m_next.text = collapsed(textOnly(std::move(m_text)));
    if (!m_next.text.isEmpty()) {
        m_next.bold = m_bold;
        m_paragraphs.push_back(m_next);
    }
    m_next = Paragraph{};
    m_text.clear();
    m_bold = true;
}

Paragraphs ParagraphBuilder::take()
{
    end();
    return std::move(m_paragraphs);
}

} // namespace parallax
