# shellcheck shell=bash disable=SC2034,SC2154
# Sourced by ./dev: runs a command in the Debian 13 root, in the same folder, with the host's files in view.

# Folders that are the root's own; every other top-level folder is the host's.
is_roots_own() { [[ $1 =~ ^/(bin|sbin|lib[a-z0-9]*|usr|etc|var|dev|proc|sys|run|boot)(/|$) ]]; }

# Adds a host folder that lies where the root has its own, such as a checkout in /var/lib.
show_folder()
{
    local path=$1
    while [[ ! -d $path ]]; do path=${path%/*}; path=${path:-/}; done
    [[ $path != / ]] && is_roots_own "$path" && [[ ! $path =~ ^/(proc|sys|dev)(/|$) ]] || return 0
    # Where the root has files of its own, they are what is meant; empty folders are earlier mount points.
    [[ -d $root$path && -n $(find "$root$path" -not -type d -print -quit) ]] && return
    args+=(--bind "$path" "$path")
}

show_host()
{
    local path word
    for path in /* /var/tmp; do
        is_roots_own "$path" && [[ $path != /var/tmp ]] && continue
        if [[ -L $path ]]; then
            args+=(--symlink "$(readlink "$path")" "$path")
        elif [[ -d $path ]]; then
            args+=(--bind "$path" "$path")
        fi
    done
    show_folder "$top"
    show_folder "$PWD"
    [[ -f $top/.git ]] && show_folder "$(git -C "$top" rev-parse --path-format=absolute --git-common-dir 2>/dev/null)"
    for word; do
        [[ $word == -*=* ]] && word=${word#*=}
        [[ $word == /* || $word == *../* ]] && show_folder "$(realpath -ms -- "$word")"
    done
    return 0
}

show_desktop()
{
    local runtime=${XDG_RUNTIME_DIR:-/run/user/$UID}
    if [[ -d $runtime ]]; then
        args+=(--bind "$runtime" "$runtime")
    else
        args+=(--perms 0700 --dir "$runtime")
    fi
    args+=(--setenv XDG_RUNTIME_DIR "$runtime")
    [[ -n ${DISPLAY:-} && -f ${XAUTHORITY:-} ]] && args+=(--ro-bind "$XAUTHORITY" "$XAUTHORITY")
    return 0
}

# enter_root ROOT COMMAND…: never returns.
enter_root()
{
    local root=$1 args=(--tmpfs /) path
    shift
    exec 8<"$root"                 # a root in use is not removed by another checkout's ./dev
    flock -s 8
    for path in "$root"/{bin,sbin,lib*}; do
        [[ -L $path ]] && args+=(--symlink "$(readlink "$path")" "${path#"$root"}")
    done
    for path in /usr /etc /var; do args+=(--bind "$root$path" "$path"); done
    args+=(--dev /dev --proc /proc --ro-bind-try /sys /sys --tmpfs /run
        --ro-bind /etc/passwd /etc/passwd --ro-bind /etc/group /etc/group --ro-bind-try /etc/hosts /etc/hosts)
    show_host "$@"
    show_desktop
    # Read-only: what is written outside the host's folders fails instead of vanishing.
    for path in / /usr /etc /var; do args+=(--remount-ro "$path"); done
    for path in LD_LIBRARY_PATH LD_PRELOAD PYTHONPATH PYTHONHOME QT_PLUGIN_PATH CC CXX CFLAGS CXXFLAGS LDFLAGS; do
        args+=(--unsetenv "$path")
    done
    [[ -z ${TZ:-} && -L /etc/localtime ]] && path=$(readlink /etc/localtime) && args+=(--setenv TZ "${path#*zoneinfo/}")
    # bwrap stays as the parent and passes no signal on: ending ./dev ends what it runs, through setpriv.
    exec bwrap "${args[@]}" --chdir "$PWD" --setenv LC_ALL C.UTF-8 \
        --setenv PATH /usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin -- setpriv --pdeathsig TERM -- "$@"
}
