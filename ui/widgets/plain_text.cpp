#include "ui/widgets/plain_text.h"

namespace parallax {

using namespace Qt::StringLiterals;

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', "<br/>"_L1) + u"</qt>"_s;
}

QString isolated(const QString &text)
{
    return text.isEmpty() ? text : QChar(0x2068) + text + QChar(0x2069);
}

} // namespace parallax
