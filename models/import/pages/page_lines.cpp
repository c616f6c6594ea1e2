#include "models/import/pages/page_lines.h"

#include <QRegularExpression>

namespace parallax {

using namespace Qt::StringLiterals;

bool isMostlyLinks(const PageBlock &block)
{
    return block.linkLetters * 3 > block.letters * 2;
}

bool isTeaser(const PageBlock &block)
{
    const bool breaksOff = block.text.endsWith(u'…') || block.text.endsWith("..."_L1)
        || block.text.endsWith("[…]"_L1) || block.text.endsWith("[...]"_L1);
    return breaksOff && block.linkLetters * 7 > block.letters;
}

bool isSentence(const PageBlock &block)
{
    constexpr int shortest = 20;
    if (block.letters < shortest || block.linkLetters * 2 > block.letters || block.kind == BlockKind::Heading)
        return false;
    const QChar last = block.text.back();
    return QStringView(u".!?。！？…\"”»’)").contains(last) || block.letters >= 60;
}

bool endsArticle(QStringView line)
{
    static const QRegularExpression words(
        uR"(^\W*(?:(?:\d+|top(?: rated)?|reader|latest|recent|all)\s+)?(?:comments?|responses|replies|kommentare|commentaires|comentarios|commenti|comentários|reacties|komentarze|комментарии)(?:\s*\(?\d*\)?|\s+section)?\W*$|^\W*(?:leave a (?:reply|comment)|post a comment|join the (?:discussion|conversation)|schreiben sie einen kommentar|kommentar (?:schreiben|verfassen)|laisser un commentaire|deja (?:un comentario|una respuesta)|lascia un commento|deixe um comentário)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 80;
    return line.size() <= longest && words.matchView(line).hasMatch();
}

bool offersOthers(QStringView line)
{
    static const QRegularExpression words(
        uR"(^\W*(?:more\b.*\b(?:stories|news|articles|coverage|reading|posts|from|on|about|for you)\b|related\b|recommended\b|read (?:more|next|also)\b|you (?:may|might)(?: also)? (?:like|enjoy)|also (?:on|read|see)\b|don.t miss|most (?:read|popular)|latest (?:news|stories)|trending|popular (?:posts|stories)|about the authors?\b|see also\b|further reading|share this|)"
        uR"(weitere (?:artikel|themen|nachrichten|beiträge)|mehr (?:zum|zu|aus|von)\b|lesen sie (?:auch|mehr)|das könnte sie|ähnliche (?:artikel|beiträge)|auch interessant|passend dazu|über (?:den|die) autor|)"
        uR"(à lire|lire aussi|sur le même (?:sujet|thème)|voir aussi|articles? (?:liés|similaires|associés)|artículos relacionados|noticias relacionadas|te puede interesar|también te|leggi anche|articoli correlati|potrebbe interessarti|leia (?:também|mais)|veja também|lees (?:ook|meer)|gerelateerd|czytaj (?:też|także|również)|zobacz (?:też|także|również)|читайте также|похожие)"
        uR"())"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 70;
    return line.size() <= longest && words.matchView(line).hasMatch();
}

bool isCredit(QStringView line)
{
    static const QRegularExpression words(
        uR"(\((?:image|photo|picture|pic|file photo|foto|bild|fotos|crédit|credit)s?\b[^)]*\)\W*$|\((?:ap|afp|reuters|getty)\b[^)]*(?:photo|images|via)[^)]*\)\W*$|^\W*(?:image|photo|foto|bild|picture|media|video|grafik)s?\s*(?:copyright|caption|credit|source|by|:|©)|^\W*getty images\W*$|^\W*(?:©|\(c\))|/getty images\W*$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 400;
    return line.size() <= longest && words.matchView(line).hasMatch();
}

} // namespace parallax
