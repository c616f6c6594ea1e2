#include "models/import/documents/markup_paragraphs.h"

#include <QSet>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

bool isBlock(const QString &name)
{
    static const QSet<QString> inlineElements = {
        u"a"_s,      u"abbr"_s, u"b"_s,   u"bdi"_s,  u"bdo"_s,  u"cite"_s, u"code"_s, u"em"_s,    u"font"_s,
        u"i"_s,      u"img"_s,  u"ins"_s, u"kbd"_s,  u"mark"_s, u"q"_s,    u"s"_s,    u"small"_s, u"span"_s,
        u"strong"_s, u"sub"_s,  u"sup"_s, u"time"_s, u"tt"_s,   u"u"_s,    u"var"_s,  u"wbr"_s,   u"label"_s};
    return !inlineElements.contains(name);
}

bool isBold(const QString &name)
{
    return name == u"b" || name == u"strong";
}

int headingLevel(const QString &name)
{
    return name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6' ? name[1].digitValue()
                                                                                     : 0;
}

/// What databases put an article in: <article>, and Factiva's <div class="article enArticle">.
bool beginsPart(const QString &name, const QString &classes)
{
    return name == u"article"
        || (name == u"div" && (u' ' + classes + u' ').contains(u" article ") && classes.contains(u"Article"));
}

} // namespace

bool MarkupParagraphs::open(const QString &name, const QString &classes)
{
    static const QSet<QString> unread = {u"script"_s,   u"style"_s, u"nav"_s,    u"noscript"_s,
                                         u"template"_s, u"svg"_s,   u"button"_s, u"select"_s};
    if (unread.contains(name))
        return false;
    m_inTitle = name == u"title";
    Place next = m_places.empty() ? Place{u" "_s, 0} : m_places.back();
    if (isBlock(name))
        m_into.end();
    if (beginsPart(name, classes))
        next = {u" "_s, ++m_parts};
    if (!classes.isEmpty() && next.role.size() < 1000)
        next.role += classes.left(200) + u' ';
    m_places.push_back(next);
    m_bold += isBold(name);
    if (const int level = headingLevel(name))
        m_heading = level;
    return true;
}

void MarkupParagraphs::text(QStringView text)
{
    if (m_inTitle) {
        m_title += text;
        return;
    }
    if (m_into.isEmpty() && text.trimmed().isEmpty())
        return;
    place();
    m_into.add(text, m_bold > 0);
}

void MarkupParagraphs::place()
{
    if (!m_into.isEmpty() || m_places.empty())
        return;
    m_into.setPlace(m_places.back().role, m_places.back().part);
    m_into.setHeading(m_heading);
}

void MarkupParagraphs::close(const QString &name)
{
    if (isBlock(name))
        m_into.end();
    m_inTitle = false;
    m_bold -= isBold(name);
    if (headingLevel(name))
        m_heading = 0;
    if (!m_places.empty())
        m_places.pop_back();
}

} // namespace parallax
