#pragma once

#include "models/domain/ids.h"
#include "models/domain/span.h"

#include <QStringView>

#include <optional>
#include <span>
#include <vector>

namespace parallax {

/// An article as the frames table needs it. Spans are of its body, in reading order.
struct FramedArticle
{
    int column; ///< what is compared, from 0: a source or an article
    std::vector<Span> words;
    std::vector<Span> sentences;
    std::vector<Span> paragraphs; ///< the first one is the lead
};

FramedArticle framedArticle(int column, QStringView body);

/// A coding as the frames table needs it.
struct FrameCoding
{
    AnnotationId annotation;
    CodeId code;
    int article;              ///< place among the articles given
    std::optional<Span> span; ///< absent: the whole article
};

/// What a column has of a code.
struct FrameCell
{
    std::vector<AnnotationId> annotations; ///< by id
    int articles = 0;                      ///< that have the code
    int wordsCovered = 0;                  ///< words under one or more of its codings, each counted once
    int inLead = 0;                        ///< codings that begin in their article's first paragraph
    int afterLead = 0;                     ///< the others, but for those of whole articles
    int opens = 0;                         ///< articles in which no other code begins before it
    int placed = 0;                        ///< articles in which it has a span
    double placeSum = 0; ///< over those, where its first coding begins: 0 first word, towards 1 the last
    int codings() const { return int(annotations.size()); }
};

struct FramesRow
{
    CodeId code;
    std::vector<FrameCell> cells; ///< one a column
    int codings() const;
    FrameCell total() const; ///< of all columns
};

/// What a column's figures are divided by.
struct FramesColumn
{
    int articles = 0; ///< all, with codings or without
    int words = 0;
    int leadWords = 0; ///< in first paragraphs
};

struct FramesTable
{
    std::vector<FramesColumn> columns;
    std::vector<FramesRow> rows;
    FramesColumn total() const; ///< of all columns
};

/// Which codes each column uses, how much, and where in its articles: rows by number of codings, the most
/// first, then by id. A code counts what is tagged with itself, not with codes below it. A coding of a whole
/// article covers all its words and stands at no place.
FramesTable framesTable(std::span<const FrameCoding> codings, std::span<const FramedArticle> articles,
                        int columns);

} // namespace parallax
