#pragma once

#include "models/items/search_findings.h"

#include <QLineEdit>
#include <QPointer>

#include <memory>

class QLabel;
class QListView;
class QTimer;

namespace parallax {

class JobRunner;
class Project;
class SearchModel;

/// The field that finds articles, entities and claims. What it finds hangs below it while one types: Up and
/// Down choose, Return goes there, Escape leaves.
class SearchBox : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBox(QWidget *parent = nullptr);
    ~SearchBox() override;

    /// Searches this project from now on; nullptr: none is open.
    void setProject(Project *project, JobRunner &jobs);
    QListView *results() const { return m_results; }
    /// Takes the keyboard; Escape gives it back to what had it.
    void begin();

    QSize sizeHint() const override;

Q_SIGNALS:
    void found(const parallax::FoundPlace &place);
    void failed(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search();
    void showResults();
    void hideResults();
    void step(int by);
    void go(const QModelIndex &index);

    Project *m_project = nullptr;
    std::unique_ptr<SearchModel> m_model;
    QTimer *m_typing;
    QPointer<QWidget> m_before;     ///< had the keyboard
    QListView *m_results = nullptr; ///< a child of the window, over its other widgets
    QLabel *m_nothing = nullptr;
};

} // namespace parallax
