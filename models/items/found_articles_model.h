#pragma once

#include "models/domain/result.h"
#include "models/jobs/found_article.h"
#include "models/jobs/import_summary.h"

#include <QAbstractTableModel>
#include <QHash>

#include <array>

namespace parallax {

/// What was read for an import and may be changed before it is stored, a row each; problems first, then
/// warnings, duplicates, near-duplicates with rewrites, and the rest, each in the order they were found. Rows
/// are slim, so that 200,000 scroll.
class FoundArticlesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TitleColumn, ///< checkable: whether the article is imported
        SourceColumn,
        PublishedColumn,
        AuthorColumn,
        WordsColumn,
        LanguageColumn,
        AlikeColumn, ///< checkable: whether what the article is like is kept with it
        NoteColumn,
        ColumnCount
    };
    enum Role {
        StandingRole = Qt::UserRole + 1, ///< int, a Standing
        NoteRole,                        ///< all that is to be said of the row, a line each
        InputRole,                       ///< the file's path
        PlaceRole,                       ///< where in the file
        MissingRole,                     ///< bool: the cell is empty and an article should have it
        QuestionRole,                    ///< bool: a table that waits for a person's word
        EditedRole,                      ///< bool: a person set the cell
    };
    /// Why a row stands where it stands.
    enum Standing { Problem, Warned, Duplicate, Alike, Good, StandingCount };
    /// Which rows are shown.
    enum class Show { All, Problems, Warnings, Duplicates, Alike, WithoutSource, WithoutDate };

    struct Counts
    {
        int articles = 0; ///< that were found
        int chosen = 0;   ///< of these, that are to be imported
        std::array<int, StandingCount> standing{};
        int alike = 0;         ///< articles that are like another, exact ones not counted
        int withoutSource = 0; ///< articles
        int withoutDate = 0;
    };

    explicit FoundArticlesModel(QObject *parent = nullptr);

    void append(const std::vector<FoundArticle> &found);
    /// All that was found in a file, since it is read again.
    void removeInput(const QString &path);
    const FoundArticle *at(int row) const; ///< nullptr: no such row
    const Counts &counts() const { return m_counts; }

    Show shown() const { return m_shown; }
    void show(Show which);

    void setChosen(const std::vector<int> &rows, bool chosen); ///< rows without an article stay as they are
    /// Whether what the articles are like is kept with them; they are chosen then, so that there is something
    /// to keep. Rows that are like nothing stay as they are.
    void setGrouped(const std::vector<int> &rows, bool grouped);
    /// Reads what was typed; an error, with nothing changed, says what is wrong with it.
    Result<void> setField(const std::vector<int> &rows, FoundField field, const QString &text);
    void setBack(const std::vector<int> &rows); ///< the fields as they were read
    /// Where articles stand now, by FoundArticle::spooled; those that aren't shown any more are left out.
    std::vector<int> rowsOf(std::vector<qint64> spooled) const;

    bool isEdited() const;                    ///< a person set a field of some row
    std::vector<FoundArticle> chosen() const; ///< in the order they were found
    /// Lines for the summary: problems, and duplicates that were left out.
    std::vector<ImportLine> otherLines() const;

    /// Whether the text would be taken for the field.
    static Result<void> check(FoundField field, const QString &text);
    /// What all of the rows have alike, as it would be typed; else empty.
    QString commonText(const std::vector<int> &rows, FoundField field) const;
    /// What the articles say in the field, each once, in alphabetical order.
    QStringList textsOf(FoundField field) const;
    static std::optional<FoundField> fieldOf(int column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    /// By a column; -1: problems first.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void countsChanged();
    void refused(const QString &sentence); ///< what was typed into a cell

private:
    struct Row
    {
        FoundArticle found;
        int sameAs = -1; ///< the row found before with the same text
        bool chosen = false;
        Standing standing = Good;
    };
    // found_articles_model.cpp
    void add(const FoundArticle &found);
    void insertShown(const std::vector<int> &fresh);
    void showAgain();
    bool isShown(const Row &row) const;
    void count(const Row &row, int by);
    void forget();
    const Row &rowAt(int row) const { return m_rows[std::size_t(m_order[std::size_t(row)])]; }
    Row &rowAt(int row) { return m_rows[std::size_t(m_order[std::size_t(row)])]; }
    // found_articles_edits.cpp
    void reportRows(const std::vector<int> &rows);
    // found_articles_data.cpp
    QVariant cell(const Row &row, int column) const;
    QString note(const Row &row) const;
    static QVariant checkState(const Row &row, int column);
    bool isMissing(const Row &row, int column) const;
    static QString editText(const Row &row, int column);
    bool isBefore(int one, int other, int column) const;

    std::vector<Row> m_rows;                    ///< in the order they were found
    std::vector<int> m_order;                   ///< those shown
    std::array<int, StandingCount> m_shownOf{}; ///< rows of each standing in m_order, while it isn't sorted
    QHash<QByteArray, int> m_byText;
    Counts m_counts;
    Show m_shown = Show::All;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace parallax
