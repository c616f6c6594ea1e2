#include "ui/reading/highlight.h"

#include <QCoreApplication>

namespace parallax {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("reading", text);
}

QString heading(const Highlight &highlight)
{
    switch (highlight.kind) {
    case HighlightKind::Mention:
        switch (highlight.entityType) {
        case EntityType::Person:
            return translated("Person");
        case EntityType::Organisation:
            return translated("Organisation");
        case EntityType::Place:
            return translated("Place");
        case EntityType::Group:
            return translated("Group");
        case EntityType::Other:
            return translated("Other entity");
        }
        break;
    case HighlightKind::Claim:
        switch (highlight.stance) {
        case Stance::Asserts:
            return translated("Claim, asserted");
        case Stance::Denies:
            return translated("Claim, denied");
        case Stance::Questions:
            return translated("Claim, questioned");
        }
        break;
    case HighlightKind::Coding:
        return translated("Code");
    case HighlightKind::Suggestion:
        return translated("Suggestion");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString describe(const Highlight &highlight)
{
    if (highlight.label.isEmpty())
        return heading(highlight);
    return QCoreApplication::translate("reading", "%1: %2", "what an annotation is: its words")
        .arg(heading(highlight), highlight.label);
}

} // namespace parallax
