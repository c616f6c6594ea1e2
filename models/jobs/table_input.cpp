#include "models/jobs/table_input.h"

#include "models/import/exchange/table_reader.h"
#include "models/import/reader_registry.h"

#include <QFile>
#include <QFileInfo>

namespace parallax {

namespace {

ReadContext contextOf(const QString &path)
{
    return {.label = path, .fileName = QFileInfo(path).fileName()};
}

/// Takes any file, since the person said what it is.
class ConfirmedTableReader : public Reader
{
public:
    explicit ConfirmedTableReader(ColumnMapping mapping)
        : m_mapping(std::move(mapping))
    { }
    QString name() const override { return TableReader().name(); }
    Confidence accepts(QByteArrayView, const QString &) const override { return Confidence::Certain; }
    Result<void> read(QIODevice &device, const ReadContext &context, const TakePart &take) const override
    {
        return readTable(device, context, m_mapping, take);
    }

private:
    ColumnMapping m_mapping;
};

} // namespace

Result<std::optional<TablePreview>> previewInput(const QString &path, const ReaderRegistry &readers)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt; // who reads it says why it can't be read
    const ReadContext context = contextOf(path);
    const Reader *reader = readers.pick(file.peek(Reader::headSize), context.fileName);
    if (!dynamic_cast<const TableReader *>(reader))
        return std::nullopt;
    return previewTable(file, context).transform([](TablePreview preview) {
        return std::optional(std::move(preview));
    });
}

Result<TablePreview> previewInput(const QString &path, const TableDialect &dialect)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return error(tr("%1: can't be read: %2.").arg(path, file.errorString()));
    return previewTable(file, contextOf(path), dialect);
}

ReaderRegistry readersOfTable(const ColumnMapping &mapping)
{
    ReaderRegistry registry;
    registry.add(std::make_unique<ConfirmedTableReader>(mapping));
    return registry;
}

} // namespace parallax
