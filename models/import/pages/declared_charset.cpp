#include "models/import/pages/declared_charset.h"

#include <QRegularExpression>

namespace parallax {

using namespace Qt::StringLiterals;

QByteArray declaredCharset(QByteArrayView page)
{
    constexpr qsizetype farthest = 4096; // browsers look at the first 1024; some pages say it later
    static const QRegularExpression form(
        uR"(<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]{2,40})|^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{2,40}))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(QString::fromLatin1(page.first(std::min(page.size(), farthest))));
    return (match.captured(1) + match.captured(2)).toLatin1();
}

} // namespace parallax
