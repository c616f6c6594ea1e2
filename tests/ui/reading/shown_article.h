#pragma once

#include "ui/reading/article_view.h"

namespace parallax::testing {

/// Has code points outside the basic plane, joined ones, and an empty line.
extern const QString emojiBody;

/// A view as a window shows it, with an article.
struct ShownArticle
{
    explicit ShownArticle(const QString &body = emojiBody, QSize size = {800, 600});
    Span spanOf(const QString &words, qsizetype from = 0) const;
    QPoint middleOf(const QString &words) { return view.rectFor(spanOf(words)).center(); }
    Highlight highlight(HighlightId id, const QString &words,
                        HighlightKind kind = HighlightKind::Mention) const;
    ArticleView view;
};

int pixelsOf(const QImage &image, const QColor &colour);

} // namespace parallax::testing
