#include "models/import/pages/json_ld.h"

#include "models/import/pages/page_tree.h"
#include "models/text/normalise.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostObjects = 10'000;
constexpr qsizetype mostAuthors = 20;

QStringList textsOf(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList texts;
    for (const QJsonValue &one : value.toArray()) {
        if (one.isString())
            texts.append(one.toString());
    }
    return texts;
}

/// One line; many pages write values as they stand in their HTML ("reads &#8211; or not").
QString plainLine(const QString &value)
{
    constexpr qsizetype longest = 2000; // else no line but a text, which is no name and no headline
    static const QRegularExpression reference(u"&#?[A-Za-z0-9]+;"_s);
    if (value.size() > longest || !value.contains(reference))
        return collapsed(value);
    const PageTree decoded(QString(value).replace(u'<', u"&lt;"_s).toUtf8());
    return collapsed(decoded.textOf(0));
}

/// 2 for an article, 1 for a page that may speak for its article, 0 for anything else.
int rankOf(const QJsonObject &object)
{
    int rank = 0;
    for (const QString &type : textsOf(object["@type"_L1])) {
        if (type.endsWith("Article"_L1) || type.endsWith("Posting"_L1) || type.endsWith("Report"_L1))
            rank = 2;
        else if (type.endsWith("WebPage"_L1) && object.contains("datePublished"_L1))
            rank = std::max(rank, 1);
    }
    return rank;
}

/// All objects of the page's scripts.
class Objects
{
public:
    void take(const QByteArray &json)
    {
        QJsonParseError fault;
        const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
        if (fault.error == QJsonParseError::NoError)
            visit(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    }

    QJsonObject best() const { return m_best; }

    /// An object for a reference to it, which is an object of nothing but its id.
    QJsonObject resolved(const QJsonValue &value) const
    {
        const QJsonObject object = value.toObject();
        return object.size() == 1 ? m_byId.value(object["@id"_L1].toString(), object) : object;
    }

    QStringList namesIn(const QJsonValue &value, int *leftOut = nullptr) const
    {
        QStringList names;
        const QJsonArray all = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const QJsonValue &one : all) {
            const QStringList found =
                one.isString() ? QStringList{one.toString()} : textsOf(resolved(one)["name"_L1]);
            for (const QString &name : found) {
                const QString text = plainLine(name);
                if (text.isEmpty() || names.contains(text))
                    continue;
                if (names.size() < mostAuthors)
                    names.append(text);
                else if (leftOut)
                    ++*leftOut;
            }
        }
        return names;
    }

private:
    void visit(const QJsonValue &first)
    {
        std::vector<QJsonValue> waiting{first}; // QJsonDocument reads no deeper than 1024
        while (!waiting.empty() && m_seen < mostObjects) {
            const QJsonValue value = waiting.back();
            waiting.pop_back();
            const QJsonArray array = value.toArray();
            for (auto at = array.size(); at-- > 0;)
                waiting.push_back(array[at]);
            if (value.isObject())
                visitObject(value.toObject(), waiting);
        }
    }

    void visitObject(const QJsonObject &object, std::vector<QJsonValue> &waiting)
    {
        ++m_seen;
        if (const QString id = object["@id"_L1].toString(); !id.isEmpty() && object.size() > 1)
            m_byId.insert(id, object);
        if (const int rank = rankOf(object); rank > m_rank) {
            m_rank = rank;
            m_best = object;
        }
        for (const QJsonValue &value : object) {
            if (value.isObject() || value.isArray())
                waiting.push_back(value);
        }
    }

    QHash<QString, QJsonObject> m_byId;
    QJsonObject m_best;
    int m_rank = 0;
    int m_seen = 0;
};

/// Without what isn't JSON though many pages write it: comments around it, line feeds within strings.
QByteArray repaired(const QString &script)
{
    QString json = script.trimmed();
    for (const QLatin1StringView begin : {"<!--"_L1, "//<![CDATA["_L1, "<![CDATA["_L1, "/*<![CDATA[*/"_L1}) {
        if (json.startsWith(begin))
            json = json.sliced(begin.size()).trimmed();
    }
    for (const QLatin1StringView end : {"-->"_L1, "//]]>"_L1, "/*]]>*/"_L1, "]]>"_L1, ";"_L1}) {
        if (json.endsWith(end))
            json = json.chopped(end.size()).trimmed();
    }
    for (QChar &c : json) {
        if (c.unicode() < 0x20)
            c = u' ';
    }
    return json.toUtf8();
}

QString scriptText(const PageTree &page, int script)
{
    QString text;
    for (int i = script + 1; i < page[script].end; ++i)
        text += page[i].text;
    return text;
}

QString firstText(const QJsonValue &value)
{
    const QStringList texts = textsOf(value);
    return texts.isEmpty() ? QString() : texts.first().trimmed();
}

} // namespace

JsonLdArticle jsonLdArticle(const PageTree &page)
{
    Objects objects;
    for (int i = 0; i < page.size(); ++i) {
        if (page[i].tag == GUMBO_TAG_SCRIPT && page[i].end > i + 1)
            objects.take(repaired(scriptText(page, i)));
    }
    const QJsonObject best = objects.best();
    JsonLdArticle article;
    article.headline = plainLine(firstText(best["headline"_L1]));
    article.body = firstText(best["articleBody"_L1]);
    article.published = firstText(best["datePublished"_L1]);
    article.modified = firstText(best["dateModified"_L1]);
    article.language = firstText(best["inLanguage"_L1]);
    const QJsonValue main = best["mainEntityOfPage"_L1];
    article.url = firstText(best["url"_L1]);
    if (article.url.isEmpty())
        article.url = main.isString() ? main.toString() : main.toObject()["@id"_L1].toString();
    article.publisher = objects.namesIn(best["publisher"_L1]).value(0);
    article.authors = objects.namesIn(best["author"_L1], &article.authorsLeftOut);
    if (article.authors.isEmpty())
        article.authors = objects.namesIn(best["creator"_L1], &article.authorsLeftOut);
    return article;
}

} // namespace parallax
