#pragma once

#include "models/import/reader.h"

namespace parallax {

/// Mail: single messages (EML) and mailboxes (mbox), an article a message. The HTML part is preferred where a
/// reader of pages is there, else the plain one. Attachments and forwarded messages that can be imported
/// themselves follow their message, their place ending in the attachment's name. A mailbox is streamed.
class MailReader : public Reader
{
public:
    QString name() const override;
    Confidence accepts(QByteArrayView head, const QString &fileName) const override;
    Result<void> read(QIODevice &device, const ReadContext &context, const TakePart &take) const override;
};

} // namespace parallax
