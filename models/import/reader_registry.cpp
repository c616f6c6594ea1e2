#include "models/import/reader_registry.h"

namespace parallax {

void ReaderRegistry::add(std::unique_ptr<Reader> reader)
{
    m_readers.push_back(std::move(reader));
}

const Reader *ReaderRegistry::pick(QByteArrayView head, const QString &fileName) const
{
    return choose(head, fileName).reader;
}

ReaderRegistry::Choice ReaderRegistry::choose(QByteArrayView head, const QString &fileName) const
{
    Choice best;
    for (const auto &reader : m_readers) {
        const Confidence confidence = reader->accepts(head, fileName);
        if (confidence > best.confidence)
            best = {reader.get(), confidence};
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
