#include "models/jobs/original_articles.h"

#include "models/import/article_spool.h"
#include "models/import/exchange/table_reader.h"
#include "models/import/import_input.h"
#include "models/import/text_reader.h"

#include <QBuffer>

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

const Reader *readerOf(const Original &original, const ReaderRegistry &readers)
{
    const QByteArrayView head =
        QByteArrayView(original.bytes).first(std::min<qsizetype>(original.bytes.size(), Reader::headSize));
    return readers.pick(head, original.fileName);
}

/// A row is kept as JSON under its table's name (table_reader.cpp).
bool isTableRow(const Original &original, const Reader *reader)
{
    return original.mediaType == "application/json"_L1 || dynamic_cast<const TableReader *>(reader);
}

/// What is kept of a feed's entry, say, is XML that only reads as text without the feed around it. Text may
/// have become Markdown or a page, since readers learn to tell those apart.
bool isReadAs(const QString &now, const QString &then)
{
    return now == then || (then == "text/plain"_L1 && now.startsWith("text/"_L1));
}

} // namespace

void OriginalArticles::want(const Article &article, const QByteArray &bodyHash)
{
    m_hashes.try_emplace(bodyHash, false);
    if (article.titleOrigin == TitleOrigin::Given)
        m_titles.try_emplace(article.title);
}

Result<void> OriginalArticles::read(const Original &original, const QString &url,
                                    const ReaderRegistry &readers, const std::function<bool()> &goesOn)
{
    const ReadContext context{.label = original.fileName.isEmpty() ? tr("The original") : original.fileName,
                              .fileName = original.fileName,
                              .url = m_isAlone ? url : QString()};
    const Reader *reader = readerOf(original, readers);
    if (isTableRow(original, reader))
        return error(tr("%1: a table's row isn't read alone; import the table again.").arg(context.label));
    QBuffer device;
    device.setData(original.bytes);
    device.open(QIODevice::ReadOnly);
    std::optional<Error> failure;
    bool readOtherwise = false;
    bool wasText = false;
    const Result<void> read = importDevice(device, context, readers, {}, [&](const FoundPart &part) {
        if (!goesOn())
            failure = Error{tr("Cancelled; nothing was changed.")};
        else if (!part.article)
            return true;
        else if (!isReadAs(part.article->original.mediaType, original.mediaType))
            readOtherwise = true;
        else if (const Result<void> taken = take(*part.article); !taken)
            failure = taken.error();
        else
            wasText |= part.article->original.mediaType != original.mediaType;
        m_stopped = failure.has_value();
        return !m_stopped;
    });
    if (m_stopped)
        return std::unexpected(*failure);
    if (!read && m_texts == 0)
        return read;
    if (m_texts > 0) {
        m_reader = wasText ? TextReader().name() : reader->name();
        return {};
    }
    const QString why = readOtherwise
        ? tr("%1: its part of the file isn't read alone; import the file again.")
        : tr("%1: no article is found in it.");
    return error(why.arg(context.label));
}

Result<void> OriginalArticles::take(const ImportedArticle &article)
{
    const bool isFirst = ++m_texts == 1;
    if (const auto wanted = m_hashes.find(article.bodyHash); wanted != m_hashes.end()) {
        wanted->second = true;
        return {};
    }
    const auto titled =
        article.titleOrigin == TitleOrigin::Given ? m_titles.find(article.title) : m_titles.end();
    if (titled != m_titles.end())
        ++titled->second.parts;
    if (!(isFirst && m_isAlone) && (titled == m_titles.end() || titled->second.parts > 1))
        return {};
    const Result<qint64> spooled = m_spool.append(article);
    if (!spooled)
        return std::unexpected(spooled.error());
    if (isFirst)
        m_first = *spooled;
    if (titled != m_titles.end())
        titled->second.spooled = *spooled;
    return {};
}

Result<OriginalArticles::Text> OriginalArticles::textOf(const Article &article,
                                                        const QByteArray &bodyHash) const
{
    if (const auto same = m_hashes.find(bodyHash); same != m_hashes.end() && same->second)
        return Text{.isSame = true};
    if (m_texts == 1 && m_isAlone && m_first >= 0)
        return Text{.spooled = m_first};
    const auto titled =
        article.titleOrigin == TitleOrigin::Given ? m_titles.find(article.title) : m_titles.end();
    if (titled != m_titles.end() && titled->second.parts == 1)
        return Text{.spooled = titled->second.spooled};
    return error(tr("It can't be told which of the %1 articles in its file it is.").arg(m_texts));
}

} // namespace parallax
