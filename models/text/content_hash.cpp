#include "models/text/content_hash.h"

#include <QCryptographicHash>

namespace parallax {

QByteArray contentHash(QStringView body)
{
    return bytesHash(body.toUtf8());
}

QByteArray bytesHash(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace parallax
