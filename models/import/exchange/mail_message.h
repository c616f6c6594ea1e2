#pragma once

#include "models/import/reader.h"

namespace parallax {

/// Gives the article of one message, and what its importable attachments hold, to `take`; what `take` said.
/// `place` is the message's own, empty when the file is the message.
bool readMessage(const QByteArray &bytes, const QString &place, const ReadContext &context,
                 const TakePart &take);

/// A plain message without its signature and without the earlier message quoted at its end.
struct MessageText
{
    QString text;
    QString signature;
    QString quoted;
};

/// Takes off what stands after the line "-- ", and the lines that begin with ">" at the very end, with the
/// line that introduces them. Quotations that are answered between the lines stay.
MessageText splitMessageText(const QString &text);

} // namespace parallax
