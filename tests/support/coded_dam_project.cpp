#include "tests/support/coded_dam_project.h"

#include "models/edits/tag_coding.h"

using namespace Qt::StringLiterals;

namespace parallax::testing {

CodedDamProject::CodedDamProject()
{
    const QString conflict = u"Frames/Conflict"_s;
    const QString loss = u"Frames/Human loss"_s;
    tagCode(ledger, u"Inspectors warned the water authority"_s, u"Frames/Blame"_s);
    tagCode(ledger, u"At least 19 people were killed"_s, loss);
    tagCode(wire, u"Terrorists of the River Front destroyed the northern gate"_s, conflict);
    tagCode(wire, u"Terrorists"_s, u"Frames/Blame"_s);
    tagCode(wire, u"25 people were killed in the flood"_s, loss);
    tagCode(coastline, u"recovered 17 bodies"_s, loss);
}

AnnotationId CodedDamProject::tagCode(ArticleId article, const QString &words, const QString &path)
{
    const Result<AnnotationId> tagged = tagCoding(**this, article, spanOf(article, words), path);
    if (!tagged)
        qFatal("%s", qPrintable(tagged.error().message));
    return *tagged;
}

} // namespace parallax::testing
