#pragma once

#include "models/items/compared_tables.h"
#include "models/items/passages.h"
#include "models/items/table_block.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>

namespace parallax {

/// A table whose rows are things that articles speak of and whose last columns are what is compared.
class ComparisonTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        BlocksRole = Qt::UserRole + 1, ///< QList<TableBlock>
        SourcePositionRole,            ///< of a column's header: int, or invalid
        HeatRole,                      ///< double: how much of the table's most, 0..1; or invalid
        SuggestedRole,                 ///< int: how many of the annotations behind the cell are suggestions
    };
    explicit ComparisonTableModel(QObject *parent = nullptr);

    void setTables(std::shared_ptr<const ComparedTables> tables);

    /// What a row is about: a claim's wording, an entity's name.
    virtual QString subject(int row) const = 0;
    /// The id of that, to find the row again in later tables.
    virtual qint64 key(int row) const = 0;
    std::optional<int> rowOf(qint64 key) const;
    /// The passages behind a cell, or, in the columns before the sources, behind the whole row.
    std::vector<AnnotationId> annotations(const QModelIndex &index) const;
    /// How many of these are pending suggestions.
    virtual int suggestedBehind(const QModelIndex &index) const;
    /// Of a cell that is a figure: of a source, or a total before them. Names of rows have none.
    int suggestedIn(const QModelIndex &index) const;
    /// Whether any cell counts suggestions.
    bool countsSuggestions() const { return !m_tables->suggested.empty(); }

    /// What a cell's passages are about, in words.
    virtual QString cellSubject(const QModelIndex &index) const;
    /// The passages behind a cell as annotations() has them; models of what isn't tagged say otherwise.
    virtual PassageQuery passageQuery(const QModelIndex &index) const;
    /// What to say where there are none.
    virtual QString nothingBehind() const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    virtual int firstSourceColumn() const = 0;

    /// Makes another model that shows the same, in whatever thread, also when this one has changed meanwhile.
    using Maker = std::function<std::unique_ptr<ComparisonTableModel>()>;
    virtual Maker maker() const = 0;

protected:
    const ComparedTables &tables() const { return *m_tables; }
    std::shared_ptr<const ComparedTables> sharedTables() const { return m_tables; }
    void replaceTables(std::shared_ptr<const ComparedTables> tables); ///< inside a model reset
    virtual void take() = 0; ///< inside a model reset, after the tables have changed
    virtual QString leadTitle(int column) const = 0;
    virtual QVariant display(int row, int column) const = 0;
    virtual QList<TableBlock> blocks(int row, int column) const = 0;
    /// `source` counts from 0.
    virtual std::vector<AnnotationId> cellAnnotations(int row, int source) const = 0;
    virtual QString description(int row, int column) const = 0; ///< for assistive technology, may be empty
    virtual std::optional<double> heat(int /*row*/, int /*column*/) const { return std::nullopt; }

private:
    QVariant markedText(const QModelIndex &index) const;
    QList<TableBlock> markedBlocks(const QModelIndex &index) const;

    std::shared_ptr<const ComparedTables> m_tables = std::make_shared<ComparedTables>();
    /// By row and column, as far as it was asked for: a cell can have very many annotations behind it, and is
    /// painted often. Emptied by each reset; rows and columns change in no other way.
    mutable QHash<std::pair<int, int>, int> m_suggestedBehind;
};

} // namespace parallax
