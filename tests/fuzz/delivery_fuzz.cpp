// The splitters of deliveries over lines; a line's first byte says whether it is a heading, bold, or in which
// part.
#include "models/import/documents/delivery.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const char *const roles[] = {"", " DocPublicationName ", " DocHeader ", " titreArticle "};
    parallax::Paragraphs paragraphs;
    for (const QByteArray &line :
         QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)).split('\n')) {
        const QString text = QString::fromUtf8(line.sliced(line.isEmpty() ? 0 : 1)).simplified();
        const int marks = line.isEmpty() ? 0 : line[0];
        if (!text.isEmpty())
            paragraphs.push_back({text, marks & 1, (marks & 2) != 0,
                                  QString::fromLatin1(roles[(marks >> 2) & 3]), (marks >> 4) & 3});
    }
    parallax::splitNexis(paragraphs);
    parallax::splitFactiva(paragraphs);
    parallax::splitEuropresse(paragraphs);
    parallax::splitProquest(paragraphs);
    return 0;
}
