#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace parallax {

/// The page in an MHTML file.
struct MhtmlPage
{
    QByteArray html;    ///< as it was before its transfer encoding
    QByteArray charset; ///< as the part says; empty when it doesn't
    QString url;        ///< where it was saved from; empty when the file doesn't say
};

/// The first HTML part; std::nullopt when there is none.
std::optional<MhtmlPage> mhtmlPage(const QByteArray &bytes);

} // namespace parallax
