#include "models/import/exchange/table_rows.h"

namespace parallax {

Result<void> readWorkbook(QIODevice &, const ReadContext &context, const TakeRow &)
{
    return error(context.label);
}

} // namespace parallax
