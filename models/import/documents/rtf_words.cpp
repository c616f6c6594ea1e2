#include "models/import/documents/rtf_words.h"

#include <QHash>
#include <QSet>

namespace parallax {

using namespace Qt::StringLiterals;

bool isRtfWithoutText(QByteArrayView word)
{
    static const QSet<QByteArray> words = {
        "pict"_ba,       "object"_ba,     "stylesheet"_ba, "colortbl"_ba,    "header"_ba,
        "headerl"_ba,    "headerr"_ba,    "headerf"_ba,    "footer"_ba,      "footerl"_ba,
        "footerr"_ba,    "footerf"_ba,    "fldinst"_ba,    "listtable"_ba,   "listoverridetable"_ba,
        "annotation"_ba, "atnid"_ba,      "atnauthor"_ba,  "xe"_ba,          "tc"_ba,
        "bkmkstart"_ba,  "bkmkend"_ba,    "themedata"_ba,  "datastore"_ba,   "rsidtbl"_ba,
        "generator"_ba,  "filetbl"_ba,    "revtbl"_ba,     "private"_ba,     "listtext"_ba,
        "pntext"_ba,     "nonshppict"_ba, "ftnsep"_ba,     "ftnsepc"_ba,     "company"_ba,
        "operator"_ba,   "manager"_ba,    "category"_ba,   "subject"_ba,     "keywords"_ba,
        "comment"_ba,    "doccomm"_ba,    "mmathPr"_ba,    "latentstyles"_ba};
    return words.contains(word.toByteArray());
}

QStringView rtfCharacter(QByteArrayView word)
{
    static const QHash<QByteArray, QString> known = {
        {"tab"_ba, u"\t"_s},    {"emdash"_ba, u"—"_s},    {"endash"_ba, u"–"_s},    {"lquote"_ba, u"‘"_s},
        {"rquote"_ba, u"’"_s},  {"ldblquote"_ba, u"“"_s}, {"rdblquote"_ba, u"”"_s}, {"bullet"_ba, u"•"_s},
        {"emspace"_ba, u" "_s}, {"enspace"_ba, u" "_s},   {"~"_ba, u" "_s},         {"_"_ba, u"-"_s},
        {"\\"_ba, u"\\"_s},     {"{"_ba, u"{"_s},         {"}"_ba, u"}"_s}};
    const auto found = known.constFind(word.toByteArray());
    return found == known.cend() ? QStringView() : QStringView(*found);
}

bool endsRtfParagraph(QByteArrayView word)
{
    return word == "par" || word == "line" || word == "cell" || word == "row" || word == "nestcell"
        || word == "sect" || word == "page" || word == "\n" || word == "\r";
}

} // namespace parallax
