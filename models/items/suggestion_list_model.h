#pragma once

#include "models/domain/suggestion.h"
#include "models/storage/changes.h"
#include "models/text/code_points.h"

#include <QAbstractListModel>

namespace parallax {

class Project;

/// The pending suggestions of one article in reading order. Follows the project: deciding on a few costs
/// reading just those.
class SuggestionListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        WordsRole = Qt::UserRole + 1, ///< QString: the words it stands on
        KindRole,                     ///< int of SuggestionKind
        KindTextRole,                 ///< QString such as "Person", "Claim, denied" or "Event, 28 Nov 2024"
        ReasonRole,                   ///< QString: why, for people
        ConfidenceRole,               ///< double, 0..1
    };

    explicit SuggestionListModel(Project &project, QObject *parent = nullptr);

    /// Shows another article, or none. `body` is its text, which the words are cut from.
    void setArticle(std::optional<ArticleId> article, const QString &body);

    /// @pre 0 <= row < rowCount()
    const Suggestion &at(int row) const { return m_rows[std::size_t(row)]; }
    std::optional<int> rowOf(SuggestionId id) const;
    QString words(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void apply(const Changes &changes);
    void reload();
    void follow(SuggestionId id); ///< after it was decided on, or that was undone

    Project &m_project;
    std::optional<ArticleId> m_article;
    CodePointIndex m_text;
    std::vector<Suggestion> m_rows;
};

} // namespace parallax
