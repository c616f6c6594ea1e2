#include "models/import/reader_bonds.h"

#include "models/import/reader_file_rules.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstddef>
#include <vector>

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>

namespace parallax {

namespace {

/// Sanitizers map terabytes that they never touch; there the address space can't be bounded, and
/// hard_rss_limit_mb does it (app/reader).
#if defined(__SANITIZE_ADDRESS__)
constexpr bool underSanitizer = true;
#else
constexpr bool underSanitizer = false;
#endif

void limit(__rlimit_resource what, rlim_t soft, rlim_t hard)
{
    const rlimit value{soft, hard};
    ::setrlimit(what, &value);
}

/// System calls that reading never needs.
constexpr unsigned refused[] = {
    SYS_socket,
    SYS_socketpair,
    SYS_connect,
    SYS_bind,
    SYS_listen,
    SYS_sendto,
    SYS_sendmsg,
    SYS_execve,
    SYS_execveat,
    SYS_ptrace,
    SYS_kill,
    SYS_tkill,
    SYS_process_vm_readv,
    SYS_process_vm_writev,
    SYS_unlinkat,
    SYS_renameat2,
    SYS_mkdirat,
    SYS_linkat,
    SYS_symlinkat,
    SYS_truncate,
    SYS_fchmodat,
    SYS_fchownat,
    SYS_mount,
    SYS_io_uring_setup,
#ifdef SYS_unlink
    SYS_unlink,
    SYS_rename,
    SYS_mkdir,
    SYS_rmdir,
    SYS_link,
    SYS_symlink,
    SYS_chmod,
    SYS_chown,
#endif
};

/// The numbers above are this architecture's; a call with those of another one ends the process.
#if defined(__x86_64__)
constexpr unsigned architecture = AUDIT_ARCH_X86_64;
constexpr unsigned firstForeignNumber = 0x4000'0000; // x32
#elif defined(__aarch64__)
constexpr unsigned architecture = AUDIT_ARCH_AARCH64;
constexpr unsigned firstForeignNumber = UINT_MAX;
#elif defined(__riscv) && __riscv_xlen == 64
constexpr unsigned architecture = AUDIT_ARCH_RISCV64;
constexpr unsigned firstForeignNumber = UINT_MAX;
#else
constexpr unsigned architecture = 0; // not known: no filter
constexpr unsigned firstForeignNumber = UINT_MAX;
#endif

} // namespace

void refuseSystemCalls()
{
    if (architecture == 0)
        return;
    std::vector<sock_filter> program = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, architecture, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, firstForeignNumber, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
    };
    for (const unsigned number : refused) {
        program.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, number, 0, 1));
        program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM));
    }
    program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    sock_fprog filter{static_cast<unsigned short>(program.size()), program.data()};
    ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter);
}

void bindProcess(int memoryMegabytes)
{
    const rlim_t bytes = rlim_t(memoryMegabytes) * 1024 * 1024;
    if (!underSanitizer)
        limit(RLIMIT_AS, bytes, bytes);
    limit(RLIMIT_CORE, 0, 0);
    limit(RLIMIT_FSIZE, 0, 0);
    std::signal(SIGXFSZ, SIG_IGN); // a word to a log that is a file is lost, and no more
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    if (!underSanitizer) { // its reports need files and a symboliser
        limit(RLIMIT_NOFILE, 16, 16);
        readSystemFilesOnly();
        refuseSystemCalls();
    }
}

void allowProcessorTime(int seconds)
{
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    limit(RLIMIT_CPU, rlim_t(used.ru_utime.tv_sec + used.ru_stime.tv_sec + 1 + std::max(seconds, 1)),
          RLIM_INFINITY);
}

} // namespace parallax
