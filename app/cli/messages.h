#pragma once

#include "app/cli/exit.h"
#include "models/domain/result.h"

namespace parallax::cli {

/// Says "parallax-cli: FILE: reason" on standard error. A sentence that begins with the file's name keeps it
/// once.
void complain(const QString &file, const QString &sentence);

/// The same for a project or another file that the command can't do without.
Exit failedOn(const QString &file, const Error &error);

bool outputIsTerminal();
bool messagesAreOnTerminal();

/// A text as it may be shown on a terminal: control characters, which could steer it, are replaced; line feed
/// and tab stay.
QString harmless(const QString &text);

} // namespace parallax::cli
