#pragma once

#include <QTableView>
#include <QTimer>

#include <vector>

class QMenu;

namespace parallax {

class ComparisonTableModel;

/// A table of a comparison: cells of several lines, copied as text, with the passages behind each cell.
class ComparisonTable : public QTableView
{
    Q_OBJECT
public:
    ComparisonTable(ComparisonTableModel &model, QWidget *parent = nullptr);

    /// Columns before the sources keep their width; sources share the rest.
    void setLeadWidths(QList<int> widths);
    void copy() const; ///< the selected cells, or the whole table
    QAction *exportAction() const { return m_export; }
    bool isArranged() const; ///< rows that are seen have their heights

Q_SIGNALS:
    /// Clicked, walked to, or Enter.
    void cellChosen(const QModelIndex &index);
    /// The menu is about to be shown: whoever has more to offer for the selected cells adds it.
    void menuRequested(QMenu *menu);
    void exportRequested();
    void copyTableRequested();
    void copyPictureRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool event(QEvent *event) override;

private:
    void arrange();
    void measureSome();
    void measure(int row);
    bool measuresRows() const { return !m_isMeasured.empty(); }

    ComparisonTableModel &m_model;
    QAction *m_export;
    QList<int> m_leadWidths;
    std::vector<bool> m_isMeasured; ///< rows; empty where all are of one height
    int m_nextToMeasure = 0;        ///< those before are measured
    QTimer m_measuring;
};

} // namespace parallax
