#include "models/import/documents/delivery.h"
#include "models/import/documents/delivery_values.h"

#include <QRegularExpression>

#include <span>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

enum class Field { Other, FullText, Title, Author, Outlet, Date, Language, Url, Section, Words, Number };

struct KnownField
{
    QLatin1StringView text;
    Field field;
};

/// The fields of a ProQuest record; any of them ends the full text.
constexpr KnownField fields[] = {
    {"full text"_L1, Field::FullText},
    {"title"_L1, Field::Title},
    {"author"_L1, Field::Author},
    {"publication title"_L1, Field::Outlet},
    {"publication date"_L1, Field::Date},
    {"language of publication"_L1, Field::Language},
    {"document url"_L1, Field::Url},
    {"section"_L1, Field::Section},
    {"proquest document id"_L1, Field::Number},
    {"publication info"_L1, Field::Other},
    {"publication year"_L1, Field::Other},
    {"publication subject"_L1, Field::Other},
    {"proquest document link"_L1, Field::Other},
    {"abstract"_L1, Field::Other},
    {"links"_L1, Field::Other},
    {"subject"_L1, Field::Other},
    {"location"_L1, Field::Other},
    {"people"_L1, Field::Other},
    {"company / organization"_L1, Field::Other},
    {"identifier / keyword"_L1, Field::Other},
    {"pages"_L1, Field::Other},
    {"first page"_L1, Field::Other},
    {"publisher"_L1, Field::Other},
    {"place of publication"_L1, Field::Other},
    {"country of publication"_L1, Field::Other},
    {"issn"_L1, Field::Other},
    {"source type"_L1, Field::Other},
    {"document type"_L1, Field::Other},
    {"dateline"_L1, Field::Other},
    {"column"_L1, Field::Other},
    {"credit"_L1, Field::Other},
    {"copyright"_L1, Field::Other},
    {"last updated"_L1, Field::Other},
    {"database"_L1, Field::Other},
    {"text word count"_L1, Field::Words},
    {"word count"_L1, Field::Words},
    {"volume"_L1, Field::Other},
    {"issue"_L1, Field::Other},
    {"edition"_L1, Field::Other},
    {"supplement"_L1, Field::Other},
    {"start page"_L1, Field::Other},
    {"number of pages"_L1, Field::Other},
    {"product name"_L1, Field::Other},
    {"classification"_L1, Field::Other},
    {"business indexing term"_L1, Field::Other},
    {"document feature"_L1, Field::Other},
    {"full text availability"_L1, Field::Other},
    {"source attribution"_L1, Field::Other},
    {"e-issn"_L1, Field::Other},
};

struct Line
{
    std::optional<Field> field; ///< none: text
    QString value;
};

Line lineOf(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0 || colon > 30)
        return {std::nullopt, text};
    const QStringView key = QStringView(text).first(colon).trimmed();
    const auto *found = std::ranges::find_if(
        fields, [&](const KnownField &known) { return key.compare(known.text, Qt::CaseInsensitive) == 0; });
    if (found == std::end(fields))
        return {std::nullopt, text};
    return {found->field, text.sliced(colon + 1).trimmed()};
}

bool isSeparator(const QString &text)
{
    static const QRegularExpression form(u"^(?:_{20,}|Document \\d{1,6} of \\d{1,6})$"_s);
    return form.matchView(QStringView(text).left(200)).hasMatch()
        || (text.size() >= 200 && text.count(u'_') == text.size());
}

int announcedIn(const QString &text)
{
    static const QRegularExpression form(u"^Document \\d{1,6} of (\\d{1,6})$"_s);
    return form.matchView(QStringView(text).left(40)).capturedView(1).toInt();
}

QString nameFirst(const QString &author)
{
    // "Doe, Jane.": one author, family name first.
    const QString name = author.endsWith(u'.') ? author.chopped(1) : author;
    const QStringList parts = name.split(u", "_s);
    return parts.size() == 2 && !name.contains(u';') ? parts[1] + u' ' + parts[0] : name;
}

void take(DeliveredArticle &article, Field field, const QString &value)
{
    switch (field) {
    case Field::Title:
        return say(article, MetadataField::Title, value, u"ProQuest, Title"_s);
    case Field::Author:
        return say(article, MetadataField::Author, nameFirst(value), u"ProQuest, Author"_s);
    case Field::Outlet:
        return say(article, MetadataField::Source, value, u"ProQuest, Publication title"_s);
    case Field::Date:
        return say(article, MetadataField::Published, value, u"ProQuest, Publication date"_s);
    case Field::Language:
        return say(article, MetadataField::Language, value, u"ProQuest, Language of publication"_s);
    case Field::Url:
        return say(article, MetadataField::Url, value, u"ProQuest, Document URL"_s);
    case Field::Section:
        article.section = value;
        return;
    case Field::Words:
        article.announcedWords = value.toInt();
        return;
    case Field::FullText:
    case Field::Number:
    case Field::Other:
        return;
    }
}

/// A record and how many of its marks it has (full text, outlet, date, number).
std::pair<DeliveredArticle, int> readRecord(std::span<const Paragraph> lines)
{
    DeliveredArticle article;
    int marks = 0;
    QString heading; // a record begins with its title, without a label
    std::optional<Field> current;
    for (const Paragraph &paragraph : lines) {
        const Line line = lineOf(paragraph.text);
        if (line.field) {
            current = line.field;
            marks += current == Field::FullText || current == Field::Outlet || current == Field::Date
                || current == Field::Number;
            take(article, *current, line.value);
        } else if (!current && heading.isEmpty()) {
            heading = line.value;
        }
        if (current == Field::FullText && !line.value.isEmpty())
            article.body.append(line.value);
    }
    say(article, MetadataField::Title, heading, u"ProQuest, headline"_s);
    return {std::move(article), marks};
}

} // namespace

std::optional<Delivery> splitProquest(const Paragraphs &paragraphs)
{
    Delivery delivery{u"ProQuest"_s, {}, 0};
    int most = 0;
    const auto separates = [](const Paragraph &line) { return isSeparator(line.text); };
    for (auto start = paragraphs.begin(); start != paragraphs.end();) {
        const auto end = std::find_if(start, paragraphs.end(), separates);
        auto [article, marks] = readRecord(std::span(start, end));
        if (marks >= 2)
            delivery.articles.push_back(std::move(article));
        most = std::max(most, marks);
        if (end == paragraphs.end())
            break;
        delivery.announced = std::max(delivery.announced, announcedIn(end->text));
        start = end + 1;
    }
    // One record with few marks could be any file with a heading "Title:".
    const bool sure = most >= 3 || (most >= 2 && delivery.articles.size() >= 2);
    return sure ? std::optional(std::move(delivery)) : std::nullopt;
}

} // namespace parallax
