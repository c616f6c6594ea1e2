#include "models/import/input_list.h"

#include "models/import/utf8_text.h"

#include <QFile>

#include <algorithm>
#include <filesystem>
#include <set>

namespace parallax {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

QString textOf(const fs::path &path)
{
    return QFile::decodeName(QByteArray::fromStdString(path.native()));
}

bool isProjectFile(const QString &name)
{
    static const QStringList endings = {u".parallax"_s, u".parallax-wal"_s, u".parallax-shm"_s,
                                        u".parallax-journal"_s, u".parallax.lock"_s};
    return std::ranges::any_of(endings, [&](const QString &ending) { return name.endsWith(ending); });
}

QString reason(const std::error_code &code)
{
    return QString::fromStdString(code.message());
}

class Expansion
{
public:
    void addGiven(const QString &path)
    {
        if (path == standardInput) {
            m_list.paths.append(path);
            return;
        }
        const fs::path file(QFile::encodeName(path).toStdString());
        std::error_code code;
        const fs::file_status status = fs::status(file, code);
        if (status.type() == fs::file_type::not_found)
            fail(path, tr("%1: there is no such file or folder.").arg(path));
        else if (!fs::status_known(status))
            fail(path, tr("%1: can't be read: %2.").arg(path, reason(code)));
        else if (fs::is_directory(status))
            addGivenFolder(file, path);
        else if (fs::is_regular_file(status))
            m_list.paths.append(path);
        else
            m_list.paths.append(path); // a pipe that the person named; reading it is bounded
    }

    InputList take() { return std::move(m_list); }

private:
    std::size_t size() const { return std::size_t(m_list.paths.size()) + m_list.failures.size(); }
    void fail(const QString &path, const QString &sentence)
    {
        m_list.failures.push_back({path, Error{sentence}});
    }

    void addGivenFolder(const fs::path &folder, const QString &path)
    {
        const auto found = size();
        if (addFolder(folder, path) && found == size())
            fail(path, tr("%1: there are no files to import in this folder.").arg(path));
    }

    /// Names in order; those that no QString can hold are failures already.
    std::vector<QString> namesIn(const fs::path &folder, const QString &path)
    {
        std::error_code code;
        std::vector<QString> names;
        fs::directory_iterator entry(folder, code);
        for (; !code && entry != fs::directory_iterator(); entry.increment(code)) {
            const std::string bytes = entry->path().filename().native();
            const QString name = QString::fromStdString(bytes);
            if (bytes.starts_with('.') || isProjectFile(name))
                continue;
            if (firstUtf8Fault(bytes))
                fail(textOf(entry->path()),
                     tr("%1: the file's name isn't UTF-8; rename it.").arg(textOf(entry->path())));
            else
                names.push_back(name);
        }
        if (code)
            fail(path, tr("%1: the folder can't be read: %2.").arg(path, reason(code)));
        std::ranges::sort(names);
        return names;
    }

    /// False when the folder was read before.
    bool addFolder(const fs::path &folder, const QString &path)
    {
        std::error_code code;
        const fs::path real = fs::canonical(folder, code);
        if (!code && !m_seen.insert(real.native()).second)
            return false;
        const QString prefix = path.endsWith(u'/') ? path : path + u'/';
        for (const QString &name : namesIn(folder, path))
            addEntry(folder / name.toStdString(), prefix + name);
        return true;
    }

    void addEntry(const fs::path &entry, const QString &path)
    {
        std::error_code code;
        const fs::file_status status = fs::status(entry, code);
        if (fs::is_directory(status))
            addFolder(entry, path);
        else if (fs::is_regular_file(status))
            m_list.paths.append(path);
        else if (status.type() == fs::file_type::not_found)
            fail(path, tr("%1: the link leads nowhere.").arg(path));
        else if (!fs::status_known(status))
            fail(path, tr("%1: can't be read: %2.").arg(path, reason(code)));
        else
            fail(path, tr("%1: this is no ordinary file.").arg(path));
    }

    InputList m_list;
    std::set<std::string> m_seen; ///< folders, by their real path
};

} // namespace

InputList expandInputs(const QStringList &given)
{
    Expansion expansion;
    for (const QString &path : given)
        expansion.addGiven(path);
    return expansion.take();
}

} // namespace parallax
