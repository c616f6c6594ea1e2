#pragma once

#include "models/analysis/quotes/quote_labels.h"
#include "models/domain/result.h"

namespace parallax::quoting {

/// A source, cue or content as annotated. Ranges are UTF-16.
struct AnnotatedSpan
{
    enum class Role : std::uint8_t { Source, Cue, Content } role;
    QString attribution; ///< what belongs together has the same
    Utf16Range range;
};

struct AnnotatedArticle
{
    QString id;
    QString text;
    std::vector<AnnotatedSpan> spans;
};

/// A paragraph with the right label of each token.
struct LabelledParagraph
{
    int article;
    TokenParagraph paragraph;
    std::vector<Label> labels;
};

/// Reads FOLDER/gold.tsv (a head line, then doc_id, start, end in code points, start and end in UTF-16, role,
/// attribution, …) and FOLDER/text/ID.txt. Rows of other roles are left out.
Result<std::vector<AnnotatedArticle>> readAnnotatedArticles(const QString &folder);

std::vector<LabelledParagraph> labelledParagraphs(const std::vector<AnnotatedArticle> &articles);

} // namespace parallax::quoting
