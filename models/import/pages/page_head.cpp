#include "models/import/pages/page_head.h"

#include "models/import/pages/page_tree.h"
#include "models/text/normalise.h"

#include <QRegularExpression>

namespace parallax {

using namespace Qt::StringLiterals;

PageHead::PageHead(const PageTree &page)
    : m_language(page.size() > 0 ? page.attribute(0, "lang") : QString())
{
    for (int i = 0; i < page.size(); ++i) {
        if (page[i].tag == GUMBO_TAG_META)
            addMeta(page, i);
        else if (page[i].tag == GUMBO_TAG_TITLE && m_title.isEmpty())
            m_title = page.textOf(i);
        else if (page[i].tag == GUMBO_TAG_LINK && m_canonical.isEmpty()
                 && page.attribute(i, "rel").compare("canonical"_L1, Qt::CaseInsensitive) == 0)
            m_canonical = page.attribute(i, "href");
    }
    static const QRegularExpression form(uR"((?:saved from url=\(\d+\)|^\s*url:\s*)(https?://\S+))"_s,
                                         QRegularExpression::MultilineOption
                                             | QRegularExpression::CaseInsensitiveOption);
    m_savedFrom = form.match(page.firstComments()).captured(1);
}

void PageHead::addMeta(const PageTree &page, int i)
{
    const QString content = collapsed(page.attribute(i, "content"));
    if (content.isEmpty())
        return;
    for (const char *kind : {"property", "name", "itemprop", "http-equiv"}) {
        const QString name = page.attribute(i, kind).toLower();
        if (!name.isEmpty() && !m_metas.contains(name))
            m_metas.insert(name, content);
    }
}

} // namespace parallax
