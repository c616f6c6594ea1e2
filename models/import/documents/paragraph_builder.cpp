#include "models/import/documents/paragraph_builder.h"

#include "models/text/normalise.h"

namespace parallax {

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
    m_text.remove(QChar::SoftHyphen);
    m_text.remove(QChar(u'\0'));
    m_next.text = collapsed(m_text);
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
