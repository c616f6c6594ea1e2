#include "tests/benchmarks/saved_page.h"

#include "tests/benchmarks/corpus.h"

#include <QDate>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace parallax::bench {

namespace {

QString links(const Corpus &corpus, int number, int count, const QString &kind)
{
    QString list = u"<ul class=\"%1\">"_s.arg(kind);
    for (int i = 0; i < count; ++i)
        list +=
            u"<li class=\"%1-item\"><a href=\"/%1/%2\"><img src=\"/i/%2.jpg\" alt=\"\"><span>%3</span></a></li>\n"_s
                .arg(kind)
                .arg(number + i)
                .arg(corpus.title(number + i));
    return list + u"</ul>"_s;
}

QString head(const Corpus &corpus, int number)
{
    const QString date = QDate(2020, 1, 1).addDays(number % 1'800).toString(Qt::ISODate);
    const QString title = corpus.title(number);
    return u"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1 | Source %2</title>"
           "<meta property=\"og:title\" content=\"%1\"><meta property=\"og:site_name\" content=\"Source %2\">"
           "<meta property=\"article:published_time\" content=\"%3T08:00:00Z\">"
           "<script>var tracking = {%4};</script><style>%5</style></head>"_s.arg(title)
               .arg(number % 40)
               .arg(date, u"\"key\": \"value\", "_s.repeated(120), u".teaser { margin: 0 } "_s.repeated(120));
}

} // namespace

QByteArray savedPage(const Corpus &corpus, int number)
{
    QString page = head(corpus, number) + u"<body><header><nav>"_s + links(corpus, number + 7, 25, u"menu"_s)
        + u"</nav></header><main><article><h1>"_s + corpus.title(number) + u"</h1>\n"_s;
    for (const QString &paragraph : corpus.body(number).split(u"\n\n"_s))
        page += u"<p>"_s + paragraph + u"</p>\n"_s;
    page += u"</article><aside>"_s + links(corpus, number + 70, 15, u"related"_s)
        + u"</aside></main><footer>"_s + links(corpus, number + 700, 20, u"imprint"_s)
        + u"</footer></body></html>\n"_s;
    return page.toUtf8();
}

} // namespace parallax::bench
