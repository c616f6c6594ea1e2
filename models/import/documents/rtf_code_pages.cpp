#include "models/import/documents/rtf_code_pages.h"

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

QByteArray nameOf(int codePage)
{
    switch (codePage) {
    case 65001:
        return "UTF-8"_ba;
    case 932:
        return "windows-31j"_ba;
    case 936:
        return "GB18030"_ba;
    case 949:
        return "windows-949"_ba;
    case 950:
        return "Big5"_ba;
    case 10000:
        return "macintosh"_ba;
    case 437:
    case 850:
    case 852:
    case 866:
        return "IBM" + QByteArray::number(codePage);
    default:
        return "windows-" + QByteArray::number(codePage);
    }
}

} // namespace

QString RtfCodePages::decode(int codePage, const QByteArray &bytes)
{
    auto found = m_decoders.find(codePage);
    if (found == m_decoders.end()) {
        QStringDecoder decoder(nameOf(codePage).constData());
        if (!decoder.isValid())
            decoder = QStringDecoder("windows-1252");
        found = m_decoders.emplace(codePage, std::move(decoder)).first;
    }
    const QString text = found->second.decode(bytes);
    found->second.resetState();
    return text;
}

int codePageOfCharset(int charset)
{
    switch (charset) {
    case 0:
        return 1252;
    case 77:
        return 10000;
    case 128:
        return 932;
    case 129:
        return 949;
    case 134:
        return 936;
    case 136:
        return 950;
    case 161:
        return 1253;
    case 162:
        return 1254;
    case 163:
        return 1258;
    case 177:
        return 1255;
    case 178:
        return 1256;
    case 186:
        return 1257;
    case 204:
        return 1251;
    case 222:
        return 874;
    case 238:
        return 1250;
    default:
        return 0;
    }
}

} // namespace parallax
