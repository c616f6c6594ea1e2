#include "ui/comparison/text_columns.h"

#include "ui/comparison/column_header.h"
#include "ui/comparison/relation_look.h"
#include "ui/comparison/ribbons.h"
#include "ui/comparison/text_column.h"
#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

TextColumns::TextColumns(QWidget *parent)
    : QWidget(parent)
    , m_area(new QScrollArea(this))
    , m_bar(new QScrollBar(Qt::Vertical, this))
    , m_told(new ElidedLabel({}, this))
{
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setBackgroundRole(QPalette::Base);
    m_bar->setAccessibleName(tr("Scroll all texts"));
    m_told->setQuiet(true);
    m_told->setContentsMargins(12, 4, 12, 4);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_area, 1);
    row->addWidget(m_bar);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(m_told);
    connect(m_bar, &QScrollBar::valueChanged, this, &TextColumns::followScrollBar);
    tell(std::nullopt);
}

TextColumns::~TextColumns() = default;

void TextColumns::setTexts(std::shared_ptr<const ComparedTexts> texts)
{
    const auto articles = [](const ComparedTexts &all) {
        std::vector<ArticleId> ids;
        for (const ComparedText &text : all.texts)
            ids.push_back(text.article.article.id);
        return ids;
    };
    const bool others = !m_texts || articles(*m_texts) != articles(*texts);
    m_texts = std::move(texts);
    link();
    if (others)
        build(int(m_texts->texts.size()));
    for (int text = 0; text < count(); ++text) {
        const ComparedText &compared = m_texts->texts[size_t(text)];
        const CodePointIndex index(compared.body);
        std::vector<ColumnSentence> sentences;
        for (const AlignedSentence &one : m_texts->sentences(text))
            sentences.push_back({index.toUtf16(one.span), relationOf({text, int(sentences.size())})});
        m_columns[size_t(text)].header->setText(compared);
        m_columns[size_t(text)].view->setText(compared.article.article.title, compared.body,
                                              std::move(sentences));
    }
    for (int text = 0; text < int(m_ribbons.size()); ++text)
        m_ribbons[size_t(text)]->setRibbons(ribbonsFrom(text));
    emphasise(std::nullopt);
    showActive(std::min(m_active, count() - 1));
}

/// What each sentence of each text is linked to.
void TextColumns::link()
{
    m_links.assign(m_texts->texts.size(), {});
    for (size_t text = 0; text < m_links.size(); ++text)
        m_links[text].resize(m_texts->sentences(int(text)).size());
    for (const PairAlignment &pair : m_texts->alignments) {
        for (const SentenceLink &one : pair.alignment.links) {
            if (one.relation == Relation::Related)
                continue;
            m_links[size_t(pair.a)][size_t(one.a)].push_back(
                {pair.b, one.b, one.relation, one.partners, one.score});
            m_links[size_t(pair.b)][size_t(one.b)].push_back(
                {pair.a, one.a, one.relation, one.partners, one.score});
        }
    }
    for (auto &sentences : m_links) {
        for (std::vector<Link> &links : sentences)
            std::ranges::stable_sort(links, {}, [](const Link &one) {
                return std::tuple(one.relation, !one.partners, -one.score);
            });
    }
}

const std::vector<TextColumns::Link> &TextColumns::links(Place place) const
{
    return m_links[size_t(place.text)][size_t(place.sentence)];
}

Relation TextColumns::relationOf(Place place) const
{
    return links(place).empty() ? Relation::Related : links(place).front().relation;
}

std::vector<Ribbon> TextColumns::ribbonsFrom(int text) const
{
    std::vector<Ribbon> ribbons;
    for (int sentence = 0; sentence < int(m_links[size_t(text)].size()); ++sentence) {
        for (const Link &one : links({text, sentence})) {
            if (one.text == text + 1)
                ribbons.push_back({sentence, one.sentence, one.relation, one.partners});
        }
    }
    return ribbons;
}

void TextColumns::build(int columns)
{
    m_columns.clear();
    m_ribbons.clear();
    m_active = 0;
    m_row = new QWidget;
    m_row->setBackgroundRole(QPalette::Base);
    m_row->setAutoFillBackground(true);
    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins(4, 0, 12, 0);
    row->setSpacing(0);
    for (int text = 0; text < columns; ++text) {
        auto *frame = new QWidget(m_row);
        auto *column = new QVBoxLayout(frame);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        m_columns.push_back({frame, new ColumnHeader(frame), new TextColumn(frame)});
        column->addWidget(m_columns.back().header);
        column->addWidget(m_columns.back().view, 1);
        if (text > 0) {
            auto *gutter = new QVBoxLayout;
            gutter->addSpacing(m_columns.back().header->sizeHint().height());
            m_ribbons.push_back(
                new Ribbons(*m_columns[size_t(text) - 1].view, *m_columns.back().view, m_row));
            gutter->addWidget(m_ribbons.back(), 1);
            row->addLayout(gutter);
        }
        row->addWidget(frame, 1);
        connectColumn(text);
        m_columns.back().view->setFaded(m_faded);
    }
    m_area->setWidget(m_row); // deletes the columns there were
}

void TextColumns::connectColumn(int text)
{
    TextColumn *view = column(text);
    const auto at = [text](std::optional<int> sentence) {
        return sentence ? std::optional(Place{text, *sentence}) : std::nullopt;
    };
    connect(view, &TextColumn::hovered, this,
            [this, at](std::optional<int> sentence) { emphasise(at(sentence)); });
    connect(view, &TextColumn::currentChanged, this, [this, text, at](std::optional<int> sentence) {
        showActive(text);
        emphasise(at(sentence));
    });
    connect(view, &TextColumn::aligned, this,
            [this, text](int sentence) { alignPartners({text, sentence}); });
    connect(view, &TextColumn::opened, this, [this, text](int sentence) { open({text, sentence}); });
    connect(view, &TextColumn::stepped, this, [this, text](int by) { step(text, by); });
    connect(view, &TextColumn::scrolledTogether, this, [this, text](int pixels) {
        showActive(text);
        scrollAll(pixels);
    });
    connect(view, &TextColumn::scrolled, this, [this, text] {
        for (Ribbons *ribbons : m_ribbons)
            ribbons->update();
        if (!m_moving && text == m_active)
            showActive(text);
    });
    connect(view, &TextColumn::contextMenuRequested, this,
            [this, text](int sentence, QPoint global) { showContextMenu({text, sentence}, global); });
}

void TextColumns::setFaded(const std::set<Relation> &relations)
{
    m_faded = relations;
    for (const Column &one : m_columns)
        one.view->setFaded(relations);
    for (Ribbons *ribbons : m_ribbons)
        ribbons->update();
}

/// Draws a sentence and its counterparts stronger: the one pointed at, else the focused column's current one.
void TextColumns::emphasise(std::optional<Place> place)
{
    if (!place && m_active >= 0 && m_active < count() && column(m_active)->current())
        place = Place{m_active, *column(m_active)->current()};
    std::vector<std::set<int>> strong(m_columns.size());
    if (place) {
        strong[size_t(place->text)].insert(place->sentence);
        for (const Link &one : links(*place))
            strong[size_t(one.text)].insert(one.sentence);
    }
    for (size_t text = 0; text < m_columns.size(); ++text)
        m_columns[text].view->setEmphasised({strong[text].begin(), strong[text].end()});
    for (size_t text = 0; text < m_ribbons.size(); ++text)
        m_ribbons[text]->setEmphasised(strong[text], strong[text + 1]);
    tell(place);
}

void TextColumns::alignPartners(Place place)
{
    const double top = column(place.text)->extent(place.sentence).first;
    std::set<int> done{place.text};
    for (const Link &one : links(place)) { // the strongest of each text
        if (done.insert(one.text).second)
            column(one.text)->placeAt(one.sentence, top);
    }
}

void TextColumns::open(Place place)
{
    const ArticlePlace there = m_texts->placeOf(place.text, place.sentence);
    Q_EMIT articleActivated(there.article, there.span);
}

/// To the next column: to the current sentence's counterpart there, if it has one.
void TextColumns::step(int text, int by)
{
    const int next = text + by;
    if (next < 0 || next >= count())
        return;
    if (const std::optional<int> current = column(text)->current()) {
        const std::vector<Link> &all = links({text, *current});
        const auto there = std::ranges::find(all, next, &Link::text);
        if (there != all.end())
            column(next)->setCurrent(there->sentence);
    }
    column(next)->setFocus(Qt::OtherFocusReason);
    m_area->ensureWidgetVisible(m_columns[size_t(next)].frame);
}

void TextColumns::showContextMenu(Place place, QPoint global)
{
    column(place.text)->setCurrent(place.sentence);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open in Read"), QKeySequence(Qt::Key_Return), this, [this, place] { open(place); });
    menu->addAction(tr("Show its counterparts beside it"), QKeySequence(Qt::Key_Space), this,
                    [this, place] { alignPartners(place); })
        ->setEnabled(!links(place).empty());
    menu->addSeparator();
    menu->addAction(tr("Copy sentence"), QKeySequence(QKeySequence::Copy), this,
                    [this, place] { column(place.text)->copy(); });
    menu->popup(global);
}

void TextColumns::scrollAll(int pixels)
{
    m_moving = true;
    for (const Column &one : m_columns)
        one.view->scrollBy(pixels);
    m_moving = false;
    showActive(m_active);
}

void TextColumns::followScrollBar(int value)
{
    if (m_active >= 0 && m_active < count())
        scrollAll(value - column(m_active)->verticalScrollBar()->value());
}

/// The scroll bar beside the columns shows where the active one stands; the others go along.
void TextColumns::showActive(int text)
{
    m_active = text;
    const bool any = text >= 0 && text < count();
    m_bar->setVisible(any);
    if (!any)
        return;
    const QScrollBar &own = *column(text)->verticalScrollBar();
    const QSignalBlocker quiet(m_bar);
    m_bar->setRange(own.minimum(), own.maximum());
    m_bar->setPageStep(own.pageStep());
    m_bar->setSingleStep(own.singleStep());
    m_bar->setValue(own.value());
}

/// The line below the columns: what the sentence is to the others, and which keys help.
void TextColumns::tell(std::optional<Place> place)
{
    if (!place || !m_texts) {
        m_told->setText(
            tr("Click a sentence to bring its counterparts beside it · N and P walk from match to match · "
               "Enter opens the article"));
        return;
    }
    QStringList parts;
    for (const Link &one : links(*place)) {
        const ComparedArticle &other = m_texts->texts[size_t(one.text)].article;
        const QString name = other.source ? other.source->name : other.article.title;
        const QString score = QLocale().toString(qRound(one.score * 100)) + QLocale().percent();
        parts << tr("%1 in %2 (%3 of the words' weight in common)")
                     .arg(relationWord(one.relation), name, score);
    }
    if (parts.isEmpty())
        parts << relationWord(Relation::Related);
    m_told->setText(tr("Sentence %1 of %2: %3")
                        .arg(QLocale().toString(place->sentence + 1),
                             QLocale().toString(m_links[size_t(place->text)].size()), parts.join(u" · ")));
}

} // namespace parallax
