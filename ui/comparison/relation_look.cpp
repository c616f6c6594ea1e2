#include "ui/comparison/relation_look.h"

#include <QCoreApplication>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

QString inComparison(const char *text)
{
    return QCoreApplication::translate("Comparison", text);
}

QColor mixed(const QColor &ground, const QColor &ink, float share)
{
    return QColor::fromRgbF(ground.redF() + (ink.redF() - ground.redF()) * share,
                            ground.greenF() + (ink.greenF() - ground.greenF()) * share,
                            ground.blueF() + (ink.blueF() - ground.blueF()) * share);
}

} // namespace

QString relationWord(Relation relation)
{
    switch (relation) {
    case Relation::Shared:
        return inComparison("shared");
    case Relation::Reworded:
        return inComparison("reworded");
    case Relation::Related:
        return inComparison("only here");
    }
    Q_UNREACHABLE_RETURN({});
}

QString relationMark(Relation relation)
{
    switch (relation) {
    case Relation::Shared:
        return u"="_s;
    case Relation::Reworded:
        return u"≈"_s;
    case Relation::Related:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

ColourRole groundRole(Relation relation)
{
    switch (relation) {
    case Relation::Shared:
        return ColourRole::Shared;
    case Relation::Reworded:
        return ColourRole::Reworded;
    case Relation::Related:
        return ColourRole::Paper;
    }
    Q_UNREACHABLE_RETURN(ColourRole::Paper);
}

ColourRole inkRole(Relation relation)
{
    switch (relation) {
    case Relation::Shared:
        return ColourRole::SharedInk;
    case Relation::Reworded:
        return ColourRole::RewordedInk;
    case Relation::Related:
        return ColourRole::Line;
    }
    Q_UNREACHABLE_RETURN(ColourRole::Line);
}

QColor strongGround(Relation relation)
{
    return mixed(colour(groundRole(relation)), colour(inkRole(relation)), 0.3F);
}

QColor fadedText()
{
    return mixed(colour(ColourRole::Paper), colour(ColourRole::QuietText), 0.6F);
}

} // namespace parallax
