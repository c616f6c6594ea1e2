#pragma once

#include "models/import/reader.h"

#include <memory>

namespace parallax {

/// Looks first whether a file is a delivery of a news database, and leaves all others to a reader of its
/// format.
class WithDeliveries : public Reader
{
public:
    enum class Format { Text, Page }; ///< plain text; HTML
    WithDeliveries(std::unique_ptr<Reader> others, Format format);

    QString name() const override { return m_others->name(); }
    Confidence accepts(QByteArrayView head, const QString &fileName) const override
    {
        return m_others->accepts(head, fileName);
    }
    Result<void> read(QIODevice &device, const ReadContext &context, const TakePart &take) const override;

private:
    std::unique_ptr<Reader> m_others;
    Format m_format;
};

} // namespace parallax
