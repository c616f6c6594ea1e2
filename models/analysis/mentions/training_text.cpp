#include "models/analysis/mentions/training_text.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

namespace parallax {

namespace {

std::optional<NameKind> kindFrom(QStringView tag)
{
    if (tag.endsWith("-PER"_L1))
        return NameKind::Person;
    if (tag.endsWith("-ORG"_L1))
        return NameKind::Organisation;
    if (tag.endsWith("-LOC"_L1))
        return NameKind::Place;
    if (tag.endsWith("-MISC"_L1))
        return NameKind::OtherName;
    return std::nullopt;
}

class Builder
{
public:
    explicit Builder(const WordClassTable &classes)
        : m_classes(classes)
    { }

    void addToken(QStringView word, QStringView tag)
    {
        const std::optional<NameKind> kind = kindFrom(tag);
        const qsizetype start = m_text.text.size();
        m_text.text += word;
        std::vector<Utf16Range> pieces;
        appendPieces(m_text.text, {start, m_text.text.size()}, pieces);
        m_text.text += u' ';
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            m_text.tokens.push_back(pieces[i]);
            const bool goesOnHere =
                kind && (i > 0 || tag.startsWith("I-"_L1)) && !m_kinds.empty() && m_kinds.back();
            m_kinds.push_back(kind);
            m_goesOn.push_back(goesOnHere);
        }
    }

    void endSentence()
    {
        appendSentence(m_text, m_begin, int(m_text.tokens.size()));
        m_begin = int(m_text.tokens.size());
    }

    void endDocument(std::vector<TaggedDocument> &documents)
    {
        endSentence();
        if (!m_text.tokens.empty()) {
            TaggedDocument tagged;
            tagged.document = prepared(std::move(m_text), m_classes);
            tagged.tags = tags(tagged.document);
            documents.push_back(std::move(tagged));
        }
        m_text = {};
        m_kinds.clear();
        m_goesOn.clear();
        m_begin = 0;
    }

private:
    std::vector<Tag> tags(const PreparedText &document) const
    {
        const int count = int(m_kinds.size());
        std::vector<Tag> tags(count, noName);
        for (int i = 0; i < count; ++i) {
            if (!m_kinds[i])
                continue;
            int end = i + 1;
            while (end < count && m_goesOn[end])
                ++end;
            NameKind kind = *m_kinds[i];
            constexpr quint32 peoples = bit(WordClass::Nationality) | bit(WordClass::People);
            if (kind == NameKind::OtherName && end == i + 1 && document.word(i).classes & peoples)
                kind = NameKind::Nationality;
            for (int token = i; token < end; ++token)
                tags[token] = tagOf(kind,
                                    end == i + 1          ? NamePart::Unit
                                        : token == i      ? NamePart::Begin
                                        : token + 1 < end ? NamePart::Inside
                                                          : NamePart::Last);
            i = end - 1;
        }
        return tags;
    }

    const WordClassTable &m_classes;
    TokenisedText m_text;
    std::vector<std::optional<NameKind>> m_kinds;
    std::vector<bool> m_goesOn;
    int m_begin = 0;
};

} // namespace

std::vector<TaggedDocument> readTaggedText(QIODevice &device, const WordClassTable &classes)
{
    std::vector<TaggedDocument> documents;
    Builder builder(classes);
    QTextStream stream(&device);
    QString line;
    while (stream.readLineInto(&line)) {
        if (line.startsWith("-DOCSTART-"_L1))
            builder.endDocument(documents);
        else if (const qsizetype tab = line.lastIndexOf(u'\t'); tab > 0)
            builder.addToken(QStringView(line).first(tab), QStringView(line).sliced(tab + 1));
        else
            builder.endSentence();
    }
    builder.endDocument(documents);
    return documents;
}

WordClassTable readWordLists(QIODevice &device, int &unknown)
{
    std::vector<WordClassTable::Entry> entries;
    unknown = 0;
    QTextStream stream(&device);
    QString line;
    while (stream.readLineInto(&line)) {
        const qsizetype tab = line.indexOf(u'\t');
        if (tab < 0 || line.startsWith(u'#'))
            continue;
        const auto found = wordClassFromString(QStringView(line).first(tab));
        unknown += !found;
        if (!found)
            continue;
        const QString phrase = line.sliced(tab + 1).toLower();
        std::optional<quint32> hash;
        for (QStringView word : QStringView(phrase).split(u' ', Qt::SkipEmptyParts))
            hash = hash ? phraseHash(*hash, wordHash(word)) : wordHash(word);
        if (hash)
            entries.push_back({*hash, bit(*found)});
    }
    return WordClassTable(std::move(entries));
}

} // namespace parallax
