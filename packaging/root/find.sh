# shellcheck shell=bash disable=SC2034,SC2154
# Sourced by ./dev: is the host enough, or is it the Debian 13 root; where that root stands.

say() { printf 'dev: %s\n' "$*" >&2; }
die() { say "$@"; exit 1; }

: "${HOME:=$(getent passwd "$(id -u)" | cut -d: -f6)}"
export HOME
cache=${XDG_CACHE_HOME:-$HOME/.cache}/parallax-dev
suite=trixie

packages() { sed 's/#.*//' "$top/packaging/root/packages.txt" | tr -s ' ' '\n' | sort -u | sed '/^$/d'; }

# The root's name: it changes with the list of packages, not with the comments.
root_id() { { echo "$suite, recipe 1"; packages; } | sha256sum | cut -c1-12; }

is_debian_13() ( . /etc/os-release 2>/dev/null && [[ ${ID:-} == debian && ${VERSION_ID:-} == 13 ]] )

missing_packages()
{
    comm -23 <(packages) <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p' | sort -u)
}

has_qt_and_kf6()
{
    local found
    found=$(compgen -G '/usr/lib*/cmake/KF6SyntaxHighlighting' || compgen -G '/usr/lib/*/cmake/KF6SyntaxHighlighting') \
        && [[ -n $found ]] && pkg-config --atleast-version=6.8 Qt6Charts 2>/dev/null
}

# PARALLAX_ROOT=always or never decides by hand.
host_is_enough()
{
    case ${PARALLAX_ROOT:-auto} in
        always) return 1 ;;
        never) return 0 ;;
        auto) ;;
        *) die "PARALLAX_ROOT is 'always', 'never' or not set, not '$PARALLAX_ROOT'." ;;
    esac
    is_debian_13 || { has_qt_and_kf6; return; }
    local missing
    mapfile -t missing < <(missing_packages)
    ((${#missing[@]})) || return 0
    local line="apt-get install --no-install-recommends ${missing[*]}"
    if ((EUID == 0)); then
        say "this Debian 13 lacks ${#missing[@]} packages that Parallax needs: $line"
        apt_install "${missing[@]}" || die "apt-get could not install them (see above)."
        return 0
    fi
    has_qt_and_kf6 && { say "using this system; not installed, so some commands may fail: ${missing[*]}"; return 0; }
    die "this Debian 13 can build Parallax once an administrator has run:
  $line
or let ./dev make a build root of its own, without an administrator: PARALLAX_ROOT=always ./dev ${command:-}"
}

# Installs on the host, as root; waits for a package manager that is busy.
apt_install()
{
    local install=(apt-get -qq -o DPkg::Lock::Timeout=900 -y --no-install-recommends install)
    export DEBIAN_FRONTEND=noninteractive
    "${install[@]}" "$@" >&2 </dev/null && return
    say "refreshing the package lists, then once more"
    local try
    for try in {1..60}; do
        apt-get -qq -o DPkg::Lock::Timeout=900 update >&2 </dev/null && break
        say "apt-get update failed or is busy; try $try of 60, again in 5 s"
        sleep 5
    done
    "${install[@]}" "$@" >&2 </dev/null
}
