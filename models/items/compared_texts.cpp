#include "models/items/compared_texts.h"

#include "models/storage/readers.h"

namespace parallax {

namespace {

void add(TextPart &sum, const TextPart &part)
{
    sum.sentences += part.sentences;
    sum.words += part.words;
}

} // namespace

const std::vector<AlignedSentence> &ComparedTexts::sentences(int text) const
{
    static const std::vector<AlignedSentence> none;
    for (const PairAlignment &pair : alignments) {
        if (pair.a == text)
            return pair.alignment.a;
        if (pair.b == text)
            return pair.alignment.b;
    }
    return none;
}

Composition ComparedTexts::total() const
{
    Composition sum;
    for (const ComparedText &text : texts) {
        add(sum.shared, text.composition.shared);
        add(sum.reworded, text.composition.reworded);
        add(sum.only, text.composition.only);
    }
    return sum;
}

Result<ComparedTexts> compareTexts(const Readers &read, std::span<const ArticleId> articles)
{
    ComparedTexts compared;
    std::vector<QString> bodies;
    for (ComparedArticle &article : comparedArticles(read, articles)) {
        Result<QString> body = read.articles.body(article.article.id);
        if (!body)
            return std::unexpected(body.error());
        bodies.push_back(*body);
        compared.texts.push_back({std::move(article), std::move(*body), {}});
    }
    if (bodies.size() < 2)
        return compared;
    compared.alignments = alignAll(bodies);
    for (size_t text = 0; text < bodies.size(); ++text)
        compared.texts[text].composition = composition(compared.alignments, int(text));
    return compared;
}

} // namespace parallax
