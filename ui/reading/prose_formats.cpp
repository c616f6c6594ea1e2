#include "ui/reading/prose_formats.h"

#include "ui/reading/text_blocks.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

#include <QHash>

#include <vector>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

/// Muted, so that annotations stay what the eye goes to. Sizes and faces stay: only weight and slant change.
QTextCharFormat dressOf(const QString &name, Shade shade)
{
    QTextCharFormat format;
    if (name == "Number"_L1) {
        format.setForeground(colour(ColourRole::Number, shade));
        format.setFontWeight(QFont::Bold);
    } else if (name == "Date"_L1) {
        format.setForeground(colour(ColourRole::Date, shade));
    } else if (name == "Quotation"_L1 || name == "Quotation Mark"_L1) {
        format.setForeground(colour(ColourRole::Quotation, shade));
    } else if (name == "Attribution"_L1) {
        format.setForeground(colour(ColourRole::Attribution, shade));
    } else if (name == "Hedge"_L1) {
        format.setForeground(colour(ColourRole::Hedge, shade));
        format.setFontItalic(true);
    }
    return format;
}

} // namespace

class ProseFormats::Highlighter : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    Highlighter() { setDefinition(m_repository.definitionForName(u"Parallax Prose"_s)); }

    KSyntaxHighlighting::State read(QStringView line, const KSyntaxHighlighting::State &state,
                                    QList<QTextLayout::FormatRange> *ranges)
    {
        // A blank line between paragraphs doesn't end what may go on over them.
        if (line.trimmed().isEmpty())
            return state;
        m_ranges = ranges;
        return highlightLine(line, state);
    }

    QStringView text;
    const TextBlocks *blocks = nullptr;
    std::vector<KSyntaxHighlighting::State>
        states; ///< at the beginning of each block read so far, and the next
    Shade shade = Shade::Light;
    QHash<int, QTextCharFormat> dresses;

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (!m_ranges || length == 0)
            return;
        auto dress = dresses.constFind(format.id());
        if (dress == dresses.constEnd())
            dress = dresses.insert(format.id(), dressOf(format.name(), shade));
        if (dress->isEmpty())
            return;
        m_ranges->append({offset, length, *dress});
    }

private:
    KSyntaxHighlighting::Repository m_repository;
    QList<QTextLayout::FormatRange> *m_ranges = nullptr;
};

ProseFormats::ProseFormats()
    : m_highlighter(std::make_unique<Highlighter>())
{ }

ProseFormats::~ProseFormats() = default;

bool ProseFormats::isValid() const
{
    return m_highlighter->definition().isValid();
}

void ProseFormats::setShade(Shade shade)
{
    m_highlighter->shade = shade;
    m_highlighter->dresses.clear();
}

void ProseFormats::setText(QStringView text, const TextBlocks *blocks)
{
    m_highlighter->text = text;
    m_highlighter->blocks = blocks;
    m_highlighter->states.assign(1, {});
}

std::optional<QList<QTextLayout::FormatRange>> ProseFormats::formats(int block, qsizetype budget)
{
    QList<QTextLayout::FormatRange> ranges;
    if (!isValid())
        return ranges;
    if (!advance(block, budget))
        return std::nullopt;
    const TextBlock &at = m_highlighter->blocks->at(block);
    m_highlighter->read(m_highlighter->text.mid(at.start, at.length),
                        m_highlighter->states[static_cast<size_t>(block)], &ranges);
    return ranges;
}

bool ProseFormats::advance(int block, qsizetype budget)
{
    if (!isValid())
        return true;
    std::vector<KSyntaxHighlighting::State> &states = m_highlighter->states;
    while (std::ssize(states) <= block && budget >= 0) {
        const TextBlock &next = m_highlighter->blocks->at(static_cast<int>(states.size()) - 1);
        const QStringView text = m_highlighter->text.mid(next.start, next.length);
        states.push_back(m_highlighter->read(text, states.back(), nullptr));
        budget -= next.length;
    }
    return std::ssize(states) > block;
}

} // namespace parallax
