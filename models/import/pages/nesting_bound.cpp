#include "models/import/pages/nesting_bound.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace parallax {

using namespace std::string_view_literals;

namespace {

constexpr std::array neverOpen = {"area"sv,  "base"sv,  "br"sv,    "col"sv,   "embed"sv, "hr"sv,
                                  "img"sv,   "input"sv, "link"sv,  "meta"sv,  "param"sv, "source"sv,
                                  "track"sv, "wbr"sv,   "frame"sv, "keygen"sv};
/// Their content is text whatever it looks like.
constexpr std::array rawText = {"script"sv, "style"sv, "textarea"sv, "title"sv,
                                "iframe"sv, "xmp"sv,   "noembed"sv,  "noframes"sv};
/// The parser opens these again in each block until they are closed, so few may be open.
constexpr std::array formatting = {"b"sv, "big"sv,   "code"sv,   "em"sv,     "font"sv, "i"sv, "nobr"sv,
                                   "s"sv, "small"sv, "strike"sv, "strong"sv, "tt"sv,   "u"sv};
constexpr int mostFormatting = 3;   // of one name
constexpr int mostAttributes = 200; // of one tag; the parser compares each with each
/// A new one closes the one before.
constexpr std::array closesItself = {"p"sv, "li"sv, "dt"sv, "dd"sv, "option"sv, "tr"sv, "td"sv, "th"sv};

template <std::size_t N> bool in(const std::array<std::string_view, N> &names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

bool isNameByte(char c)
{
    return c != '>' && c != '/' && c != ' ' && c != '\t' && c != '\n' && c != '\f' && c != '\r' && c != '\0';
}

bool isLetter(char c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

class Scan
{
public:
    explicit Scan(QByteArray &html)
        : m_bytes(html)
    { }

    void run()
    {
        while ((m_at = m_bytes.indexOf('<', m_at)) >= 0 && m_at + 1 < m_bytes.size())
            takeMarkup();
    }

    int flattened() const { return m_flattened; }
    int tags() const { return m_tags; }

private:
    void takeMarkup()
    {
        const bool closing = m_bytes[m_at + 1] == '/';
        const qsizetype nameAt = m_at + 1 + closing;
        if (QByteArrayView(m_bytes).sliced(m_at).startsWith("<!--")) {
            const qsizetype end = m_bytes.indexOf("-->", m_at + 4);
            m_at = end < 0 ? m_bytes.size() : end + 3;
        } else if (nameAt < m_bytes.size() && isLetter(m_bytes[nameAt])) {
            takeTag(nameAt, closing);
        } else {
            ++m_at;
        }
    }

    void takeTag(qsizetype nameAt, bool closing)
    {
        qsizetype nameEnd = nameAt;
        while (nameEnd < m_bytes.size() && nameEnd - nameAt < 16 && isNameByte(m_bytes[nameEnd]))
            ++nameEnd;
        const QByteArray lower = m_bytes.sliced(nameAt, nameEnd - nameAt).toLower();
        const std::string_view name(lower.constData(), std::size_t(lower.size()));
        int attributes = 0;
        const qsizetype end = tagEnd(nameEnd, attributes);
        if (const auto kind = std::ranges::find(formatting, name); kind != formatting.end())
            takeFormatting(std::size_t(kind - formatting.begin()), closing, end);
        else if (closing)
            close(name);
        else if (!in(neverOpen, name))
            open(name, end);
        m_tags += !closing;
        if (attributes > mostAttributes)
            blank(end);
        m_at = end;
        if (!closing && in(rawText, name))
            skipRawText(name);
    }

    qsizetype tagEnd(qsizetype at, int &attributes) const
    {
        char quote = 0;
        for (; at < m_bytes.size(); ++at) {
            const char c = m_bytes[at];
            if (quote ? c == quote : c == '>') {
                if (!quote)
                    return at + 1;
                quote = 0;
            } else if (!quote && (c == ' ' || c == '\n' || c == '\t' || c == '/' || c == '\f' || c == '\r')) {
                attributes += isNameByte(m_bytes[at - 1]);
            } else if (!quote && (c == '"' || c == '\'') && m_bytes[at - 1] == '=') {
                quote = c;
            }
        }
        return at;
    }

    void open(std::string_view name, qsizetype end)
    {
        const std::size_t hash = std::hash<std::string_view>{}(name);
        if (in(closesItself, name) && !m_open.empty() && m_open.back() == hash)
            return;
        if (m_open.size() < deepestNesting) {
            m_open.push_back(hash);
            return;
        }
        blank(end);
    }

    void blank(qsizetype end)
    {
        std::fill(m_bytes.begin() + m_at, m_bytes.begin() + end, ' ');
        ++m_flattened;
    }

    void takeFormatting(std::size_t kind, bool closing, qsizetype end)
    {
        int &open = m_formatting[kind];
        int &hidden = m_hidden[kind];
        if (!closing && open == mostFormatting) {
            ++hidden;
            std::fill(m_bytes.begin() + m_at, m_bytes.begin() + end, ' ');
        } else if (!closing) {
            ++open;
        } else if (hidden > 0) {
            --hidden;
            std::fill(m_bytes.begin() + m_at, m_bytes.begin() + end, ' ');
        } else if (open > 0) {
            --open;
        }
    }

    void close(std::string_view name)
    {
        const auto found =
            std::ranges::find(m_open.rbegin(), m_open.rend(), std::hash<std::string_view>{}(name));
        if (found != m_open.rend())
            m_open.erase(found.base() - 1, m_open.end());
    }

    void skipRawText(std::string_view name)
    {
        for (qsizetype at = m_at; (at = m_bytes.indexOf("</", at)) >= 0; at += 2) {
            const QByteArray found =
                m_bytes.sliced(at + 2, std::min<qsizetype>(qsizetype(name.size()), m_bytes.size() - at - 2));
            if (found.toLower() == QByteArrayView(name)) {
                m_at = at;
                return;
            }
        }
        m_at = m_bytes.size();
    }

    QByteArray &m_bytes;
    qsizetype m_at = 0;
    std::vector<std::size_t> m_open;                   ///< hashes of the names
    std::array<int, formatting.size()> m_formatting{}; ///< open
    std::array<int, formatting.size()> m_hidden{};     ///< blanked out and not yet closed
    int m_flattened = 0;
    int m_tags = 0;
};

} // namespace

BoundedPage withBoundedNesting(QByteArray html)
{
    Scan scan(html);
    scan.run();
    return {std::move(html), scan.flattened(), scan.tags()};
}

} // namespace parallax
