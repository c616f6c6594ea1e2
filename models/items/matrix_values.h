#pragma once

#include "models/domain/article.h"
#include "models/items/counted_annotations.h"
#include "models/items/matrix_data.h"
#include "models/storage/tag_reader.h"

#include <QHash>

#include <unordered_map>

namespace parallax {

struct Readers;

/// The values of one dimension, numbered as they are met.
class MatrixValues
{
public:
    MatrixValues(MatrixAxis axis, const Readers &read);

    std::optional<int> ofTag(const TagRow &tag); ///< absent where it has none, or articles have it
    std::optional<int> ofSuggestion(const CountedAnnotation &suggestion);
    std::optional<int> ofArticle(const Article &article); ///< absent where annotations have it
    /// In the order shown, without those of annotations that are counted nowhere. `total` is a value's number
    /// of annotations.
    std::vector<MatrixValue> inOrder(const std::function<double(int number)> &total) const;

private:
    struct Named
    {
        QString name;
        std::int64_t order = 0; ///< where values have an order of their own
        std::optional<int> sourcePosition = std::nullopt;
        bool isNone = false;
    };
    int numberOf(std::int64_t key, const std::function<Named()> &named);
    int none(const QString &name);
    int ofDate(const std::optional<PartialDate> &date);
    int ofText(const QString &text, const QString &without);
    void readNames(const Readers &read);

    MatrixAxis m_axis;
    MatrixDimension m_dimension;
    QHash<std::int64_t, Named> m_targets; ///< entities, claims, codes, coders or sources by id
    QHash<std::int64_t, int> m_types;     ///< of entities
    QHash<QString, std::int64_t> m_texts; ///< keys of languages, authors and an attribute's values
    std::unordered_map<ArticleId, QString> m_attributes;
    QHash<std::int64_t, int> m_numbers;
    std::vector<Named> m_values;
};

} // namespace parallax
