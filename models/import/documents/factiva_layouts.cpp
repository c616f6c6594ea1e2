#include "models/import/documents/factiva_layouts.h"

#include "models/import/documents/delivery_values.h"
#include "models/import/metadata_values.h"

#include <QRegularExpression>
#include <QSet>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

bool isCode(const QString &text)
{
    static const QSet<QString> codes = {
        u"SE"_s, u"HD"_s,  u"BY"_s,  u"CR"_s,  u"WC"_s,  u"PD"_s, u"ET"_s,  u"SN"_s,  u"SC"_s, u"ED"_s,
        u"PG"_s, u"VOL"_s, u"LA"_s,  u"CY"_s,  u"LP"_s,  u"TD"_s, u"CT"_s,  u"RF"_s,  u"CO"_s, u"IN"_s,
        u"NS"_s, u"RE"_s,  u"IPC"_s, u"IPD"_s, u"PUB"_s, u"AN"_s, u"ART"_s, u"DLN"_s, u"CLM"_s};
    return text.size() <= 3 && codes.contains(text);
}

void take(DeliveredArticle &article, const QString &code, const QString &value)
{
    const QString where = u"Factiva, "_s + code;
    if (code == u"HD")
        say(article, MetadataField::Title, value, where);
    else if (code == u"BY")
        say(article, MetadataField::Author, value, where);
    else if (code == u"SN")
        say(article, MetadataField::Source, value, where);
    else if (code == u"LA")
        say(article, MetadataField::Language, value, where);
    else if (code == u"SE")
        article.section = value;
    else if (code == u"WC")
        article.announcedWords = wordsWithin(value);
    else if (code == u"LP" || code == u"TD")
        article.body.append(value);
}

bool isCopyright(const QString &line)
{
    return line.startsWith(u"Copyright", Qt::CaseInsensitive) || line.startsWith(u"(c)", Qt::CaseInsensitive)
        || line.startsWith(u'©');
}

/// A source code ("GRDN"), a page ("12", "A4") or the language's name.
bool isImprint(const QString &line)
{
    static const QRegularExpression form(u"^[A-Z0-9]{1,8}$"_s);
    return form.match(line).hasMatch() || (line.size() < 30 && !deliveryLanguage(line).isEmpty());
}

bool isTime(const QString &line)
{
    static const QRegularExpression form(u"^\\d{1,2}:\\d\\d(?:\\s*GMT)?$"_s);
    return form.match(line).hasMatch();
}

/// Above "532 words": section, headline and byline, of which only the headline is sure to be there.
void readAbove(DeliveredArticle &article, std::span<const Paragraph> lines)
{
    if (!lines.empty() && (isByline(lines.back().text) || lines.back().role.contains(u"uthor"))) {
        say(article, MetadataField::Author, lines.back().text, u"Factiva, byline"_s);
        lines = lines.first(lines.size() - 1);
    }
    if (lines.empty())
        return;
    const auto isHeadline = [](const Paragraph &line) {
        return line.heading > 0 || line.role.contains(u"eadline");
    };
    auto headline = std::ranges::find_if(lines, isHeadline);
    if (headline == lines.end())
        headline = std::ranges::find_if(lines, &Paragraph::bold);
    if (headline == lines.end())
        headline = lines.end() - 1;
    say(article, MetadataField::Title, headline->text, u"Factiva, headline"_s);
    if (headline != lines.begin())
        article.section = (headline - 1)->text;
    if (headline + 1 != lines.end() && looksLikeName((headline + 1)->text))
        say(article, MetadataField::Author, (headline + 1)->text, u"Factiva, byline"_s);
}

/// How many lines after the outlet belong to the imprint.
std::size_t imprintLines(std::span<const Paragraph> lines)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(lines.size(), 6); ++i) {
        if (isCopyright(lines[i].text))
            return i + 1;
        if (count == i && isImprint(lines[i].text))
            count = i + 1;
    }
    return count;
}

} // namespace

DeliveredArticle readCodedFactiva(std::span<const Paragraph> lines)
{
    DeliveredArticle article;
    // What stands above the headline's code ends the article before, but for a section.
    auto begin = std::ranges::find_if(lines, [](const Paragraph &line) { return line.text == u"HD"; });
    if (begin - lines.begin() >= 2 && (begin - 2)->text == u"SE")
        begin -= 2;
    QString code;
    QString date;
    for (const Paragraph &line : std::span(begin, lines.end())) {
        if (isCode(line.text)) {
            code = line.text;
        } else if (code == u"PD" || code == u"ET") {
            date += date.isEmpty() ? line.text : u' ' + line.text;
        } else {
            take(article, code, line.text);
        }
    }
    say(article, MetadataField::Published, date, u"Factiva, PD"_s);
    return article;
}

DeliveredArticle readPlainFactiva(std::span<const Paragraph> lines)
{
    DeliveredArticle article;
    const auto words =
        std::ranges::find_if(lines, [](const Paragraph &line) { return isWordsLine(line.text); });
    if (words == lines.end()) {
        for (const Paragraph &line : lines)
            article.body.append(line.text);
        return article;
    }
    article.announcedWords = wordsWithin(words->text);
    // A table of contents may stand above the first article: what is near belongs to it.
    const std::size_t above = std::size_t(words - lines.begin());
    readAbove(article, lines.subspan(above > 3 ? above - 3 : 0, std::min<std::size_t>(above, 3)));
    std::size_t at = above + 1;
    if (at < lines.size() && dateLine(lines[at].text)) {
        const bool timed = at + 1 < lines.size() && isTime(lines[at + 1].text);
        say(article, MetadataField::Published,
            lines[at].text + (timed ? u' ' + lines[at + 1].text : QString()), u"Factiva, date"_s);
        at += timed ? 2 : 1;
    }
    if (at < lines.size())
        say(article, MetadataField::Source, lines[at++].text, u"Factiva, outlet"_s);
    const std::size_t imprint = at + imprintLines(lines.subspan(std::min(at, lines.size())));
    for (; at < lines.size(); ++at) {
        if (at >= imprint)
            article.body.append(lines[at].text);
        else if (lines[at].text.size() > 3)
            say(article, MetadataField::Language, lines[at].text, u"Factiva, language"_s);
    }
    return article;
}

} // namespace parallax
