#include "models/import/pages/part_names.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace parallax {

using namespace Qt::StringLiterals;

namespace {

using Words = QSet<QString>;

const Words &clutterWords()
{
    static const Words words = {
        // ways through the site
        u"nav"_s, u"navbar"_s, u"navigation"_s, u"subnav"_s, u"breadcrumb"_s, u"crumb"_s, u"menu"_s,
        u"submenu"_s, u"pagination"_s, u"pager"_s, u"paging"_s, u"masthead"_s, u"footer"_s, u"sidebar"_s,
        u"rail"_s, u"skip"_s, u"toolbar"_s, u"toc"_s, u"sitemap"_s, u"complementary"_s, u"contentinfo"_s,
        // sharing
        u"share"_s, u"sharing"_s, u"sharebar"_s, u"sharedaddy"_s, u"sharetool"_s, u"addthis"_s, u"addtoany"_s,
        u"social"_s, u"follow"_s, u"facebook"_s, u"whatsapp"_s, u"bookmark"_s,
        // what others wrote
        u"comment"_s, u"commentlist"_s, u"disqus"_s, u"respond"_s, u"reply"_s, u"replie"_s, u"livefyre"_s,
        // other articles
        u"related"_s, u"recirc"_s, u"recirculation"_s, u"recommend"_s, u"recommended"_s, u"recommendation"_s,
        u"readmore"_s, u"trending"_s, u"popular"_s, u"mostread"_s, u"outbrain"_s, u"taboola"_s, u"zergnet"_s,
        u"seealso"_s, u"morenews"_s, u"prevnext"_s,
        // what is sold or asked for
        u"newsletter"_s, u"signup"_s, u"subscribe"_s, u"subscription"_s, u"paywall"_s, u"ad"_s, u"advert"_s,
        u"advertising"_s, u"advertisement"_s, u"adsense"_s, u"adbox"_s, u"adslot"_s, u"adsbygoogle"_s,
        u"adunit"_s, u"dfp"_s, u"sponsor"_s, u"sponsored"_s, u"promo"_s, u"promotion"_s, u"cta"_s,
        u"donate"_s, u"donation"_s, u"banner"_s, u"shop"_s, u"login"_s, u"register"_s, u"poll"_s, u"quiz"_s,
        u"survey"_s, u"vote"_s, u"rating"_s, u"feedback"_s, u"subscriber"_s,
        // consent and layers above the page
        u"cookie"_s, u"consent"_s, u"gdpr"_s, u"onetrust"_s, u"popup"_s, u"modal"_s, u"overlay"_s,
        u"lightbox"_s, u"tooltip"_s, u"dialog"_s, u"alert"_s, u"notification"_s,
        // about the article
        u"byline"_s, u"author"_s, u"authorbox"_s, u"bio"_s, u"tag"_s, u"tagcloud"_s, u"taglist"_s,
        u"copyright"_s, u"disclaimer"_s, u"timestamp"_s, u"dateline"_s, u"pubdate"_s, u"published"_s,
        u"datepublished"_s, u"datemodified"_s, u"postmeta"_s, u"license"_s, u"permalink"_s, u"citation"_s,
        // players and pictures
        u"slideshow"_s, u"carousel"_s, u"gallery"_s, u"player"_s, u"videoplayer"_s, u"slider"_s,
        // for screen readers alone
        u"offscreen"_s, u"visuallyhidden"_s, u"editsection"_s};
    return words;
}

const Words &doubtfulWords()
{
    static const Words words = {
        u"meta"_s,    u"info"_s,    u"aside"_s,    u"header"_s,    u"head"_s,  u"link"_s,      u"extra"_s,
        u"widget"_s,  u"box"_s,     u"infobox"_s,  u"factbox"_s,   u"more"_s,  u"embed"_s,     u"tweet"_s,
        u"twitter"_s, u"topic"_s,   u"category"_s, u"categorie"_s, u"date"_s,  u"time"_s,      u"search"_s,
        u"module"_s,  u"video"_s,   u"media"_s,    u"button"_s,    u"label"_s, u"kicker"_s,    u"teaser"_s,
        u"rubric"_s,  u"eyebrow"_s, u"hidden"_s,   u"inline"_s,    u"list"_s,  u"reference"_s, u"notice"_s,
        u"legal"_s,   u"rubrik"_s,  u"latest"_s,   u"read"_s,      u"bottom"_s};
    return words;
}

const Words &pictureWords()
{
    static const Words words = {
        u"caption"_s, u"figcaption"_s, u"image"_s,   u"photo"_s,   u"picture"_s,
        u"img"_s,     u"figure"_s,     u"cutline"_s, u"legende"_s, u"bildunterschrift"_s,
        u"credit"_s,  u"video"_s,      u"media"_s,   u"foto"_s,    u"bild"_s};
    return words;
}

/// The name before the first capital or sign at which it splits, without a plural's s and figures.
QString singular(QStringView word)
{
    while (!word.isEmpty() && word.back().isDigit())
        word.chop(1);
    if (word.size() > 2 && word.endsWith(u's', Qt::CaseInsensitive)
        && !word.endsWith(u"ss", Qt::CaseInsensitive))
        word.chop(1);
    return word.toString().toLower();
}

QStringList wordsOf(QStringView name)
{
    QStringList words;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= name.size(); ++i) {
        const bool sign = i == name.size() || !name[i].isLetterOrNumber();
        const bool capital = !sign && i > begin && name[i].isUpper() && name[i - 1].isLower();
        if (!sign && !capital)
            continue;
        if (i > begin)
            words.append(singular(name.sliced(begin, i - begin)));
        begin = sign ? i + 1 : i;
    }
    return words;
}

bool negates(const QString &word)
{
    static const Words words = {u"no"_s, u"ha"_s, u"with"_s, u"without"_s, u"not"_s,    u"hide"_s,
                                u"i"_s,  u"is"_s, u"show"_s, u"js"_s,      u"enabled"_s};
    return words.contains(word);
}

bool isBodyName(const QStringList &words)
{
    static const Words outer = {u"article"_s, u"story"_s, u"entry"_s, u"post"_s, u"news"_s,   u"new"_s,
                                u"main"_s,    u"page"_s,  u"text"_s,  u"body"_s, u"content"_s};
    static const Words inner = {u"body"_s, u"content"_s, u"text"_s, u"copy"_s, u"txt"_s};
    static const Words alone = {u"articlebody"_s, u"bodytext"_s,       u"storybody"_s,   u"articletext"_s,
                                u"hentry"_s,      u"richtext"_s,       u"postcontent"_s, u"entrycontent"_s,
                                u"storytext"_s,   u"articlecontent"_s, u"prose"_s};
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (alone.contains(words[i]))
            return true;
        if (i > 0 && inner.contains(words[i]) && outer.contains(words[i - 1]))
            return true;
    }
    return false;
}

PartName oneName(QStringView name)
{
    const QStringList all = wordsOf(name);
    QStringList words;
    for (const QString &word : all) {
        if (negates(word))
            break;
        words.append(word);
    }
    const auto in = [&](const Words &known) {
        return std::ranges::any_of(words, [&](const QString &word) { return known.contains(word); });
    };
    if (in(clutterWords()))
        return PartName::Clutter;
    if (isBodyName(words))
        return PartName::Body;
    if (in(pictureWords()))
        return PartName::Picture;
    return in(doubtfulWords()) ? PartName::Doubtful : PartName::None;
}

} // namespace

PartName partName(QStringView names)
{
    bool body = false;
    bool clutter = false;
    bool doubtful = false;
    bool picture = false;
    for (const QStringView name : names.tokenize(u' ', Qt::SkipEmptyParts)) {
        const PartName one = oneName(name);
        body |= one == PartName::Body;
        clutter |= one == PartName::Clutter;
        doubtful |= one == PartName::Doubtful;
        picture |= one == PartName::Picture;
    }
    if (clutter)
        return body ? PartName::Doubtful : PartName::Clutter;
    if (body)
        return PartName::Body;
    if (picture)
        return PartName::Picture;
    return doubtful ? PartName::Doubtful : PartName::None;
}

} // namespace parallax
