#include "models/import/pages/invitation_lines.h"

#include <QRegularExpression>

namespace parallax {

using namespace Qt::StringLiterals;

bool isInvitation(QStringView line)
{
    static const QRegularExpression words(
        uR"(^\W*(?:)"
        uR"(read (?:more|also|next|the full|this|full)\b|also read\b|see also\b|more (?:on|from|about|stories|news)\b|related(?: (?:stor|articles?|content|news|topics|coverage|links|posts)\w*)?\W|)"
        uR"(sign up\b|subscribe\b|get (?:our|the latest|more|breaking)\b|follow (?:us|him|her|me|the|@|\w+ on)\b|like us\b|join (?:us|our|the conversation)\b|)"
        uR"(click here\b|tap here\b|share (?:this|on|via)\b|tweet this\b|watch(?: (?:now|more|the video|live|below))?\s*:|listen(?: to)?\s*:|advertisement\W*$|sponsored\b|story continues|)"
        uR"(article continues|continue reading|scroll (?:down|for)|photos?\s*:|image\s*:|video\s*:|file photo|getty images|)"
        uR"((?:this )?(?:story|article|post) (?:was )?(?:originally|first) (?:appeared|published)|)"
        uR"(copyright\b|©|\(c\) \d|all rights reserved|download (?:the|our)\b|have a (?:story|tip)\b|got a tip|contact (?:us|the)\b|send (?:us|tips)\b|)"
        uR"(lesen sie (?:auch|mehr)|mehr (?:zum thema|dazu)|auch interessant|das könnte|zum thema\b|anzeige\W*$|weiterlesen|newsletter\b|)"
        uR"(lire (?:aussi|plus|la suite)|à lire|voir aussi|abonnez|partager|publicité\W*$|suivez|inscrivez|)"
        uR"(lea? (?:también|más)|le puede interesar|ver más|suscr[ií]b|comparte|publicidad\W*$|síguenos|)"
        uR"(leggi anche|leggi (?:di )?più|iscriviti|condividi|leia (?:também|mais)|assine|lees (?:ook|meer)|zie ook|czytaj (?:też|także|więcej)|zobacz też|)"
        uR"(läs (?:också|mer)|les også|les mer|læs også|lue myös|читайте также|читать|подпис|相关(?:新闻|阅读)|責任編輯|责任编辑|関連記事)"
        uR"())"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return line.size() < 220 && words.matchView(line).hasMatch();
}

} // namespace parallax
