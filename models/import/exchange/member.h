#pragma once

#include "models/import/reader.h"

namespace parallax {

/// How deep files may lie within files: a message in a mailbox in an archive is three.
inline constexpr int deepestMember = 5;

enum class MemberOutcome { Read, NotWanted, Stopped };

/// Gives a file that lies within another to whoever reads its format; its articles' places begin with `name`.
/// NotWanted when no reader takes it (pictures, programs); Stopped when `take` said no. What is wrong with it
/// goes to `take`.
MemberOutcome readMember(QByteArray bytes, const QString &name, const ReadContext &outer,
                         const TakePart &take);

} // namespace parallax
