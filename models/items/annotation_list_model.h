#pragma once

#include "models/storage/annotation_reader.h"
#include "models/storage/changes.h"
#include "models/text/code_points.h"

#include <QAbstractListModel>

#include <unordered_map>

namespace parallax {

class Project;

/// The annotations of one article in reading order, whole-article codings first. Follows the project: an edit
/// of a few annotations costs reading just those.
class AnnotationListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        WordsRole = Qt::UserRole + 1, ///< QString: the annotated words; empty for a whole article
        KindRole,                     ///< int of AnnotationKind
        KindTextRole,                 ///< QString such as "Person" or "Claim, denied"
        EntityTypeRole,               ///< int of EntityType, of mentions
        StanceRole,                   ///< int of Stance, of claim occurrences
        ColourRole,                   ///< QString: a code's own colour, of codings
        PlaceRole                     ///< int: a code's place among the codes by age, of codings
    };

    explicit AnnotationListModel(Project &project, QObject *parent = nullptr);

    /// Shows another article, or none. `body` is its text, which the words are cut from.
    void setArticle(std::optional<ArticleId> article, const QString &body);
    std::optional<ArticleId> article() const { return m_article; }

    /// @pre 0 <= row < rowCount()
    const AnnotationRow &at(int row) const { return m_rows[std::size_t(row)]; }
    std::optional<int> rowOf(AnnotationId id) const;
    QString words(int row) const;
    /// The place that gives a code without a colour of its own one; see PlaceRole.
    int placeOf(CodeId code) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void apply(const Changes &changes);
    void reload();
    void readPlaces();
    void refresh(std::vector<AnnotationRow> rows); ///< those that are shown already
    void refreshCodings();
    void put(AnnotationRow row); ///< replaces the one with its id, or inserts it
    void removeRow(AnnotationId id);

    Project &m_project;
    std::optional<ArticleId> m_article;
    CodePointIndex m_text;
    std::vector<AnnotationRow> m_rows;
    std::unordered_map<CodeId, int> m_places;
};

} // namespace parallax
