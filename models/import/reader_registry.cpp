#include "models/import/reader_registry.h"

namespace parallax {

void ReaderRegistry::add(std::unique_ptr<Reader> reader)
{
    m_readers.push_back(std::move(reader));
}

const Reader *ReaderRegistry::pick(QByteArrayView head, const QString &fileName) const
{
    const Reader *best = nullptr;
    Confidence most = Confidence::No;
    for (const auto &reader : m_readers) {
        const Confidence confidence = reader->accepts(head, fileName);
        if (confidence > most) {
            best = reader.get();
            most = confidence;
        }
    }
    return best;
}

QStringList ReaderRegistry::formatNames() const
{
    QStringList names;
    for (const auto &reader : m_readers)
        names.append(reader->name());
    return names;
}

} // namespace parallax
