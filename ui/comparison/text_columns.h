#pragma once

#include "models/items/compared_texts.h"

#include <QWidget>

#include <memory>
#include <set>

class QHBoxLayout;
class QScrollArea;
class QScrollBar;

namespace parallax {

class ColumnHeader;
class ElidedLabel;
class Ribbons;
struct Ribbon;
class TextColumn;

/// Two to four articles side by side, with what belongs together connected.
class TextColumns : public QWidget
{
    Q_OBJECT
public:
    explicit TextColumns(QWidget *parent = nullptr);
    ~TextColumns() override;

    void setTexts(std::shared_ptr<const ComparedTexts> texts);
    void setFaded(const std::set<Relation> &relations);
    TextColumn *column(int text) const { return m_columns[size_t(text)].view; }
    int count() const { return int(m_columns.size()); }

Q_SIGNALS:
    void articleActivated(parallax::ArticleId article, std::optional<parallax::Span> place);

private:
    struct Column
    {
        QWidget *frame;
        ColumnHeader *header;
        TextColumn *view;
    };
    struct Link
    {
        int text;
        int sentence;
        Relation relation;
        bool partners;
        double score; ///< 0..1
    };
    struct Place
    {
        int text;
        int sentence;
    };
    void build(int columns);
    void connectColumn(int text);
    void link();
    std::vector<Ribbon> ribbonsFrom(int text) const;
    const std::vector<Link> &links(Place place) const;
    Relation relationOf(Place place) const;
    void emphasise(std::optional<Place> place);
    void alignPartners(Place place);
    void open(Place place);
    void step(int text, int by);
    void showContextMenu(Place place, QPoint global);
    void scrollAll(int pixels);
    void followScrollBar(int value);
    void showActive(int text);
    void tell(std::optional<Place> place);

    std::shared_ptr<const ComparedTexts> m_texts;
    std::vector<Column> m_columns;
    std::vector<Ribbons *> m_ribbons;
    std::vector<std::vector<std::vector<Link>>> m_links; ///< by text and sentence, the strongest first
    std::set<Relation> m_faded;
    QScrollArea *m_area;
    QWidget *m_row = nullptr;
    QScrollBar *m_bar;
    ElidedLabel *m_told;
    int m_active = 0; ///< the column that the scroll bar shows
    bool m_moving = false;
};

} // namespace parallax
