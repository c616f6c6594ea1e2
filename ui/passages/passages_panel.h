#pragma once

#include "models/items/passages.h"

#include <QWidget>

class QListView;
class QLabel;

namespace parallax {

class JobRunner;
class PassageListModel;
class Project;
class ElidedLabel;
class SectionHeader;

/// The passages behind a cell of a table.
class PassagesPanel : public QWidget
{
    Q_OBJECT
public:
    PassagesPanel(Project &project, JobRunner &jobs, QWidget *parent = nullptr);

    /// @param nothing what to say where there are none
    void show(const QString &subject, PassageQuery query, const QString &nothing);
    void clear();
    QListView *list() const { return m_list; }
    PassageListModel *model() const { return m_model; }

Q_SIGNALS:
    void articleActivated(parallax::ArticleId article, std::optional<parallax::Span> place);
    void failed(const QString &sentence);

private:
    void open(int row);
    void showCount();

    PassageListModel *m_model;
    SectionHeader *m_header;
    QListView *m_list;
    ElidedLabel *m_subject;
    QLabel *m_hint;
};

} // namespace parallax
