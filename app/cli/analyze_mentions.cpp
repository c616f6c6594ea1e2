#include "app/cli/analyze_mentions.h"

#include "models/analysis/mentions/who_is_who.h"

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

class MentionsKind : public AnalyzeKind
{
public:
    bool readsAhead() const override { return true; }
    void readAhead(const AnalyzedText &text) override { m_who.add(mentionsIn(text)); }

    std::vector<Finding> findings(const AnalyzedText &text) override
    {
        if (!m_settled)
            m_who.settle();
        m_settled = true;
        static const QStringList columns = {u"type"_s, u"entity"_s, u"form"_s, u"confidence"_s, u"reason"_s};
        std::vector<Finding> found;
        for (const ActorMention &mention : m_who.mentionsOf(mentionsIn(text)))
            found.push_back({mention.finding.span,
                             columns,
                             {toString(mention.finding.type), m_who.actors()[mention.actor].name,
                              mention.finding.form == MentionForm::Name ? u"name"_s : u"label"_s,
                              std::round(mention.finding.confidence * 100) / 100, mention.reason},
                             u"mention"_s});
        return found;
    }

    QString limit(const AnalyzedText &text) const override
    {
        return mentionsIn(text).english ? QString()
                                        : tr("this text isn't in English, so only names known from the other "
                                             "texts are looked for in it.");
    }

private:
    WhoIsWho m_who;
    bool m_settled = false;
};

} // namespace

std::unique_ptr<AnalyzeKind> makeMentionsKind()
{
    return std::make_unique<MentionsKind>();
}

} // namespace parallax::cli
