#include "models/import/import_input.h"

#include "models/import/bounded_read.h"
#include "models/import/file_state.h"
#include "models/import/input_list.h"
#include "models/import/language.h"
#include "models/import/reader_registry.h"
#include "models/text/content_hash.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace parallax {

namespace {

void detectLanguage(ImportedArticle &article)
{
    if (!article.language.isEmpty())
        return;
    article.language = detectedLanguage(article.body);
    if (!article.language.isEmpty())
        setOrigin(article, MetadataField::Language, tr("the text's words"));
}

void apply(const ImportOptions &options, ImportedArticle &article)
{
    if (!options.source.isEmpty()) {
        article.source = options.source;
        setOrigin(article, MetadataField::Source, tr("given with the import"));
    }
    if (options.published) {
        article.published = options.published;
        setOrigin(article, MetadataField::Published, tr("given with the import"));
    }
}

/// Here rather than where it is stored, which one thread does for all. Articles of one file share its bytes.
void hash(ImportedArticle &article, Original &last)
{
    article.bodyHash = contentHash(article.body);
    Original &original = article.original;
    original.sha256 = !last.sha256.isEmpty() && original.bytes.isSharedWith(last.bytes)
        ? last.sha256
        : bytesHash(original.bytes);
    last = original;
}

} // namespace

Result<void> importInput(const QString &path, const ReaderRegistry &readers, const ImportOptions &options,
                         const TakePart &take)
{
    if (path == standardInput) {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return error(tr("Standard input can't be read: %1.").arg(input.errorString()));
        return importDevice(input, ReadContext{.label = tr("standard input"), .url = options.url}, readers,
                            options, take);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return error(tr("%1: can't be read: %2.").arg(path, file.errorString()));
    const std::optional<FileState> before = fileState(file);
    bool changed = false;
    const auto unchanged = [&](FoundPart part) { // what was read of two states is nobody's article
        changed = fileState(file) != before;
        return !changed && take(std::move(part));
    };
    const Result<void> read = importDevice(
        file, ReadContext{.label = path, .fileName = QFileInfo(path).fileName(), .url = options.url}, readers,
        options, unchanged);
    if (changed || (read && fileState(file) != before))
        return error(changedMessage(path));
    return read;
}

Result<void> importDevice(QIODevice &device, const ReadContext &context, const ReaderRegistry &readers,
                          const ImportOptions &options, const TakePart &take)
{
    if (device.isSequential()) { // a pipe gives what it has so far: too little to tell the format by
        Result<QByteArray> bytes = readBounded(device, context.label);
        if (!bytes)
            return std::unexpected(bytes.error());
        QBuffer buffer(&*bytes);
        buffer.open(QIODevice::ReadOnly);
        return importDevice(buffer, context, readers, options, take);
    }
    const Reader *reader = readers.pick(device.peek(Reader::headSize), context.fileName);
    if (!reader)
        return error(tr("%1: this format isn't known.").arg(context.label));
    ReadContext own = context;
    own.readers = &readers;
    Original last;
    return reader->read(device, own, [&](FoundPart part) {
        if (part.article) {
            detectLanguage(*part.article);
            apply(options, *part.article);
            hash(*part.article, last);
        }
        return take(std::move(part));
    });
}

} // namespace parallax
