#pragma once

#include "models/domain/result.h"

#include <QByteArray>

namespace parallax {

/// An HTTP response taken apart, its body as the server meant it.
struct HttpMessage
{
    int status = 0;
    QByteArray mediaType; ///< in lower case, without parameters
    QByteArray body;
};

/// Undoes chunks, gzip and deflate. The error's sentence names the encoding that can't be undone (br), or
/// says that the body unpacks to more than `most` bytes.
Result<HttpMessage> parseHttp(const QByteArray &bytes, qint64 most);

} // namespace parallax
