#include "models/import/documents/delivery.h"
#include "models/import/documents/delivery_values.h"
#include "models/import/documents/factiva_layouts.h"

#include <QRegularExpression>

namespace parallax {

using namespace Qt::StringLiterals;

/// "Document GRDN000020241128ekbs0002x": the accession number that ends every article.
bool isFactivaNumber(QStringView line)
{
    static const QRegularExpression form(
        uR"(^(?:Document|Dokument|Documento)\s+[A-Z0-9]{4,}\d{8}[A-Za-z0-9]{5,15}$)"_s);
    return line.size() < 60 && form.matchView(line).hasMatch();
}

std::optional<Delivery> splitFactiva(const Paragraphs &paragraphs)
{
    Delivery delivery{u"Factiva"_s, {}, 0};
    int marks = 0;
    auto start = paragraphs.begin();
    for (auto at = paragraphs.begin(); at != paragraphs.end(); ++at) {
        if (!isFactivaNumber(at->text))
            continue;
        const std::span<const Paragraph> lines(start, at);
        const bool coded =
            std::ranges::any_of(lines, [](const Paragraph &line) { return line.text == u"HD"; });
        DeliveredArticle article = coded ? readCodedFactiva(lines) : readPlainFactiva(lines);
        marks = std::max(marks,
                         (article.announcedWords > 0) + (article.said.published.has_value())
                             + !article.said.source.isEmpty());
        delivery.articles.push_back(std::move(article));
        start = at + 1;
    }
    return delivery.articles.empty() || marks < 2 ? std::nullopt : std::optional(std::move(delivery));
}

} // namespace parallax
