#include "models/import/documents/delivery.h"
#include "models/import/documents/delivery_values.h"
#include "models/import/month_names.h"

#include <QRegularExpression>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

enum class Role { Other, Outlet, Header, Title, Author, Text, Beside };

/// By the classes of the elements around a paragraph; the innermost stands last, but any of them says it.
Role roleOf(const Paragraph &line)
{
    const auto has = [&](QStringView word) { return line.role.contains(word); };
    if (has(u"publiC") || has(u"certificat") || has(u"apd-") || has(u"-APD")) // a number; where else it stood
        return Role::Beside;
    if (has(u"DocPublicationName"))
        return Role::Outlet;
    if (has(u"DocHeader"))
        return Role::Header;
    if (has(u"titreArticle") || has(u"articletitle"))
        return Role::Title;
    if (has(u"docAuthors") || has(u"docAuteur") || has(u"sm-margin-bottomNews"))
        return Role::Author;
    if (has(u"docOcurrContainer") || has(u"DocText"))
        return Role::Text;
    return Role::Other;
}

/// "International, vendredi 29 novembre 2024 842 mots, p. 4": the section is what stands before the date.
void readHeader(DeliveredArticle &article, const QString &line)
{
    say(article, MetadataField::Published, line, u"Europresse, DocHeader"_s);
    if (article.announcedWords == 0)
        article.announcedWords = wordsWithin(line);
    const qsizetype comma = line.indexOf(u',');
    const QString before = comma > 0 ? line.first(comma).trimmed() : QString();
    if (article.section.isEmpty() && !before.isEmpty() && !dateWithin(before) && !isWeekday(before))
        article.section = before;
}

void take(DeliveredArticle &article, const Paragraph &line, QString &title)
{
    switch (roleOf(line)) {
    case Role::Outlet:
        // "Le Monde, no. 24870": an issue's number is none of the outlet's name.
        return say(article, MetadataField::Source,
                   line.text.section(QRegularExpression(u",\\s*(?:n[o°]|no\\.)"_s), 0, 0).trimmed(),
                   u"Europresse, DocPublicationName"_s);
    case Role::Header:
        return readHeader(article, line.text);
    case Role::Title:
        title += title.isEmpty() ? line.text : u' ' + line.text;
        return;
    case Role::Author:
        return say(article, MetadataField::Author, line.text, u"Europresse, docAuthors"_s);
    case Role::Text:
        article.body.append(line.text);
        return;
    case Role::Beside:
        return;
    case Role::Other:
        if (!title.isEmpty() && !line.text.startsWith(u'©'))
            article.body.append(line.text);
    }
}

} // namespace

std::optional<Delivery> splitEuropresse(const Paragraphs &paragraphs)
{
    Delivery delivery{u"Europresse"_s, {}, 0};
    int marks = 0;
    for (auto at = paragraphs.begin(); at != paragraphs.end();) {
        const auto end =
            std::find_if(at, paragraphs.end(), [&](const Paragraph &line) { return line.part != at->part; });
        DeliveredArticle article;
        QString title;
        for (auto line = at; line != end && at->part > 0; ++line)
            take(article, *line, title);
        say(article, MetadataField::Title, title, u"Europresse, titreArticle"_s);
        if (!article.said.title.isEmpty() && !article.said.source.isEmpty()) {
            marks = std::max(marks, 1 + article.said.published.has_value());
            delivery.articles.push_back(std::move(article));
        }
        at = end;
    }
    return delivery.articles.empty() || marks < 2 ? std::nullopt : std::optional(std::move(delivery));
}

} // namespace parallax
