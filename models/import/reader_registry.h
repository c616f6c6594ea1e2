#pragma once

#include "models/import/reader.h"

#include <memory>

namespace parallax {

/// The formats that can be imported. Which reader takes a file is decided by its bytes first, then its name.
class ReaderRegistry
{
public:
    void add(std::unique_ptr<Reader> reader);
    /// The most confident reader, of equals the one added first; nullptr when all say No.
    const Reader *pick(QByteArrayView head, const QString &fileName) const;
    struct Choice
    {
        const Reader *reader = nullptr;
        Confidence confidence = Confidence::No;
    };
    /// The same with how sure it is.
    Choice choose(QByteArrayView head, const QString &fileName) const;
    QStringList formatNames() const;

private:
    std::vector<std::unique_ptr<Reader>> m_readers;
};

} // namespace parallax
