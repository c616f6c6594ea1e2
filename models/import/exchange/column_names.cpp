#include "models/import/exchange/column_mapping.h"

#include <QRegularExpression>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

struct Role
{
    ColumnRole role;
    const char16_t *words; ///< normalised names, the surest first
};

// What databases, corpora and scrapers call their columns; "summary" only where there is no text.
constexpr Role roles[] = {
    {ColumnRole::Body,
     u"body|full_text|fulltext|article_content|article_text|article_body|articlebody|content_text|content|"
     u"text|"
     u"body_text|main_text|maintext|story|content_html|content.value|article|texte|contenu|corps|volltext|"
     u"inhalt|"
     u"artikeltext|texto|contenido|cuerpo|testo|contenuto|conteudo|corpo|tekst|inhoud|текст|содержание|النص|"
     u"نص|المحتوى|summary|abstract|description|snippet"},
    {ColumnRole::Title,
     u"title|headline|article_title|headline_main|headline.main|title_text|heading|hl|hd|titre|titel|"
     u"schlagzeile|uberschrift|titulo|titular|titolo|kop|заголовок|название|العنوان|عنوان|name|subject"},
    {ColumnRole::Source,
     u"source|outlet|publication|publisher|source_name|source.name|publication_name|outlet_name|media_name|"
     u"media_outlet|news_source|newspaper|journal|publisher.name|site_name|site|media|so|medium|quelle|"
     u"zeitung|"
     u"fuente|periodico|medio|fonte|testata|jornal|bron|krant|источник|издание|المصدر|مصدر|feed|domain|"
     u"source_domain"},
    {ColumnRole::Published,
     u"published|date_published|datepublished|published_at|publishedat|publish_date|publication_date|pub_"
     u"date|"
     u"pubdate|published_date|date_publish|first_published|webpublicationdate|date|article_date|posted|"
     u"posted_at|"
     u"datetime|timestamp|created_at|dt|pd|date_de_publication|datum|erscheinungsdatum|veroffentlicht|fecha|"
     u"fecha_publicacion|data|data_pubblicazione|data_publicacao|дата|التاريخ|تاريخ|time"},
    {ColumnRole::Author,
     u"author|authors|byline|by|writer|journalist|creator|dc_creator|author_name|author.name|byline.original|"
     u"auteur|auteurs|autor|autoren|verfasser|autore|autori|автор|الكاتب|كاتب|المؤلف"},
    {ColumnRole::Url,
     u"url|link|article_url|web_url|weburl|source_url|original_url|permalink|canonical_url|uri|href|lien|"
     u"adresse|"
     u"enlace|ссылка|الرابط|رابط|guid"},
    {ColumnRole::Language,
     u"language|lang|article_language|langue|sprache|idioma|lingua|taal|язык|اللغة|لغة"},
};

/// "Article Title", "articleTitle" and "article-title" → "article_title", without accents.
QString normalised(const QString &name)
{
    static const QRegularExpression camel(u"([a-z])([A-Z])"_s);
    static const QRegularExpression others(uR"([^\p{L}\p{N}.]+)"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    QString text = name.left(100);
    text.replace(camel, u"\\1_\\2"_s);
    QString bare;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            bare += c;
    }
    bare = bare.toLower().replace(others, u"_"_s);
    while (bare.startsWith(u'_'))
        bare.slice(1);
    while (bare.endsWith(u'_'))
        bare.chop(1);
    return bare;
}

} // namespace

std::vector<MappedColumn> guessColumns(const QStringList &names)
{
    std::vector<MappedColumn> columns;
    QStringList plain;
    for (const QString &name : names) {
        columns.push_back({name, ColumnRole::Attribute});
        plain.append(normalised(name));
    }
    for (const Role &role : roles) {
        for (const QStringView word : QStringTokenizer(QStringView(role.words), u'|')) {
            const qsizetype at = plain.indexOf(normalised(word.toString()));
            if (at < 0 || columns[std::size_t(at)].role != ColumnRole::Attribute)
                continue;
            columns[std::size_t(at)].role = role.role;
            break;
        }
    }
    return columns;
}

} // namespace parallax
