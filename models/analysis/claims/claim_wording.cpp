#include "models/analysis/claims/claim_wording.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parallax::claims {

namespace {

bool isVowel(QChar letter)
{
    return u"aeiou"_s.contains(letter);
}

const QHash<QString, QString> &irregularPasts()
{
    static const QHash<QString, QString> pasts = {
        {u"being"_s, u"was"_s},        {u"having"_s, u"had"_s},           {u"doing"_s, u"did"_s},
        {u"making"_s, u"made"_s},      {u"taking"_s, u"took"_s},          {u"giving"_s, u"gave"_s},
        {u"sending"_s, u"sent"_s},     {u"selling"_s, u"sold"_s},         {u"telling"_s, u"told"_s},
        {u"shooting"_s, u"shot"_s},    {u"striking"_s, u"struck"_s},      {u"hitting"_s, u"hit"_s},
        {u"breaking"_s, u"broke"_s},   {u"holding"_s, u"held"_s},         {u"leading"_s, u"led"_s},
        {u"building"_s, u"built"_s},   {u"buying"_s, u"bought"_s},        {u"fighting"_s, u"fought"_s},
        {u"hiding"_s, u"hid"_s},       {u"stealing"_s, u"stole"_s},       {u"paying"_s, u"paid"_s},
        {u"putting"_s, u"put"_s},      {u"running"_s, u"ran"_s},          {u"seeking"_s, u"sought"_s},
        {u"meeting"_s, u"met"_s},      {u"writing"_s, u"wrote"_s},        {u"beating"_s, u"beat"_s},
        {u"losing"_s, u"lost"_s},      {u"keeping"_s, u"kept"_s},         {u"getting"_s, u"got"_s},
        {u"going"_s, u"went"_s},       {u"knowing"_s, u"knew"_s},         {u"saying"_s, u"said"_s},
        {u"bringing"_s, u"brought"_s}, {u"withdrawing"_s, u"withdrew"_s}, {u"misleading"_s, u"misled"_s}};
    return pasts;
}

/// "accusations of", "claims that": what names the thing denied without saying it.
QString withoutNaming(const QString &content)
{
    static const QRegularExpression naming(u"^(?:(?:the|any|these|those|all|such)\\s+)?(?:accusations?|"
                                           u"allegations?|claims?|charges?|reports?|suggestions?)\\s+"
                                           "(?:of|that)\\s+"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString rest = content;
    rest.remove(naming);
    if (rest.startsWith("that "_L1))
        rest = rest.sliced(5);
    return rest;
}

} // namespace

std::optional<QString> pastOfGerund(const QString &word)
{
    if (const auto known = irregularPasts().constFind(word); known != irregularPasts().cend())
        return *known;
    static const QStringList noGerunds = {u"during"_s,     u"nothing"_s,   u"something"_s, u"anything"_s,
                                          u"everything"_s, u"including"_s, u"morning"_s,   u"evening"_s,
                                          u"meaning"_s,    u"according"_s, u"king"_s};
    if (word.size() < 6 || !word.endsWith("ing"_L1) || noGerunds.contains(word))
        return std::nullopt;
    QString stem = word.chopped(3);
    if (stem.endsWith(u'y') && !isVowel(stem[stem.size() - 2]))
        return stem.chopped(1) + u"ied"_s;
    return stem + u"ed"_s;
}

QString asProposition(const QString &clause)
{
    const QString ends = u" ,.;:\"\u201c\u201d\u2018'"_s;
    QString text = clause.simplified();
    while (!text.isEmpty() && ends.contains(text.back()))
        text.chop(1);
    while (!text.isEmpty() && ends.contains(text.front()))
        text.remove(0, 1);
    if (text.startsWith("that "_L1))
        text.remove(0, 5);
    if (text.count(u'"') % 2 != 0 || text.count(u'\u201c') != text.count(u'\u201d') || text.isEmpty())
        return {};
    text[0] = text[0].toUpper();
    return text;
}

QString deniedProposition(const QString &content, const QString &speaker)
{
    const QString text = withoutNaming(content.simplified());
    const QString first = text.section(u' ', 0, 0).toLower();
    QString rest = text.section(u' ', 1);
    static const QStringList selves = {u"it"_s, u"they"_s, u"he"_s, u"she"_s};
    if (rest.isEmpty())
        return {};
    if (rest.startsWith("any "_L1))
        rest = rest.sliced(4); // "had any boats" stands only where it is denied
    if (const auto past = pastOfGerund(first))
        return asProposition(speaker + u' ' + *past + u' ' + rest);
    if (first == "any"_L1 || first == "involvement"_L1) {
        static const QRegularExpression part(u"^(?:any )?(?:role|involvement|part|hand) in (.+)$"_s);
        const auto match = part.match(text);
        return match.hasMatch() ? asProposition(speaker + u" had a part in "_s + match.captured(1))
                                : QString();
    }
    if (selves.contains(first) && !content.startsWith(first, Qt::CaseInsensitive))
        return asProposition(speaker + u' ' + rest);
    if (content.startsWith("that "_L1) && !selves.contains(first))
        return asProposition(text);
    return {};
}

} // namespace parallax::claims
