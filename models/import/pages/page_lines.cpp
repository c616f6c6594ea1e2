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

bool isLeadLength(const PageBlock &block)
{
    constexpr int shortest = 80;
    constexpr int longest = 600;
    return block.letters >= shortest && block.letters <= longest;
}

bool endsArticle(QStringView line)
{
    static const QRegularExpression words(
        uR"(^\W*(?:(?:\d+|top(?: rated)?|reader|latest|recent|all)\s+)?(?:comments?|responses|replies|kommentare|commentaires|comentarios|commenti|comentários|reacties|komentarze|комментарии)(?:\s*\(?\d*\)?|\s+section)?\W*$|^\W*(?:leave a (?:reply|comment)|post a comment|join the (?:discussion|conversation)|schreiben sie einen kommentar|kommentar (?:schreiben|verfassen)|laisser un commentaire|deja (?:un comentario|una respuesta)|lascia un commento|deixe um comentário)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 80;
    return line.size() <= longest && words.matchView(line).hasMatch();
}

} // namespace parallax
