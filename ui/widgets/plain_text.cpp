#include "ui/widgets/plain_text.h"

namespace parallax {

using namespace Qt::StringLiterals;

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', "<br/>"_L1) + u"</qt>"_s;
}

} // namespace parallax
