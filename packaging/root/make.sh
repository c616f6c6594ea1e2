# shellcheck shell=bash disable=SC2034,SC2154
# Sourced by ./dev: makes the Debian 13 root, whole or not at all.

# What making and entering a root needs from the host; as root it is installed, else named.
root_tools()
{
    local tool need=()
    for tool in mmdebstrap bwrap; do
        command -v "$tool" >/dev/null || need+=("${tool/bwrap/bubblewrap}")
    done
    ((EUID == 0)) || command -v newuidmap >/dev/null || need+=(uidmap)
    ((${#need[@]})) || return 0
    ((EUID == 0)) && [[ -x /usr/bin/apt-get ]] \
        || die "to make its build root, ./dev needs what this system lacks: ${need[*]}. An administrator can run:
  apt-get install ${need[*]}"
    say "installing on this system: ${need[*]}"
    apt_install "${need[@]}" debian-archive-keyring mount || die "apt-get could not install ${need[*]} (see above)."
}

# An ordinary user's root needs user namespaces; say which part is missing.
check_user_namespaces()
{
    ((EUID == 0)) && return
    unshare --user --map-root-user true 2>/dev/null \
        || die "this system doesn't let ordinary users make user namespaces (unshare --user fails), which the build root needs.
Run ./dev as root, or ask an administrator to allow them (kernel.unprivileged_userns_clone, user.max_user_namespaces, AppArmor)."
    grep -qE "^($(id -un)|$(id -u)):" /etc/subuid && grep -qE "^($(id -un)|$(id -u)):" /etc/subgid \
        || die "$(id -un) has no range of subordinate ids in /etc/subuid and /etc/subgid. An administrator can run:
  usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $(id -un)"
}

# How the host reaches its archive (a proxy, a clock that is off) holds for the root too.
host_apt_options()
{
    command -v apt-config >/dev/null || return 0
    apt-config dump | sed -nE 's/^(Acquire::(https?::Proxy|Check-Valid-Until|Check-Date) ".+");$/--aptopt=\1/p'
}

# Archives to try: mmdebstrap's default (an empty line), then the ones the host's own sources name.
archives()
{
    echo
    command -v apt-get >/dev/null || return 0
    apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 2>/dev/null | grep -v security | sort -u
}

bootstrap()
{
    local target=$1 mode=unshare archive options
    ((EUID == 0)) && mode=root
    mapfile -t options < <(host_apt_options)
    options+=(--mode="$mode" --variant=apt --format=tar --include="$(packages | paste -sd,)"
        --dpkgopt=force-unsafe-io --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/locale/*'
        --dpkgopt='path-exclude=/usr/share/man/*')
    while IFS= read -r archive; do
        # A tar, so that every file belongs to whoever runs this, whatever ids the namespace had.
        TMPDIR=/var/tmp mmdebstrap "${options[@]}" "$suite" - ${archive:+"$archive"} </dev/null \
            | tar -x --no-same-owner --exclude './dev/*' -C "$target" && return
        say "that archive didn't do; cleaning up"
        rm -rf "${target:?}"/*
    done < <(archives)
    return 1
}

# Makes "$cache/root-ID" under another name and renames it when it is complete.
make_root()
{
    local root=$1 making start=$SECONDS
    root_tools
    check_user_namespaces
    mkdir -p "$cache"
    exec 9>"$cache/lock"
    flock -n 9 || { say "another ./dev is making the build root; waiting for it"; flock 9; }
    if [[ ! -d $root ]]; then
        rm -rf "$cache"/*.making         # left by a run that was interrupted: nobody else holds the lock
        making=$root.making
        mkdir -p "$making"
        trap 'rm -rf "$making"' EXIT
        trap 'exit 130' INT TERM HUP
        say "making the Debian 13 build root, once: about 2 minutes and 2 GB in $cache"
        bootstrap "$making" || die "the build root could not be made; the messages above say why. Free disk space in $cache: \
$(df -h --output=avail "$cache" | tail -1 | tr -d ' ')."
        echo "$suite" | md5sum | cut -c1-32 >"$making/etc/machine-id"      # D-Bus refuses to start without one
        mv -T "$making" "$root"
        trap - EXIT INT TERM HUP
        say "the build root is ready after $((SECONDS - start)) s"
        remove_old_roots "$root"
    fi
    exec 9>&-
}

# Roots of other package lists, unless a ./dev is inside one (enter.sh holds them).
remove_old_roots()
{
    local old
    for old in "$cache"/root-*; do
        [[ $old == "$1" ]] && continue
        flock -n -x "$old" true && { say "removing the old $old"; rm -rf "$old"; }
    done
    return 0
}
