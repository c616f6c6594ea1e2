#include "models/import/exchange/html_fragment.h"

#include <QRegularExpression>

#include <unordered_map>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

bool isAnyOf(QStringView name, std::initializer_list<QStringView> names)
{
    return std::ranges::any_of(
        names, [&](QStringView other) { return name.compare(other, Qt::CaseInsensitive) == 0; });
}

QStringView blankFor(QStringView tag)
{
    if (isAnyOf(tag, {u"p",       u"div",     u"h1",         u"h2",         u"h3",   u"h4",
                      u"h5",      u"h6",      u"blockquote", u"ul",         u"ol",   u"table",
                      u"section", u"article", u"figure",     u"figcaption", u"pre",  u"header",
                      u"footer",  u"hr",      u"dl",         u"body",       u"title"}))
        return u"\n\n";
    if (isAnyOf(tag, {u"br", u"li", u"tr", u"dt", u"dd"}))
        return u"\n";
    return isAnyOf(tag, {u"td", u"th"}) ? QStringView(u"\t") : QStringView();
}

const std::unordered_map<QString, char16_t> &references()
{
    static const std::unordered_map<QString, char16_t> all = {
        {u"amp"_s, u'&'},     {u"lt"_s, u'<'},     {u"gt"_s, u'>'},     {u"quot"_s, u'"'},
        {u"apos"_s, u'\''},   {u"nbsp"_s, 0xA0},   {u"ndash"_s, u'–'},  {u"mdash"_s, u'—'},
        {u"lsquo"_s, u'‘'},   {u"rsquo"_s, u'’'},  {u"ldquo"_s, u'“'},  {u"rdquo"_s, u'”'},
        {u"sbquo"_s, u'‚'},   {u"bdquo"_s, u'„'},  {u"laquo"_s, u'«'},  {u"raquo"_s, u'»'},
        {u"hellip"_s, u'…'},  {u"bull"_s, u'•'},   {u"middot"_s, u'·'}, {u"euro"_s, u'€'},
        {u"pound"_s, u'£'},   {u"cent"_s, u'¢'},   {u"copy"_s, u'©'},   {u"reg"_s, u'®'},
        {u"trade"_s, u'™'},   {u"deg"_s, u'°'},    {u"sect"_s, u'§'},   {u"times"_s, u'×'},
        {u"shy"_s, 0xAD},     {u"eacute"_s, u'é'}, {u"egrave"_s, u'è'}, {u"ecirc"_s, u'ê'},
        {u"agrave"_s, u'à'},  {u"aacute"_s, u'á'}, {u"acirc"_s, u'â'},  {u"ccedil"_s, u'ç'},
        {u"iacute"_s, u'í'},  {u"icirc"_s, u'î'},  {u"oacute"_s, u'ó'}, {u"ocirc"_s, u'ô'},
        {u"uacute"_s, u'ú'},  {u"ugrave"_s, u'ù'}, {u"ucirc"_s, u'û'},  {u"ntilde"_s, u'ñ'},
        {u"auml"_s, u'ä'},    {u"ouml"_s, u'ö'},   {u"uuml"_s, u'ü'},   {u"Auml"_s, u'Ä'},
        {u"Ouml"_s, u'Ö'},    {u"Uuml"_s, u'Ü'},   {u"szlig"_s, u'ß'},  {u"euml"_s, u'ë'},
        {u"iuml"_s, u'ï'},    {u"aring"_s, u'å'},  {u"oslash"_s, u'ø'}, {u"aelig"_s, u'æ'},
        {u"atilde"_s, u'ã'},  {u"otilde"_s, u'õ'}, {u"Eacute"_s, u'É'}, {u"iexcl"_s, u'¡'},
        {u"iquest"_s, u'¿'},  {u"zwnj"_s, 0x200C}, {u"ensp"_s, 0x2002}, {u"emsp"_s, 0x2003},
        {u"thinsp"_s, 0x2009}};
    return all;
}

/// What a reference's name ("amp", "#8217", "#x2019") stands for; empty when it is unknown.
QString characterOf(QStringView name)
{
    if (name.startsWith(u'#')) {
        const bool hex = name.sliced(1).startsWith(u'x', Qt::CaseInsensitive);
        bool read = false;
        const uint code = name.sliced(hex ? 2 : 1).toUInt(&read, hex ? 16 : 10);
        if (!read || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
            return {};
        const char32_t point = code;
        return QString::fromUcs4(&point, 1);
    }
    const auto known = references().find(name.toString());
    return known == references().end() ? QString() : QString(QChar(known->second));
}

/// Writes text with HTML's white space: runs are one space, none at a line's beginning.
class Writer
{
public:
    void text(QStringView piece)
    {
        for (const QChar c : piece) {
            const bool space = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
            if (!space)
                m_text += c;
            else if (!m_text.isEmpty() && !m_text.back().isSpace())
                m_text += u' ';
        }
    }
    void blank(QStringView blank)
    {
        if (blank.isEmpty())
            return;
        if (m_text.endsWith(u' '))
            m_text.chop(1);
        for (const QChar c : blank) {
            if (!m_text.isEmpty() && !m_text.endsWith(u"\n\n"_s))
                m_text += c;
        }
    }
    QString take() { return std::move(m_text); }

private:
    QString m_text;
};

/// Where a tag or comment that begins at `at` ends; -1 when it never does.
qsizetype endOf(QStringView html, qsizetype at)
{
    if (html.sliced(at).startsWith(u"<!--")) {
        const qsizetype end = html.indexOf(u"-->", at + 4);
        return end < 0 ? -1 : end + 3;
    }
    const qsizetype end = html.indexOf(u'>', at);
    return end < 0 ? -1 : end + 1;
}

QStringView nameOf(QStringView tag)
{
    QStringView rest = tag.sliced(1);
    if (rest.startsWith(u'/'))
        rest.slice(1);
    qsizetype length = 0;
    while (length < rest.size() && length < 20 && rest[length].isLetterOrNumber())
        ++length;
    return rest.first(length);
}

} // namespace

bool looksLikeHtml(QStringView text)
{
    static const QRegularExpression form(uR"(</(?:p|div|a|span|h[1-6]|li|em|strong|b|i)>|<(?:p|br)\s*/?>)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form.matchView(text).hasMatch();
}

QString withoutReferences(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype mark = text.indexOf(u'&', at);
        if (mark < 0) {
            result += text.sliced(at);
            break;
        }
        result += text.sliced(at, mark - at);
        const QStringView near = text.sliced(mark + 1, std::min<qsizetype>(12, text.size() - mark - 1));
        const qsizetype end = near.indexOf(u';');
        const QString character = end > 0 ? characterOf(near.first(end)) : QString();
        result += character.isEmpty() ? u"&"_s : character;
        at = mark + 1 + (character.isEmpty() ? 0 : end + 1);
    }
    return result;
}

QString textOfHtml(QStringView html)
{
    Writer writer;
    for (qsizetype at = 0; at < html.size();) {
        const qsizetype open = html.indexOf(u'<', at);
        const qsizetype textEnd = open < 0 ? html.size() : open;
        writer.text(withoutReferences(html.sliced(at, textEnd - at)));
        if (open < 0)
            break;
        const QChar next = open + 1 < html.size() ? html[open + 1] : QChar(u' ');
        if (!next.isLetter() && next != u'/' && next != u'!' && next != u'?') {
            writer.text(u"<");
            at = open + 1;
            continue;
        }
        const qsizetype end = endOf(html, open);
        if (end < 0)
            break;
        const QStringView name = nameOf(html.sliced(open, end - open));
        writer.blank(blankFor(name));
        at = end;
        if (next != u'/' && isAnyOf(name, {u"script", u"style", u"template", u"noscript"})) {
            const QString closing = u"</%1"_s.arg(name);
            const qsizetype closed = html.indexOf(closing, at, Qt::CaseInsensitive);
            at = closed < 0 ? html.size() : closed;
        }
    }
    return writer.take().trimmed();
}

} // namespace parallax
