#pragma once

#include "models/domain/article_likeness.h"

namespace parallax {

/// "Near 92 % / 85 %": what an article is of another one, and the shares of its text and of the other's that
/// they have in common.
QString likenessText(LikenessGrade grade, double shared, double sharedOther);
/// The same as a sentence. `other` names the other one, such as "“Flood” in the project".
QString likenessSentence(LikenessGrade grade, double shared, double sharedOther, const QString &other);

} // namespace parallax
