#include "models/import/reader_file_rules.h"

#include <cstdint>

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace parallax {

namespace {

constexpr std::uint64_t reading = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
/// All that the first version of Landlock knows.
constexpr std::uint64_t everything = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1;

void allowReading(int rules, const char *folder)
{
    const int at = ::open(folder, O_PATH | O_CLOEXEC);
    if (at < 0)
        return;
    const landlock_path_beneath_attr below{reading, at};
    ::syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &below, 0);
    ::close(at);
}

} // namespace

void readSystemFilesOnly()
{
    landlock_ruleset_attr handled{};
    handled.handled_access_fs = everything;
    // The first member alone is the first version's size.
    const int rules =
        int(::syscall(SYS_landlock_create_ruleset, &handled, sizeof handled.handled_access_fs, 0));
    if (rules < 0)
        return;
    allowReading(rules, "/usr");
    allowReading(rules, "/etc/fonts");
    allowReading(rules, "/var/cache/fontconfig");
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    ::syscall(SYS_landlock_restrict_self, rules, 0);
    ::close(rules);
}

} // namespace parallax
