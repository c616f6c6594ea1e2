#pragma once

#include "models/import/exchange/table_rows.h"

namespace parallax {

/// A dialect as the bytes suggest it.
struct GuessedDialect
{
    TableDialect dialect;
    bool charsetSure = true;   ///< a mark, UTF-8, or ASCII; else a guess from the bytes
    bool delimiterSure = true; ///< the first rows have the same number of cells with it
};

/// Which format a file of articles in rows is in, by its first bytes and, where they leave it open, its name.
std::optional<TableFormat> tableFormat(QByteArrayView head, const QString &fileName);

/// Reads the whole of delimited text once, for its charset, and goes back to the beginning.
GuessedDialect guessDialect(QIODevice &device, TableFormat format, const QString &fileName);

/// The delimiter (comma, semicolon, tab, bar) with which the first lines have the most cells, each line as
/// many. std::nullopt when none cuts every line alike.
std::optional<char> guessDelimiter(QByteArrayView head);

} // namespace parallax
