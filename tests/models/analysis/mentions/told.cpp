#include "tests/models/analysis/mentions/told.h"

using namespace Qt::StringLiterals;

namespace parallax::testing {

QStringList told(const QStringList &texts)
{
    std::vector<MentionedText> mentioned;
    for (const QString &text : texts)
        mentioned.push_back(findMentions(text, NameTagger::english()));
    const Actors actors = whoIsWho(mentioned);
    QStringList lines;
    for (const std::vector<ActorMention> &mentions : actors.mentions)
        for (const ActorMention &mention : mentions)
            lines << u"%1 %2 <- %3%4"_s.arg(toString(mention.finding.type), actors.actors[mention.actor].name,
                                            mention.finding.surface,
                                            mention.finding.form == MentionForm::Label ? u"*"_s : QString());
    return lines;
}

QStringList told(const QStringList &texts, const QString &surface)
{
    const QStringList all = told(texts);
    QStringList lines;
    for (const QString &line : all)
        if (line.endsWith(u"<- "_s + surface) || line.endsWith(u"<- "_s + surface + u'*'))
            lines << line;
    return lines;
}

} // namespace parallax::testing
