#include "models/import/charset_names.h"

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

struct Names
{
    QLatin1StringView name;
    QLatin1StringView labels; ///< each between spaces
};

/// WHATWG Encoding Standard, "Names and labels"; "x-" forms and numbers that nobody writes are left out.
constexpr Names table[] = {
    {"utf-8"_L1, " utf-8 utf8 unicode-1-1-utf-8 x-unicode20utf8 ascii-utf-8 "_L1},
    {"utf-16le"_L1, " utf-16le utf-16 ucs-2 unicode iso-10646-ucs-2 csunicode unicodefeff "_L1},
    {"utf-16be"_L1, " utf-16be unicodefffe "_L1},
    {"windows-1252"_L1,
     " windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 latin1 latin-1 "
     "l1 ascii"
     " us-ascii ansi_x3.4-1968 cp819 ibm819 iso-ir-100 csisolatin1 "_L1},
    {"windows-1250"_L1, " windows-1250 cp1250 x-cp1250 "_L1},
    {"windows-1251"_L1, " windows-1251 cp1251 x-cp1251 "_L1},
    {"windows-1253"_L1, " windows-1253 cp1253 x-cp1253 "_L1},
    {"windows-1254"_L1,
     " windows-1254 cp1254 x-cp1254 iso-8859-9 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 latin5 l5 csisolatin5 "_L1},
    {"windows-1255"_L1, " windows-1255 cp1255 x-cp1255 "_L1},
    {"windows-1256"_L1, " windows-1256 cp1256 x-cp1256 "_L1},
    {"windows-1257"_L1, " windows-1257 cp1257 x-cp1257 "_L1},
    {"windows-1258"_L1, " windows-1258 cp1258 x-cp1258 "_L1},
    {"windows-874"_L1, " windows-874 dos-874 tis-620 iso-8859-11 iso8859-11 iso885911 "_L1},
    {"iso-8859-2"_L1, " iso-8859-2 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 latin2 l2 csisolatin2 "_L1},
    {"iso-8859-3"_L1, " iso-8859-3 iso8859-3 iso88593 iso_8859-3 latin3 l3 csisolatin3 "_L1},
    {"iso-8859-4"_L1, " iso-8859-4 iso8859-4 iso88594 iso_8859-4 latin4 l4 csisolatin4 "_L1},
    {"iso-8859-5"_L1, " iso-8859-5 iso8859-5 iso88595 iso_8859-5 cyrillic csisolatincyrillic "_L1},
    {"iso-8859-6"_L1,
     " iso-8859-6 iso8859-6 iso88596 iso_8859-6 arabic asmo-708 ecma-114 csisolatinarabic "_L1},
    {"iso-8859-7"_L1,
     " iso-8859-7 iso8859-7 iso88597 iso_8859-7 greek greek8 ecma-118 elot_928 csisolatingreek "_L1},
    {"iso-8859-8"_L1, " iso-8859-8 iso8859-8 iso88598 iso_8859-8 hebrew visual csisolatinhebrew "_L1},
    {"iso-8859-8-i"_L1, " iso-8859-8-i csiso88598i logical "_L1},
    {"iso-8859-10"_L1, " iso-8859-10 iso8859-10 latin6 l6 csisolatin6 "_L1},
    {"iso-8859-13"_L1, " iso-8859-13 iso8859-13 iso885913 "_L1},
    {"iso-8859-14"_L1, " iso-8859-14 iso8859-14 iso885914 "_L1},
    {"iso-8859-15"_L1, " iso-8859-15 iso8859-15 iso885915 iso_8859-15 latin9 l9 csisolatin9 "_L1},
    {"iso-8859-16"_L1, " iso-8859-16 "_L1},
    {"koi8-r"_L1, " koi8-r koi8 koi koi8_r cskoi8r "_L1},
    {"koi8-u"_L1, " koi8-u koi8-ru "_L1},
    {"ibm866"_L1, " ibm866 cp866 866 csibm866 "_L1},
    {"macintosh"_L1, " macintosh mac x-mac-roman csmacintosh mac-roman "_L1},
    {"x-mac-cyrillic"_L1, " x-mac-cyrillic x-mac-ukrainian mac-cyrillic "_L1},
    {"gb18030"_L1,
     " gb18030 gbk gb2312 gb_2312 gb_2312-80 x-gbk chinese csgb2312 csiso58gb231280 iso-ir-58 hz-gb-2312 cp936 "_L1},
    {"big5"_L1, " big5 big5-hkscs cn-big5 csbig5 x-x-big5 cp950 "_L1},
    {"euc-jp"_L1, " euc-jp x-euc-jp cseucpkdfmtjapanese "_L1},
    {"shift_jis"_L1, " shift_jis shift-jis sjis x-sjis ms932 ms_kanji windows-31j csshiftjis cp932 "_L1},
    {"iso-2022-jp"_L1, " iso-2022-jp csiso2022jp "_L1},
    {"euc-kr"_L1,
     " euc-kr cseuckr windows-949 ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 korean uhc cp949 iso-ir-149 "_L1},
};

} // namespace

QLatin1StringView charsetName(QByteArrayView label)
{
    label = label.trimmed();
    if (label.isEmpty() || label.size() > 30 || label.contains(' '))
        return {};
    const QString wanted = u' ' + QString::fromLatin1(label).toLower() + u' ';
    const auto *names = std::ranges::find_if(
        table, [&](const Names &known) { return QString(known.labels).contains(wanted); });
    return names == std::end(table) ? QLatin1StringView() : names->name;
}

bool holdsAscii(QLatin1StringView name)
{
    return !name.startsWith("utf-16"_L1) && !name.startsWith("iso-2022"_L1);
}

} // namespace parallax
