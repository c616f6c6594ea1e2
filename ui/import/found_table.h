#pragma once

#include "models/items/found_articles_model.h"

#include <QTableView>

#include <map>

class QAction;

namespace parallax {

/// The table of what was found, and what is done with its selected rows; the same actions stand in its
/// context menu and in the dialog.
class FoundTable : public QTableView
{
    Q_OBJECT
public:
    explicit FoundTable(FoundArticlesModel &model, QWidget *parent = nullptr);

    QAction *setSource;
    QAction *setDate;
    QAction *setAuthor;
    QAction *setLanguage;
    QAction *takeIn;
    QAction *leaveOut;
    QAction *group;
    QAction *keepApart;
    QAction *asRead;
    /// Sources of the project, offered beside those that were found.
    void setKnownSources(const QStringList &sources) { m_knownSources = sources; }
    bool isUntouched() const; ///< nobody clicked, pressed a key, sorted or scrolled
    /// How wide the columns are; empty while nobody changed that.
    QByteArray columns() const;
    void setColumns(const QByteArray &columns);
    std::vector<int> selectedRows() const; ///< those with an article, in order

Q_SIGNALS:
    void refused(const QString &sentence);
    void editingGivenUp();           ///< with Escape
    void currentRowChanged(int row); ///< -1: none

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void dress();
    QAction *make(const QString &text, const QString &tip, const QKeySequence &shortcut);
    void ask(FoundField field, const QString &title, const QString &label, const QString &hint);
    void updateActions();
    void arrangeColumns();
    QStringList choices(FoundField field);

    FoundArticlesModel &m_model;
    QStringList m_knownSources;
    std::map<FoundField, QStringList> m_choices; ///< what is offered, as far as it was asked for
    bool m_wasUsed = false;
    bool m_isArranged = false; ///< the columns are as somebody made them
    bool m_isArranging = false;
};

} // namespace parallax
