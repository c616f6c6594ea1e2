#include "models/import/exchange/markdown_reader.h"

#include "models/import/bounded_read.h"
#include "models/import/charset.h"
#include "models/import/exchange/article_making.h"
#include "models/import/exchange/column_mapping.h"
#include "models/import/utf8_text.h"

#include <QRegularExpression>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

std::optional<MetadataField> fieldNamed(const QString &key)
{
    const std::vector<MappedColumn> guessed = guessColumns({key});
    switch (guessed.front().role) {
    case ColumnRole::Title:
        return MetadataField::Title;
    case ColumnRole::Source:
        return MetadataField::Source;
    case ColumnRole::Published:
        return MetadataField::Published;
    case ColumnRole::Author:
        return MetadataField::Author;
    case ColumnRole::Url:
        return MetadataField::Url;
    case ColumnRole::Language:
        return MetadataField::Language;
    default:
        return std::nullopt;
    }
}

QString unquoted(QString value)
{
    value = value.trimmed();
    if (value.size() > 1 && value.front() == value.back()
        && (value.front() == u'"' || value.front() == u'\''))
        return value.sliced(1).chopped(1);
    if (value.startsWith(u'[') && value.endsWith(u']'))
        return value.sliced(1).chopped(1).remove(u'"');
    return value;
}

/// Takes the front matter off; lines it doesn't understand are attributes or nothing.
qsizetype takeFrontMatter(const QStringList &lines, ImportedArticle &article)
{
    if (lines.isEmpty() || lines.front().trimmed() != u"---")
        return 0;
    const qsizetype end = lines.indexOf(u"---"_s, 1);
    if (end < 0 || end > 200)
        return 0;
    for (const QString &line : lines.sliced(1, end - 1)) {
        const qsizetype colon = line.indexOf(u':');
        if (colon < 1 || line.front().isSpace())
            continue;
        const QString key = line.first(colon).trimmed();
        const QString value = unquoted(line.sliced(colon + 1));
        if (value.isEmpty())
            continue;
        if (const auto field = fieldNamed(key); field == MetadataField::Published) {
            if (const auto date = parseColumnDate(value, DateOrder::Undecided))
                setPublished(article, *date, tr("front matter %1").arg(key));
            else
                setField(article, *field, value, tr("front matter %1").arg(key));
        } else if (field) {
            setField(article, *field, value, tr("front matter %1").arg(key));
        } else {
            article.attributes.push_back({key, value});
        }
    }
    return end + 1;
}

bool isFence(QStringView line)
{
    const QStringView text = line.trimmed();
    return text.startsWith(u"```") || text.startsWith(u"~~~");
}

bool isUnderline(const QString &line)
{
    static const QRegularExpression form(u"^(?:=+|-{3,})\\s*$"_s);
    return form.match(line).hasMatch();
}

/// Headings get blank lines around them, code stays as it is.
QString bodyOf(const QStringList &lines, ImportedArticle &article)
{
    QString body;
    bool code = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines[i];
        if (isFence(line)) {
            code = !code;
            continue;
        }
        const bool under = i + 1 < lines.size() && isUnderline(lines[i + 1]) && !line.trimmed().isEmpty();
        const bool heading = !code && (line.startsWith(u'#') || under);
        const QString text = code ? line : plainMarkdownLine(line);
        if (heading && under)
            ++i;
        if (heading && article.title.isEmpty() && body.trimmed().isEmpty()
            && (line.startsWith(u"# "_s) || under)) {
            setField(article, MetadataField::Title, text, tr("first heading"));
            continue;
        }
        body += heading ? u"\n\n"_s + text + u"\n\n"_s : text + u'\n';
    }
    return body;
}

} // namespace

QString plainMarkdownLine(QStringView line)
{
    static const QRegularExpression block(uR"(^\s{0,3}(?:#{1,6}\s+|(?:>\s?)+))"_s);
    static const QRegularExpression tail(uR"(\s+#+\s*$)"_s);
    static const QRegularExpression link(
        uR"(!?\[([^\[\]]{0,500})\](?:\([^()\s]{0,2000}(?:\s+"[^"]{0,200}")?\)|\[[^\[\]]{0,100}\]))"_s);
    static const QRegularExpression strong(uR"((\*\*|__)(?=\S)([^*_]{1,500})(?<=\S)\1)"_s);
    static const QRegularExpression emphasis(
        uR"((?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_]{1,500})(?<=\S)\1(?![\p{L}\p{N}]))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression code(u"`([^`]{1,500})`"_s);
    static const QRegularExpression rule(
        uR"(^\s{0,3}(?:\*\s*){3,}$|^\s{0,3}(?:-\s*){3,}$|^\s{0,3}(?:_\s*){3,}$)"_s);
    static const QRegularExpression escape(uR"(\\([\\`*_{}\[\]()#+.!>-]))"_s);
    QString text = line.toString();
    if (rule.match(text).hasMatch())
        return {};
    const bool heading = text.startsWith(u'#');
    text.remove(block);
    if (heading)
        text.remove(tail);
    text.replace(link, u"\\1"_s)
        .replace(strong, u"\\2"_s)
        .replace(emphasis, u"\\2"_s)
        .replace(code, u"\\1"_s);
    return text.replace(escape, u"\\1"_s);
}

QString MarkdownReader::name() const
{
    return tr("Markdown");
}

Confidence MarkdownReader::accepts(QByteArrayView head, const QString &fileName) const
{
    const auto fault = firstUtf8Fault(head);
    const QString name = fileName.toLower();
    if (head.isEmpty() || !(name.endsWith(u".md") || name.endsWith(u".markdown")))
        return Confidence::No;
    return fault && fault->kind != Utf8Fault::Truncated ? Confidence::Plausible : Confidence::Certain;
}

Result<void> MarkdownReader::read(QIODevice &device, const ReadContext &context, const TakePart &take) const
{
    Result<QByteArray> bytes = readBounded(device, context.label);
    if (!bytes)
        return std::unexpected(bytes.error());
    const Result<DecodedText> decoded = decodeText(*bytes, context.label);
    if (!decoded)
        return std::unexpected(decoded.error());
    ImportedArticle article;
    article.warnings = decoded->warnings;
    const QStringList lines = decoded->text.split(u'\n');
    const qsizetype begin = takeFrontMatter(lines, article);
    article.body = bodyOf(lines.sliced(begin), article);
    article.original = {std::move(*bytes), u"text/markdown"_s, context.fileName};
    handOver(std::move(article), {}, context, take);
    return {};
}

} // namespace parallax
