#include "models/import/content_hash.h"

#include <QCryptographicHash>

namespace parallax {

QByteArray contentHash(QStringView body)
{
    return QCryptographicHash::hash(body.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace parallax
