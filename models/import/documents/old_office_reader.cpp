#include "models/import/documents/old_office_reader.h"

namespace parallax {

QString OldOfficeReader::name() const
{
    return tr("Old or protected Office file (told apart, not read)");
}

Confidence OldOfficeReader::accepts(QByteArrayView head, const QString &) const
{
    return head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") ? Confidence::Certain : Confidence::No;
}

Result<void> OldOfficeReader::read(QIODevice &, const ReadContext &context, const TakePart &) const
{
    return error(
        tr("%1: an Office file with a password, or in the old binary form (.doc, .xls). Open it in Word or "
           "LibreOffice, save it as DOCX without a password, and import that.")
            .arg(context.label));
}

} // namespace parallax
