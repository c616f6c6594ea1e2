#include "app/cli/analyze_mentions.h"

using namespace Qt::StringLiterals;

namespace parallax::cli {

namespace {

class MentionsKind : public AnalyzeKind
{
public:
    explicit MentionsKind(std::shared_ptr<AnalyzedActors> actors)
        : m_actors(std::move(actors))
    { }

    bool readsAhead() const override { return true; }
    void readAhead(const AnalyzedText &text) override { m_actors->add(text); }

    std::vector<Finding> findings(const AnalyzedText &text) override
    {
        static const QStringList columns = {u"type"_s, u"entity"_s, u"form"_s, u"confidence"_s, u"reason"_s};
        std::vector<Finding> found;
        for (const ActorMention &mention : m_actors->mentionsOf(text))
            found.push_back({mention.finding.span,
                             columns,
                             {toString(mention.finding.type), m_actors->actorOf(mention).name,
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
    std::shared_ptr<AnalyzedActors> m_actors;
};

} // namespace

std::unique_ptr<AnalyzeKind> makeMentionsKind(const std::shared_ptr<AnalyzedActors> &actors)
{
    return std::make_unique<MentionsKind>(actors);
}

} // namespace parallax::cli
