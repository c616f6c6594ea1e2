#pragma once

#include "models/domain/ids.h"
#include "models/storage/article_reader.h"

#include <QAbstractTableModel>
#include <QHash>

namespace parallax {

class Changes;
class Project;
struct Source;

/// A project's articles, filtered and in an order, read page by page as a view comes to them (fetchMore), so
/// that the cost of showing the list doesn't grow with the project. Follows the project row by row: a view
/// keeps its place and selection.
class ArticleListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TitleColumn, SourceColumn, PublishedColumn, WordsColumn, TagsColumn, ColumnCount };
    /// For every column alike. Absent things are invalid QVariants.
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qlonglong
        TitleRole,
        TitleIsDerivedRole, ///< bool: the beginning of the body stands for a title
        SourceRole,         ///< the name
        SourcePositionRole, ///< int, the place in the order of colours
        PublishedRole,      ///< short, "28 Nov 2024"
        PublishedIsoRole,   ///< as exact as it is known, with its zone
        WordsRole,          ///< int
        TagsRole,           ///< int: annotations
        AlikeRole,          ///< a line for each article that it is like, at most mostAlike
    };
    static constexpr int pageSize = 200; ///< rows
    static constexpr int mostAlike = 5;

    explicit ArticleListModel(Project &project, QObject *parent = nullptr);
    ~ArticleListModel() override;

    const ArticleFilter &filter() const { return m_filter; }
    void setFilter(const ArticleFilter &filter);
    ArticleOrder order() const { return m_order; }
    bool isDescending() const { return m_descending; }
    void setOrder(ArticleOrder order, bool descending);

    std::int64_t matching() const { return m_matching; } ///< articles that the filter lets through
    std::int64_t total() const { return m_total; }

    std::optional<ArticleId> articleAt(int row) const;
    std::optional<int> rowOf(ArticleId id) const; ///< among the rows read so far
    bool contains(ArticleId id) const;            ///< whether the project has it, whatever is shown
    /// Reads on until the article is there, at most `mostRowsSought` rows; its row.
    std::optional<int> ensureLoaded(ArticleId id);
    static constexpr int mostRowsSought = 5000;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// By the columns that an index can follow (title, source, published); others change nothing.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void countsChanged(); ///< matching() or total()

private:
    struct Row
    {
        ArticleRow article;
        mutable bool tagsStale = false; ///< the number of annotations is read again when a view asks
    };
    std::vector<Row> read(const std::optional<Article> &after, int limit) const;
    void readSources();
    void reset();
    void count();

    // article_list_changes.cpp
    void followArticles(const Changes &changes);
    void followAnnotations(const Changes &changes);
    bool replaceInPlace(ArticleId id);
    void readAgain();
    void takeRows(std::vector<Row> fresh);
    void removeAbsent(const std::vector<Row> &fresh);
    void insertAndMove(std::vector<Row> fresh);

    QString accessibleDescription(const Row &row) const;
    QVariant cell(const Row &row, int column) const;
    QStringList alike(ArticleId id) const;
    QVariant sourceRole(const Row &row, int role) const;
    int tags(const Row &row) const;
    void reportAll(const QList<int> &roles = {});

    Project &m_project;
    ArticleFilter m_filter;
    ArticleOrder m_order = ArticleOrder::Date;
    bool m_descending = true;
    std::vector<Row> m_rows;
    bool m_complete = false; ///< the last page was read
    std::int64_t m_matching = 0;
    std::int64_t m_total = 0;
    QHash<SourceId, Source> m_sources;
};

} // namespace parallax
