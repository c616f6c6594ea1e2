#pragma once

#include <QByteArray>
#include <QMetaType>

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace parallax {

/// The tables whose rows are a project's content. They are what edits record and what undo may write to.
enum class Table {
    Project,
    Coder,
    Source,
    ImportBatch,
    Article,
    ArticleText,
    Original,
    Attribute,
    ArticleAttribute,
    Entity,
    EntityAlias,
    Claim,
    Code,
    Event,
    EventArticle,
    EventClaim,
    Annotation,
    ClaimStatement,
    Suggestion,
    Memo,
    OriginalFile,
    ArticleOriginal,
    ArticleFieldOrigin,
    ArticleWarning,
    Comparison,
    SpeakerSide,
    ArticleLikeness,
    ArticleVersion,
};

/// Tables with a row or more for each article of an import, which is undone by moving them aside.
inline constexpr std::array importedTables = {
    Table::Article,        Table::ArticleText,      Table::Original,
    Table::OriginalFile,   Table::ArticleOriginal,  Table::ArticleFieldOrigin,
    Table::ArticleWarning, Table::ArticleAttribute, Table::ArticleLikeness};

inline constexpr std::array<std::string_view, 28> tableNames = {"project",
                                                                "coder",
                                                                "source",
                                                                "import_batch",
                                                                "article",
                                                                "article_text",
                                                                "original",
                                                                "attribute",
                                                                "article_attribute",
                                                                "entity",
                                                                "entity_alias",
                                                                "claim",
                                                                "code",
                                                                "event",
                                                                "event_article",
                                                                "event_claim",
                                                                "annotation",
                                                                "claim_statement",
                                                                "suggestion",
                                                                "memo",
                                                                "original_file",
                                                                "article_original",
                                                                "article_field_origin",
                                                                "article_warning",
                                                                "comparison",
                                                                "speaker_side",
                                                                "article_likeness",
                                                                "article_version"};

/// Which rows a committed edit, undo or redo touched. A row is named by its first key column: for links such
/// as event_article the event, for a claim_statement its annotation, for the project table 0.
class Changes
{
public:
    struct Rows
    {
        std::vector<std::int64_t> inserted;
        std::vector<std::int64_t> updated;
        std::vector<std::int64_t> deleted;
        bool isEmpty() const { return inserted.empty() && updated.empty() && deleted.empty(); }
    };

    /// Something too large to list (an import, or its undo): every view reads again.
    static Changes everything();
    /// Reads an SQLite changeset; an unreadable one counts as everything.
    static Changes ofChangeset(const QByteArray &changeset);

    bool isEverything() const { return m_everything; }
    bool touches(Table table) const { return m_everything || !rows(table).isEmpty(); }
    bool touchesOnly(Table table) const; ///< also when nothing is touched
    template <typename... T> bool touchesAny(T... tables) const { return (touches(tables) || ...); }
    const Rows &rows(Table table) const { return m_rows[std::size_t(table)]; }
    Changes inverted() const;

private:
    std::array<Rows, tableNames.size()> m_rows;
    bool m_everything = false;
};

} // namespace parallax

Q_DECLARE_METATYPE(parallax::Changes)
