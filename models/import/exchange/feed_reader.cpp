#include "models/import/exchange/feed_reader.h"

#include "models/import/exchange/article_making.h"
#include "models/import/exchange/column_dates.h"
#include "models/import/exchange/html_fragment.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostEntryBytes = 50'000'000; ///< of an entry with its markup, in UTF-8

/// What is read of an entry, as its original; nothing more once it is larger than one may be.
class EntryCopy
{
public:
    EntryCopy()
        : m_writer(&m_bytes)
    { }
    void write(const QXmlStreamReader &xml)
    {
        if (!isTooLarge())
            m_writer.writeCurrentToken(xml);
    }
    bool isTooLarge() const { return m_bytes.size() > mostEntryBytes; }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

/// One entry while it is read.
struct Entry
{
    ImportedArticle article;
    QString content; ///< the full text, as HTML or text
    QString contentFrom;
    QString summary;
    bool contentIsText = false;
};

/// An element's text with the markup inside it, as Atom's XHTML has it; copies what is read to `copy`.
QString innerText(QXmlStreamReader &xml, EntryCopy &copy)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        xml.readNext();
        if (xml.hasError())
            break;
        copy.write(xml);
        if (xml.isStartElement() && ++depth && !copy.isTooLarge())
            text += u"<%1>"_s.arg(xml.name());
        else if (xml.isEndElement() && --depth && !copy.isTooLarge())
            text += u"</%1>"_s.arg(xml.name());
        else if (xml.isCharacters() && !copy.isTooLarge())
            text += depth > 1 ? xml.text().toString().toHtmlEscaped() : xml.text().toString();
    }
    return text;
}

/// The first such element within what innerText() gave; std::nullopt when there is none, or not whole.
std::optional<QString> textOfChild(const QString &text, const QString &name)
{
    const QString start = u"<%1>"_s.arg(name);
    const qsizetype begin = text.indexOf(start);
    const qsizetype end = begin < 0 ? -1 : text.indexOf(u"</%1>"_s.arg(name), begin);
    if (end < 0)
        return std::nullopt;
    return withoutReferences(text.sliced(begin + start.size(), end - begin - start.size()));
}

void setFeedDate(ImportedArticle &article, const QString &value, const QString &where)
{
    if (value.trimmed().isEmpty() || article.published)
        return;
    if (const auto date = parseColumnDate(value, DateOrder::Undecided))
        setPublished(article, *date, where);
    else
        article.warnings.append(tr("The date \"%1\" (%2) can't be read; it was left empty.")
                                    .arg(value.trimmed().left(60), where));
}

class FeedParser
{
public:
    FeedParser(QIODevice &device, const ReadContext &context, const TakePart &take)
        : m_xml(&device)
        , m_context(context)
        , m_take(take)
    {
        m_xml.setEntityExpansionLimit(4096);
    }

    Result<void> run()
    {
        bool goesOn = true;
        while (goesOn && !m_xml.atEnd()) {
            if (m_xml.readNext() == QXmlStreamReader::StartElement)
                goesOn = element();
        }
        if (!goesOn)
            return {};
        if (m_xml.hasError())
            return error(tr("%1: the feed is broken at line %2 (%3); the entries before it were read: %4.")
                             .arg(m_context.label)
                             .arg(m_xml.lineNumber())
                             .arg(m_xml.errorString())
                             .arg(m_entries));
        if (m_entries == 0)
            return error(tr("%1: there are no entries in this feed.").arg(m_context.label));
        return {};
    }

private:
    bool element()
    {
        const QStringView name = m_xml.name();
        if (name == u"item" || name == u"entry")
            return entry();
        if (name == u"title" && m_feedTitle.isEmpty())
            m_feedTitle = m_xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
        else if (name == u"language" && m_language.isEmpty())
            m_language = m_xml.readElementText(QXmlStreamReader::SkipChildElements).simplified();
        else if (name == u"image" || name == u"textInput" || name == u"textinput")
            m_xml.skipCurrentElement(); // they have titles of their own
        else if (name == u"feed")
            m_language = m_xml.attributes().value("xml:lang"_L1).toString();
        return true;
    }

    bool entry()
    {
        Entry entry;
        EntryCopy copy;
        copy.write(m_xml);
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            m_xml.readNext();
            if (m_xml.hasError())
                return true; // the entry is cut; run() reports it
            copy.write(m_xml);
            if (m_xml.isEndElement())
                --depth;
            else if (m_xml.isStartElement())
                field(entry, copy);
        }
        if (m_xml.hasError())
            return true;
        ++m_entries;
        if (copy.isTooLarge())
            return handOver(tr("the entry is larger than %1 MB.").arg(mostEntryBytes / 1'000'000),
                            tr("entry %1").arg(m_entries), m_context, m_take);
        return give(std::move(entry), copy.bytes());
    }

    void field(Entry &entry, EntryCopy &copy)
    {
        const QString name = m_xml.name().toString();
        const QString prefix = m_xml.prefix().toString();
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const QString where = prefix.isEmpty() ? tr("feed %1").arg(name) : tr("feed %1:%2").arg(prefix, name);
        const QString text = innerText(m_xml, copy);
        if (m_xml.hasError())
            return;
        ImportedArticle &article = entry.article;
        if (name == u"title" && prefix != u"media")
            setField(article, MetadataField::Title, textOfHtml(withoutReferences(text)), where);
        else if (name == u"encoded" || (name == u"content" && prefix != u"media"))
            setContent(entry, text, where, attributes.value("type"_L1) == "text"_L1);
        else if (name == u"description" || name == u"summary")
            entry.summary = entry.summary.isEmpty() ? text : entry.summary;
        else if (name == u"pubDate" || name == u"published" || name == u"issued" || name == u"date")
            setFeedDate(article, text, where);
        else if (name == u"updated" || name == u"modified")
            m_updated = parseColumnDate(text, DateOrder::Undecided);
        else if (name == u"creator" || name == u"author")
            setAuthor(article, text, where);
        else if (name == u"source")
            setField(article, MetadataField::Source, sourceTitle(text), where);
        else if (name == u"link")
            setLink(article, text, attributes, where);
        else if (name == u"guid" && attributes.value("isPermaLink"_L1) != "false"_L1
                 && text.startsWith("http"_L1))
            setField(article, MetadataField::Url, text, where);
        else if (name == u"category" || name == u"subject")
            article.attributes.push_back({name,
                                          attributes.hasAttribute("term"_L1)
                                              ? attributes.value("term"_L1).toString()
                                              : text.simplified()});
    }

    static void setContent(Entry &entry, const QString &text, const QString &where, bool plain)
    {
        if (text.size() <= entry.content.size())
            return;
        entry.content = text;
        entry.contentFrom = where;
        entry.contentIsText = plain;
    }

    static void setAuthor(ImportedArticle &article, const QString &text, const QString &where)
    {
        // Atom: <author><name>…</name><uri>…; RSS 2.0: "address (Name)".
        QString author = textOfChild(text, u"name"_s).value_or(textOfHtml(text));
        const qsizetype open = author.indexOf(u'(');
        if (author.contains(u'@') && open > 0 && author.endsWith(u')'))
            author = author.sliced(open + 1).chopped(1);
        setField(article, MetadataField::Author, author, where);
    }

    static QString sourceTitle(const QString &text)
    {
        return textOfChild(text, u"title"_s).value_or(textOfHtml(text));
    }

    static void setLink(ImportedArticle &article, const QString &text, const QXmlStreamAttributes &attributes,
                        const QString &where)
    {
        const auto rel = attributes.value("rel"_L1);
        if (rel.isEmpty() || rel == "alternate"_L1)
            setField(article, MetadataField::Url,
                     attributes.hasAttribute("href"_L1) ? attributes.value("href"_L1).toString() : text,
                     where);
    }

    bool give(Entry entry, QByteArray bytes)
    {
        ImportedArticle &article = entry.article;
        const bool full = !entry.content.trimmed().isEmpty();
        const QString &chosen = full ? entry.content : entry.summary;
        article.body = entry.contentIsText && full ? chosen
            : looksLikeHtml(chosen)                ? textOfHtml(chosen)
                                                   : withoutReferences(chosen);
        if (!full)
            article.warnings.append(
                tr("The feed carries only a summary of this article; its full text is at its address."));
        if (article.source.isEmpty())
            setField(article, MetadataField::Source, m_feedTitle, tr("feed title"));
        if (!m_language.isEmpty())
            setField(article, MetadataField::Language, m_language, tr("feed language"));
        if (m_updated && !article.published)
            setPublished(article, *m_updated, tr("feed updated"));
        else if (m_updated && *m_updated != *article.published)
            article.modified = *m_updated;
        m_updated = std::unexpected(ColumnDateFault::Unreadable);
        article.original = {std::move(bytes), u"application/xml"_s, m_context.fileName};
        return handOver(std::move(article), tr("entry %1").arg(m_entries), m_context, m_take);
    }

    QXmlStreamReader m_xml;
    const ReadContext &m_context;
    const TakePart &m_take;
    QString m_feedTitle;
    QString m_language;
    std::expected<PartialDate, ColumnDateFault> m_updated = std::unexpected(ColumnDateFault::Unreadable);
    int m_entries = 0;
};

} // namespace

QString FeedReader::name() const
{
    return tr("News feed (RSS, Atom)");
}

Confidence FeedReader::accepts(QByteArrayView head, const QString &fileName) const
{
    const auto has = [&](QByteArrayView mark) { return head.contains(mark); };
    if (!head.trimmed().startsWith('<') && !head.startsWith("\xEF\xBB\xBF"))
        return Confidence::No;
    if (has("<rss") || (has("<feed") && has("http://www.w3.org/2005/Atom"))
        || (has("<rdf:RDF") && has("http://purl.org/rss/1.0/")))
        return Confidence::Certain;
    const QString name = fileName.toLower();
    return name.endsWith(u".rss") || name.endsWith(u".atom") ? Confidence::Plausible : Confidence::No;
}

Result<void> FeedReader::read(QIODevice &device, const ReadContext &context, const TakePart &take) const
{
    return FeedParser(device, context, take).run();
}

} // namespace parallax
