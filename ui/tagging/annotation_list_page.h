#pragma once

#include "models/domain/ids.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QStackedWidget;

namespace parallax {

class AnnotationTextFilter;
class AnnotationListModel;
class EmptyState;
class SectionHeader;

/// All annotations of the open article, with a filter. Choosing one, by click or Enter, opens it.
class AnnotationListPage : public QWidget
{
    Q_OBJECT
public:
    AnnotationListPage(AnnotationListModel &annotations, QWidget *parent);
    void focusList();
    void setCurrent(AnnotationId id); ///< where the list stands; opens nothing

Q_SIGNALS:
    void activated(parallax::AnnotationId id);
    void removeRequested(parallax::AnnotationId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCount();
    std::optional<AnnotationId> currentId() const;

    AnnotationListModel &m_annotations;
    AnnotationTextFilter *m_filter;
    SectionHeader *m_header;
    QLineEdit *m_filterField;
    QStackedWidget *m_stack;
    QListView *m_list;
    EmptyState *m_empty;
};

} // namespace parallax
