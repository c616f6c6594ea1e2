#include "tests/benchmarks/raw_insert.h"

#include "tests/benchmarks/corpus.h"

#include <sqlite3.h>

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <array>

#include <fcntl.h>
#include <unistd.h>

namespace parallax::bench {

namespace {

constexpr const char *setUp =
    "PRAGMA page_size = 16384; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = "
    "-65536;"
    "CREATE TABLE article (id INTEGER PRIMARY KEY, title TEXT, published_ms INTEGER, words INTEGER) STRICT;"
    "CREATE TABLE article_text (article_id INTEGER PRIMARY KEY, title TEXT, body TEXT) STRICT;"
    "CREATE TABLE original (article_id INTEGER PRIMARY KEY, bytes BLOB) STRICT;"
    "CREATE VIRTUAL TABLE article_fts USING fts5 (title, body, content = 'article_text', "
    "content_rowid = 'article_id', tokenize = 'unicode61 remove_diacritics 2');";

constexpr std::array inserts = {"INSERT INTO article VALUES (?1, ?2, ?1, 600)",
                                "INSERT INTO article_text VALUES (?1, ?2, ?3)",
                                "INSERT INTO original VALUES (?1, CAST(?3 AS BLOB))",
                                "INSERT INTO article_fts (rowid, title, body) VALUES (?1, ?2, ?3)"};

} // namespace

Cost rawInsert(const Corpus &corpus, const QString &path, int articles)
{
    std::vector<std::pair<QByteArray, QByteArray>> rows;
    for (int i = 0; i < articles; ++i)
        rows.emplace_back(corpus.title(i).toUtf8(), corpus.body(i).toUtf8());
    return costOf([&] {
        sqlite3 *file = nullptr;
        sqlite3_open(QFile::encodeName(path).constData(), &file);
        sqlite3_exec(file, setUp, nullptr, nullptr, nullptr);
        std::array<sqlite3_stmt *, inserts.size()> statements{};
        for (std::size_t i = 0; i < inserts.size(); ++i)
            sqlite3_prepare_v2(file, inserts[i], -1, &statements[i], nullptr);
        sqlite3_exec(file, "BEGIN", nullptr, nullptr, nullptr);
        for (int id = 0; id < articles; ++id)
            for (sqlite3_stmt *statement : statements) {
                const auto &[title, body] = rows[std::size_t(id)];
                sqlite3_bind_int64(statement, 1, id + 1);
                sqlite3_bind_text(statement, 2, title.constData(), int(title.size()), SQLITE_STATIC);
                if (sqlite3_bind_parameter_count(statement) > 2)
                    sqlite3_bind_text(statement, 3, body.constData(), int(body.size()), SQLITE_STATIC);
                sqlite3_step(statement);
                sqlite3_reset(statement);
            }
        sqlite3_exec(file, "COMMIT", nullptr, nullptr, nullptr);
        for (sqlite3_stmt *statement : statements)
            sqlite3_finalize(statement);
        sqlite3_close(file);
    });
}

double rawWriteMs(const QString &folder)
{
    const int file =
        ::open(QFile::encodeName(folder + QStringLiteral("/raw")).constData(), O_RDWR | O_CREAT, 0644);
    const QByteArray page(4'096, 'x');
    std::vector<double> times;
    for (int i = 0; i < 100; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (::pwrite(file, page.constData(), 4'096, i * 4'096) != 4'096 || ::fdatasync(file) != 0)
            break;
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    ::close(file);
    std::ranges::sort(times);
    return times.empty() ? 0 : times[times.size() / 2];
}

} // namespace parallax::bench
