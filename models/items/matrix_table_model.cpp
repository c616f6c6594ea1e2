#include "models/items/matrix_table_model.h"

#include "models/domain/result.h"

#include <QLocale>

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

/// Residuals from here on have the deepest ground, in every table, so that tables can be compared.
constexpr double deepestResidual = 4;

/// Behind a total: those of its cells, each once. By places; -1: all.
std::vector<AnnotationId> annotationsIn(const MatrixData &data, int row, int column)
{
    std::vector<AnnotationId> all;
    for (int r = std::max(row, 0); r < (row < 0 ? int(data.rows.size()) : row + 1); ++r) {
        for (int c = std::max(column, 0); c < (column < 0 ? int(data.columns.size()) : column + 1); ++c)
            std::ranges::copy(
                data.matrix.annotations(data.rows[size_t(r)].number, data.columns[size_t(c)].number),
                std::back_inserter(all));
    }
    std::ranges::sort(all);
    const auto repeated = std::ranges::unique(all);
    all.erase(repeated.begin(), repeated.end());
    return all;
}

} // namespace

void MatrixTableModel::setMatrix(std::shared_ptr<const MatrixData> matrix)
{
    beginResetModel();
    m_matrix = std::move(matrix);
    if (m_matrix->question.measure != MatrixMeasure::Annotations)
        m_show = Figures;
    auto tables = std::make_shared<ComparedTables>();
    for (const MatrixValue &column : m_matrix->columns)
        tables->columns.push_back({column.name, column.sourcePosition, {}});
    tables->suggested = m_matrix->suggestedIds;
    replaceTables(std::move(tables));
    endResetModel();
}

void MatrixTableModel::setShow(Show show)
{
    Q_ASSERT(show == Figures || m_matrix->question.measure == MatrixMeasure::Annotations);
    if (show == m_show)
        return;
    beginResetModel();
    m_show = show;
    take();
    endResetModel();
}

/// What has the deepest ground. Only cells that hold something are looked at: there may be millions.
void MatrixTableModel::take()
{
    const Matrix &matrix = m_matrix->matrix;
    switch (m_show) {
    case Figures:
        m_most = matrix.largest(m_matrix->question.measure);
        break;
    case Expected: {
        double row = 0; // an expected count is the product of two sums
        double column = 0;
        for (const MatrixValue &value : m_matrix->rows)
            row = std::max(row, matrix.expected(value.number, Matrix::all));
        for (const MatrixValue &value : m_matrix->columns)
            column = std::max(column, matrix.expected(Matrix::all, value.number));
        const double all = matrix.expected(Matrix::all, Matrix::all);
        m_most = all > 0 ? row * column / all : 0;
        break;
    }
    case Residuals:
        m_most = deepestResidual;
        break;
    }
}

int MatrixTableModel::rowCount(const QModelIndex &parent) const
{
    const bool empty = m_matrix->rows.empty() || m_matrix->columns.empty();
    return parent.isValid() || empty ? 0 : int(m_matrix->rows.size()) + 1;
}

bool MatrixTableModel::isTotal(int row, int column) const
{
    return row + 1 == rowCount() || column == TotalColumn;
}

std::optional<double> MatrixTableModel::value(int row, int column) const
{
    const int r = row + 1 == rowCount() ? Matrix::all : row;
    const int c = column == TotalColumn ? Matrix::all : column - firstSourceColumn();
    if (m_show == Figures || isTotal(row, column))
        return m_matrix->figure(r, c);
    const int rowNumber = m_matrix->rows[size_t(r)].number;
    const int columnNumber = m_matrix->columns[size_t(c)].number;
    return m_show == Expected ? m_matrix->matrix.expected(rowNumber, columnNumber)
                              : m_matrix->matrix.residual(rowNumber, columnNumber);
}

QString MatrixTableModel::subject(int row) const
{
    return row + 1 == rowCount() ? tr("All") : m_matrix->rows[size_t(row)].name;
}

qint64 MatrixTableModel::key(int row) const
{
    return row + 1 == rowCount()
        ? -1
        : qint64(qHash(subject(row), size_t(m_matrix->question.rows.dimension)) >> 1);
}

QString MatrixTableModel::leadTitle(int column) const
{
    return column == ValueColumn ? dimensionTitle(m_matrix->question.rows) : tr("All");
}

QVariant MatrixTableModel::display(int row, int column) const
{
    if (column == ValueColumn)
        return subject(row);
    const std::optional<double> shown = value(row, column);
    if (!shown)
        return {};
    const bool whole = m_matrix->question.measure != MatrixMeasure::PerThousand
        && (m_show == Figures || isTotal(row, column));
    return whole ? QVariant(int(*shown)) : QVariant(*shown);
}

QString MatrixTableModel::words(std::optional<double> value, bool isFigure) const
{
    if (!value)
        return u"–"_s;
    const QLocale locale;
    if (isFigure && m_matrix->question.measure != MatrixMeasure::PerThousand)
        return locale.toString(qlonglong(*value));
    const QString number = locale.toString(*value, 'f', 1);
    return !isFigure && m_show == Residuals && *value > 0 ? u'+' + number : number;
}

QList<TableBlock> MatrixTableModel::blocks(int row, int column) const
{
    if (column == ValueColumn)
        return {{.strong = subject(row)}};
    return {{.amount = words(value(row, column), m_show == Figures || isTotal(row, column))}};
}

std::vector<AnnotationId> MatrixTableModel::cellAnnotations(int row, int source) const
{
    const int column = m_matrix->columns[size_t(source)].number;
    if (row + 1 < rowCount())
        return m_matrix->matrix.annotations(m_matrix->rows[size_t(row)].number, column);
    std::vector<AnnotationId> all;
    for (const MatrixValue &value : m_matrix->rows)
        std::ranges::copy(m_matrix->matrix.annotations(value.number, column), std::back_inserter(all));
    return all;
}

int MatrixTableModel::suggestedBehind(const QModelIndex &index) const
{
    if (index.column() == ValueColumn || m_matrix->suggested == 0)
        return 0;
    return int(m_matrix->suggestedIn(index.row() + 1 == rowCount() ? Matrix::all : index.row(),
                                     index.column() == TotalColumn ? Matrix::all
                                                                   : index.column() - firstSourceColumn()));
}

PassageQuery MatrixTableModel::passageQuery(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool allRows = index.row() + 1 == rowCount();
    const bool allColumns = index.column() < firstSourceColumn();
    if (!allRows && !allColumns)
        return ComparisonTableModel::passageQuery(index);
    return [matrix = m_matrix, row = allRows ? Matrix::all : index.row(),
            column = allColumns ? Matrix::all : index.column() - firstSourceColumn()](
               const Readers &read, const JobContext &context) -> Result<FoundPassages> {
        const PassageQuery query = passagesQuery(annotationsIn(*matrix, row, column));
        return query ? query(read, context) : FoundPassages();
    };
}

QString MatrixTableModel::description(int row, int column) const
{
    if (column == ValueColumn || isTotal(row, column)
        || m_matrix->question.measure != MatrixMeasure::Annotations)
        return {};
    const int r = m_matrix->rows[size_t(row)].number;
    const int c = m_matrix->columns[size_t(column - firstSourceColumn())].number;
    const QLocale locale;
    return tr("%1 annotations; %2 if rows and columns were independent, residual %3")
        .arg(locale.toString(qlonglong(*m_matrix->matrix.figure(r, c, MatrixMeasure::Annotations))),
             locale.toString(m_matrix->matrix.expected(r, c), 'f', 1),
             locale.toString(m_matrix->matrix.residual(r, c), 'f', 1));
}

std::optional<double> MatrixTableModel::heat(int row, int column) const
{
    if (column == ValueColumn || isTotal(row, column))
        return std::nullopt;
    return m_most > 0 ? std::clamp(value(row, column).value_or(0) / m_most, -1.0, 1.0) : 0;
}

ComparisonTableModel::Maker MatrixTableModel::maker() const
{
    return [matrix = m_matrix, show = m_show] {
        auto made = std::make_unique<MatrixTableModel>();
        made->setMatrix(matrix);
        made->setShow(show);
        return made;
    };
}

} // namespace parallax
