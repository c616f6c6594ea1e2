#pragma once

#include <QCoreApplication>
#include <QString>

#include <expected>

namespace parallax {

/// An expected failure: a sentence for people that names what failed and, where there is one, the way out.
struct Error
{
    QString message;
    friend bool operator==(const Error &, const Error &) = default;
};

/// A value, or the sentence that says why there is none. Programming errors assert instead.
template <typename T> using Result = std::expected<T, Error>;

inline std::unexpected<Error> error(QString message)
{
    return std::unexpected(Error{std::move(message)});
}

/// Translates a message of the models; `ui/` has QObject::tr.
inline QString tr(const char *text)
{
    return QCoreApplication::translate("models", text);
}

} // namespace parallax
