#pragma once

#include "models/domain/result.h"

#include <functional>

class QIODevice;

namespace parallax {

inline constexpr qint64 maximumMessageBytes = 100'000'000;

/// Whether bytes begin as a mailbox does: "From ", an address, and a year.
bool beginsMailbox(QByteArrayView head);

/// Gives each message of a mailbox, with ">From " unquoted (mboxrd), its number from 1; std::nullopt stands
/// for one that is longer than `maximumMessageBytes`, whose bytes are passed over. False ends the reading.
void splitMailbox(QIODevice &device,
                  const std::function<bool(int number, std::optional<QByteArray> message)> &take);

} // namespace parallax
