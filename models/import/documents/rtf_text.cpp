#include "models/import/documents/rtf_text.h"

#include "models/domain/result.h"
#include "models/import/documents/paragraph_builder.h"
#include "models/import/documents/rtf_code_pages.h"
#include "models/import/documents/rtf_tokens.h"
#include "models/import/documents/rtf_words.h"

#include <QHash>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype deepest = 1000; ///< groups

enum class Destination { Body, Note, FontTable, Title, Author, Created, Revised, Skipped };

/// What a group inherits and its end restores.
struct Group
{
    Destination destination = Destination::Body;
    int font = 0;
    int skipAfterUnicode = 1;
    bool bold = false;
    bool hidden = false;
};

std::optional<Destination> destinationOf(QByteArrayView word)
{
    static const QHash<QByteArray, Destination> known = {
        {"fonttbl"_ba, Destination::FontTable}, {"footnote"_ba, Destination::Note},
        {"title"_ba, Destination::Title},       {"author"_ba, Destination::Author},
        {"creatim"_ba, Destination::Created},   {"revtim"_ba, Destination::Revised}};
    const auto found = known.constFind(word.toByteArray());
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

class RtfText
{
public:
    explicit RtfText(QByteArrayView bytes)
        : m_tokens(bytes)
    { }

    Document run()
    {
        for (RtfToken token = m_tokens.next(); token.kind != RtfToken::End; token = m_tokens.next())
            take(token);
        flush();
        Document document{m_body.take(), std::move(m_properties), {}};
        for (Paragraph &note : m_notes.take())
            document.paragraphs.push_back(std::move(note));
        if (m_tooDeep)
            document.warnings.append(
                tr("Groups nested more than %1 deep were passed over; text may be missing.").arg(deepest));
        return document;
    }

private:
    void take(const RtfToken &token)
    {
        if (token.kind == RtfToken::Byte) {
            byte(char(*token.value));
            return;
        }
        if (token.kind == RtfToken::Text) {
            text(token.text);
            return;
        }
        flush();
        if (token.kind == RtfToken::GroupStart)
            open();
        else if (token.kind == RtfToken::GroupEnd)
            close();
        else
            control(token);
        m_justOpened = token.kind == RtfToken::GroupStart || (m_justOpened && token.text == "*");
    }

    void open()
    {
        m_skip = 0;
        if (qsizetype(m_groups.size()) >= deepest || m_beyond > 0) {
            ++m_beyond;
            m_tooDeep = true;
            return;
        }
        m_groups.push_back(m_now);
        m_optional = false;
    }

    void close()
    {
        m_skip = 0;
        if (m_beyond > 0) {
            --m_beyond;
            return;
        }
        if (m_groups.empty())
            return;
        if (m_now.destination == Destination::Created || m_now.destination == Destination::Revised)
            storeTime();
        if (m_now.destination == Destination::Note && m_groups.back().destination != Destination::Note)
            m_notes.end();
        m_now = m_groups.back();
        m_groups.pop_back();
    }

    void control(const RtfToken &token)
    {
        if (m_beyond > 0)
            return;
        const QByteArrayView word = token.text;
        if (word == "*") {
            m_optional = m_justOpened;
            return;
        }
        if (const bool ignorable = std::exchange(m_optional, false); m_justOpened && begin(word, ignorable))
            return;
        if (word == "u")
            unicode(token.value.value_or(0));
        else if (m_skip > 0 && !rtfCharacter(word).isEmpty())
            --m_skip;
        else if (const QStringView character = rtfCharacter(word); !character.isEmpty())
            put(character);
        else if (endsRtfParagraph(word))
            endParagraph();
        else
            property(word, token.value);
    }

    /// What the first word of a group makes of it.
    bool begin(QByteArrayView word, bool ignorable)
    {
        if (m_now.destination == Destination::Skipped)
            return true; // nothing revives within what is skipped
        if (const auto destination = destinationOf(word); destination) {
            m_now.destination = *destination;
            m_time.clear();
            return true;
        }
        if (word == "info" || word == "shptxt" || word == "shp" || word == "shpinst" || word == "upr"
            || word == "ud")
            return true; // what is in it is read
        if (isRtfWithoutText(word) || ignorable) {
            m_now.destination = Destination::Skipped;
            return true;
        }
        return false;
    }

    void property(QByteArrayView word, std::optional<int> value)
    {
        if (word == "b")
            m_now.bold = value.value_or(1) != 0;
        else if (word == "v" || word == "deleted")
            m_now.hidden = value.value_or(1) != 0;
        else if (word == "plain")
            m_now.bold = m_now.hidden = false;
        else if (word == "uc")
            m_now.skipAfterUnicode = std::clamp(value.value_or(1), 0, 16);
        else if (word == "f")
            m_now.font = value.value_or(0);
        else if (word == "fcharset" && m_now.destination == Destination::FontTable && m_fonts.size() < 10'000)
            m_fonts.insert(m_now.font, codePageOfCharset(value.value_or(0)));
        else if (word == "ansicpg")
            m_codePage = value.value_or(1252);
        else if (word == "mac")
            m_codePage = 10000;
        else if (word == "pard")
            m_body.setHeading(0);
        else if (word == "outlinelevel" && m_now.destination == Destination::Body)
            m_body.setHeading(std::clamp(value.value_or(0) + 1, 1, 6));
        else if (word == "yr" || word == "mo" || word == "dy" || word == "hr" || word == "min")
            m_time.insert(word.toByteArray(), value.value_or(0));
    }

    void endParagraph()
    {
        if (m_now.destination == Destination::Body)
            m_body.end();
        else if (m_now.destination == Destination::Note)
            m_notes.end();
    }

    void byte(char value)
    {
        if (m_beyond > 0)
            return;
        if (m_skip > 0)
            --m_skip;
        else
            m_pending += value;
        m_justOpened = false;
    }

    void text(QByteArrayView bytes)
    {
        m_justOpened = false;
        if (m_beyond > 0)
            return;
        const qsizetype skipped = std::min<qsizetype>(m_skip, bytes.size());
        m_skip -= int(skipped);
        m_pending += bytes.sliced(skipped);
    }

    void unicode(int value)
    {
        put(QString(QChar(char16_t(value))));
        m_skip = m_now.skipAfterUnicode;
    }

    /// Bytes wait until something else comes, for a character may have several.
    void flush()
    {
        if (m_pending.isEmpty())
            return;
        const int ofFont = m_fonts.value(m_now.font);
        put(m_pages.decode(ofFont ? ofFont : m_codePage, m_pending));
        m_pending.clear();
    }

    void put(QStringView text)
    {
        switch (m_now.destination) {
        case Destination::Body:
        case Destination::Note:
            if (!m_now.hidden)
                (m_now.destination == Destination::Body ? m_body : m_notes).add(text, m_now.bold);
            break;
        case Destination::Title:
            append(m_properties.title, text);
            break;
        case Destination::Author:
            append(m_properties.author, text);
            break;
        default:
            break;
        }
    }

    static void append(QString &field, QStringView text)
    {
        if (field.size() < 1000)
            field += text;
    }

    void storeTime()
    {
        const auto two = [&](const char *word) { return u"%1"_s.arg(m_time.value(word), 2, 10, '0'_L1); };
        if (m_time.value("yr") > 0) {
            const QString iso = u"%1-%2-%3T%4:%5"_s.arg(QString::number(m_time.value("yr")), two("mo"),
                                                        two("dy"), two("hr"), two("min"));
            (m_now.destination == Destination::Created ? m_properties.created : m_properties.modified) = iso;
        }
        m_time.clear();
    }

    RtfTokens m_tokens;
    std::vector<Group> m_groups;
    Group m_now;
    qsizetype m_beyond = 0; ///< groups open below the deepest that is read
    bool m_tooDeep = false;
    bool m_justOpened = false; ///< the next control word may make the group a destination
    bool m_optional = false;   ///< … which may be passed over if it isn't known
    int m_skip = 0;            ///< characters that stand for a \u for old readers
    int m_codePage = 1252;
    QHash<int, int> m_fonts; ///< → code page
    RtfCodePages m_pages;
    QByteArray m_pending;
    QHash<QByteArray, int> m_time;
    ParagraphBuilder m_body;
    ParagraphBuilder m_notes;
    DocumentProperties m_properties;
};

} // namespace

Document readRtf(QByteArrayView bytes)
{
    return RtfText(bytes).run();
}

} // namespace parallax
