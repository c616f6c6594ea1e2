#pragma once

#include "tests/support/dam_project.h"

namespace parallax::testing {

/// The dam's articles with frames: two codes, of which one stands in all three outlets, and together with the
/// other in one sentence of the wire.
class CodedDamProject : public DamProject
{
public:
    CodedDamProject();
    AnnotationId tagCode(ArticleId article, const QString &words, const QString &path);
};

} // namespace parallax::testing
