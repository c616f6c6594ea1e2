#pragma once

#include "models/domain/result.h"
#include "models/items/counted_annotations.h"
#include "models/items/matrix_question.h"

#include <functional>

namespace parallax {

class Database;

/// A value of the rows' or the columns' dimension.
struct MatrixValue
{
    int number; ///< in the matrix
    QString name;
    std::optional<int> sourcePosition; ///< of sources: place in the order of colours
    bool isNone = false;               ///< stands for articles without a value: "no date"
};

struct MatrixData
{
    MatrixQuestion question;
    Matrix matrix;
    std::vector<MatrixValue> rows; ///< in the order shown
    std::vector<MatrixValue> columns;
    std::int64_t articles = 0;    ///< that were looked at
    std::int64_t annotations = 0; ///< in these, with suggestions where these count
    std::int64_t suggested = 0;   ///< how many of them
    SuggestedIds suggestedIds = {};

    std::optional<double> figure(int row, int column) const; ///< by places; -1: all
    std::int64_t suggestedIn(int row, int column) const;     ///< the same of suggestions
};

/// Dates, stances and kinds stand in their own order, codes in that of the codebook, others by number of
/// annotations, the most first, then by name; what stands for no value comes last. Values of articles stand
/// there also where nothing is tagged, others only where something is. For jobs: reads all annotations, and
/// for words covered and for suggestions the bodies of the articles that have any. `goOn` hears how far it is
/// and says whether to go on; where it says no, the result is an error without words.
Result<MatrixData> readMatrix(const Database &database, const MatrixQuestion &question,
                              const std::function<bool(std::int64_t done, std::int64_t all)> &goOn);

} // namespace parallax
