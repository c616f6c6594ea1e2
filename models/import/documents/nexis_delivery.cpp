#include "models/import/documents/delivery.h"
#include "models/import/documents/delivery_values.h"

#include <QRegularExpression>

#include <span>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

enum class Label {
    None,
    Copyright,
    Section,
    Length,
    Byline,
    Dateline,
    Highlight,
    Body,
    Graphic,
    Classification,
    Language,
    LoadDate,
    Cover
};

struct KnownLabel
{
    QLatin1StringView text;
    Label label;
};

/// Labels as Nexis writes them in its English, French, German, Dutch and Spanish surfaces.
constexpr KnownLabel withColon[] = {
    {"section"_L1, Label::Section},
    {"rubrique"_L1, Label::Section},
    {"rubrik"_L1, Label::Section},
    {"sectie"_L1, Label::Section},
    {"secci\xF3n"_L1, Label::Section},
    {"length"_L1, Label::Length},
    {"longueur"_L1, Label::Length},
    {"l\xE4nge"_L1, Label::Length},
    {"lengte"_L1, Label::Length},
    {"longitud"_L1, Label::Length},
    {"byline"_L1, Label::Byline},
    {"auteur"_L1, Label::Byline},
    {"autor"_L1, Label::Byline},
    {"dateline"_L1, Label::Dateline},
    {"highlight"_L1, Label::Highlight},
    {"encart"_L1, Label::Highlight},
    {"grafik"_L1, Label::Graphic},
    {"language"_L1, Label::Language},
    {"langue"_L1, Label::Language},
    {"sprache"_L1, Label::Language},
    {"taal"_L1, Label::Language},
    {"idioma"_L1, Label::Language},
    {"load-date"_L1, Label::LoadDate},
    {"update"_L1, Label::LoadDate},
    {"date-chargement"_L1, Label::LoadDate},
    {"laaddatum"_L1, Label::LoadDate},
    {"fecha-de-carga"_L1, Label::LoadDate},
    {"publication-type"_L1, Label::LoadDate},
    {"type-publication"_L1, Label::LoadDate},
    {"publicatietype"_L1, Label::LoadDate},
    {"journal code"_L1, Label::LoadDate},
    {"job number"_L1, Label::Cover},
    {"date and time"_L1, Label::Cover},
    {"client/matter"_L1, Label::Cover},
    {"search terms"_L1, Label::Cover},
    {"search type"_L1, Label::Cover},
    {"narrowed by"_L1, Label::Cover},
    {"user name"_L1, Label::Cover},
};
constexpr KnownLabel alone[] = {
    {"body"_L1, Label::Body},
    {"corps"_L1, Label::Body},
    {"volltext"_L1, Label::Body},
    {"textk\xF6rper"_L1, Label::Body},
    {"tekst"_L1, Label::Body},
    {"cuerpo"_L1, Label::Body},
    {"graphic"_L1, Label::Graphic},
    {"grafik"_L1, Label::Graphic},
    {"graphique"_L1, Label::Graphic},
    {"classification"_L1, Label::Classification},
    {"klassifizierung"_L1, Label::Classification},
    {"classificatie"_L1, Label::Classification},
    {"clasificaci\xF3n"_L1, Label::Classification},
};

struct Labelled
{
    Label label = Label::None;
    QString value;
};

template <std::size_t count> Label find(const KnownLabel (&known)[count], QStringView text)
{
    const auto *found = std::ranges::find_if(
        known, [&](const KnownLabel &word) { return text.compare(word.text, Qt::CaseInsensitive) == 0; });
    return found == std::end(known) ? Label::None : found->label;
}

Labelled labelOf(QStringView line)
{
    if (line.startsWith(u"copyright", Qt::CaseInsensitive) || line.startsWith(u'©'))
        return {Label::Copyright, {}};
    if (const qsizetype colon = line.indexOf(u':'); colon > 0 && colon < 20)
        return {find(withColon, line.first(colon).trimmed()), line.sliced(colon + 1).trimmed().toString()};
    return {line.size() < 20 ? find(alone, line) : Label::None, {}};
}

bool endsDocument(QStringView line)
{
    static const QStringList ends = {u"end of document"_s,    u"fin du document"_s,   u"ende des dokuments"_s,
                                     u"einde van document"_s, u"fin del documento"_s, u"fin de documento"_s};
    return line.size() < 30 && ends.contains(line.toString().toLower());
}

int announcedIn(QStringView line)
{
    static const QRegularExpression form(
        uR"(^(?:Documents?|Dokumente?|Documenten|Documentos?)\s*\((\d{1,6})\)$)"_s);
    return line.size() > 40 ? 0 : form.matchView(line).capturedView(1).toInt();
}

/// What stands in the place of a text that the database failed to deliver.
bool isDatabasesApology(const QString &line)
{
    return line.startsWith("We are sorry but there is an error in this document"_L1);
}

using Lines = std::span<const Paragraph>;

/// One article: headline, outlet and date above labelled lines, then the body.
class NexisArticle
{
public:
    explicit NexisArticle(Lines lines)
        : m_lines(lines)
    { }

    DeliveredArticle read()
    {
        findBody();
        readHead();
        for (std::size_t i = m_date ? *m_date + 1 : 0; i < m_body; ++i)
            readLabelled(labelOf(m_lines[i].text));
        readBody();
        return std::move(m_article);
    }

    int marks() const { return m_marks; } ///< how many of date, length, body and load date there were

private:
    void findBody()
    {
        std::size_t lastLabel = 0;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const Label label = labelOf(m_lines[i].text).label;
            if (label == Label::Body) {
                m_body = i + 1;
                ++m_marks;
                break;
            }
            if (lastLabel > 0
                && (label == Label::LoadDate || label == Label::Classification || label == Label::Language))
                break;
            if (label != Label::None && label != Label::Cover)
                lastLabel = i + 1;
        }
        if (m_body == 0)
            m_body = lastLabel;
        for (std::size_t i = 0; i < m_body; ++i) {
            if (dateLine(m_lines[i].text))
                m_date = i;
        }
    }

    void readHead()
    {
        if (!m_date || *m_date == 0) {
            if (!m_lines.empty() && m_body > 0)
                say(m_article, MetadataField::Title, m_lines[0].text, u"Nexis Uni, headline"_s);
            return;
        }
        ++m_marks;
        say(m_article, MetadataField::Published, m_lines[*m_date].text, u"Nexis Uni, date"_s);
        say(m_article, MetadataField::Source, m_lines[*m_date - 1].text, u"Nexis Uni, outlet"_s);
        say(m_article, MetadataField::Title, headline(*m_date - 1), u"Nexis Uni, headline"_s);
    }

    /// The lines above the outlet; of a cover's list above them only the last, or those that are headings.
    QString headline(std::size_t end) const
    {
        std::size_t begin = 0;
        for (std::size_t i = 0; i < end; ++i) {
            if (labelOf(m_lines[i].text).label == Label::Cover || announcedIn(m_lines[i].text) > 0)
                begin = end - 1;
        }
        if (end - begin > 5) // no headline, but a cover of another form
            begin = end - 1;
        while (begin > 0 && end - begin < 6 && m_lines[begin - 1].heading > 0 && m_lines[begin].heading > 0)
            --begin;
        QStringList parts;
        for (std::size_t i = begin; i < end; ++i) {
            if (!parts.contains(m_lines[i].text))
                parts.append(m_lines[i].text);
        }
        return parts.join(u' ');
    }

    void readLabelled(const Labelled &line)
    {
        if (line.label == Label::Section) {
            m_article.section = line.value;
        } else if (line.label == Label::Length) {
            m_article.announcedWords = wordsWithin(line.value);
            ++m_marks;
        } else if (line.label == Label::Byline) {
            say(m_article, MetadataField::Author, line.value, u"Nexis Uni, Byline"_s);
        }
    }

    void readBody()
    {
        bool inBody = true;
        for (std::size_t i = m_body; i < m_lines.size(); ++i) {
            const Labelled line = labelOf(m_lines[i].text);
            if (line.label == Label::Language && !inBody)
                say(m_article, MetadataField::Language, line.value, u"Nexis Uni, Language"_s);
            if (line.label == Label::LoadDate)
                ++m_marks;
            if (line.label == Label::Classification || line.label == Label::LoadDate
                || line.label == Label::Graphic)
                inBody = false;
            if (inBody && !isDatabasesApology(m_lines[i].text))
                m_article.body.append(m_lines[i].text);
        }
    }

    Lines m_lines;
    DeliveredArticle m_article;
    std::size_t m_body = 0;
    std::optional<std::size_t> m_date;
    int m_marks = 0;
};

} // namespace

std::optional<Delivery> splitNexis(const Paragraphs &paragraphs)
{
    Delivery delivery{u"Nexis Uni"_s, {}, 0};
    int marks = 0;
    auto start = paragraphs.begin();
    for (auto at = paragraphs.begin(); at != paragraphs.end(); ++at) {
        if (delivery.articles.empty() && delivery.announced == 0)
            delivery.announced = announcedIn(at->text);
        if (!endsDocument(at->text))
            continue;
        NexisArticle article(Lines(start, at));
        delivery.articles.push_back(article.read());
        marks = std::max(marks, article.marks());
        start = at + 1;
    }
    return delivery.articles.empty() || marks < 2 ? std::nullopt : std::optional(std::move(delivery));
}

} // namespace parallax
