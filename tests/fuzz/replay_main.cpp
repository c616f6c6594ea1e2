#include <QDirIterator>
#include <QFile>

#include <cstddef>
#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

/// How many files of the folder went through, or -1 when one can't be read. A folder that isn't there has
/// none.
int replay(const QString &folder)
{
    int files = 0;
    for (QDirIterator entry(folder, QDir::Files | QDir::Hidden); entry.hasNext(); ++files) {
        QFile file(entry.next());
        if (!file.open(QIODevice::ReadOnly))
            return -1;
        std::printf("%s\n", qPrintable(file.fileName())); // the last name before a crash is the culprit's
        std::fflush(stdout);
        const QByteArray bytes = file.readAll();
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                               std::size_t(bytes.size()));
    }
    return files;
}

} // namespace

/// NAME_replay SEEDS FINDS: runs a fuzz target on the files of both folders, without libFuzzer.
int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const int seeds = replay(QString::fromLocal8Bit(argv[1]));
    const int finds = replay(QString::fromLocal8Bit(argv[2]));
    if (seeds < 1 || finds < 0) {
        std::fprintf(stderr, "%s: no seeds, or a file that can't be read\n", argv[1]);
        return 1;
    }
    std::printf("%d seeds, %d finds\n", seeds, finds);
    return 0;
}
