#!/usr/bin/env bash
# build_root_test.sh TOP: the build root is made whole or not at all, once, and anew when its packages change.
set -euo pipefail
scripts=$1/packaging/root
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export XDG_CACHE_HOME=$folder/cache
export calls=$folder/calls
mkdir -p "$folder/bin" "$folder/top/packaging/root"
list=$folder/top/packaging/root/packages.txt
PATH=$folder/bin:$PATH

fail() { echo "FAIL: $*" >&2; exit 1; }

# pretend BODY: what mmdebstrap does instead of fetching Debian.
pretend() { printf '#!/bin/bash\necho call >>"$calls"\n%s\n' "$1" >"$folder/bin/mmdebstrap"; chmod +x "$folder/bin/mmdebstrap"; }

whole='t=$(mktemp -d); mkdir -p $t/etc $t/usr $t/dev/x; tar -c -C $t .; rm -rf $t'

# make: what ./dev does when the root is not there, without looking at this system's tools.
make()
(
    top=$folder/top
    source "$scripts/find.sh"
    source "$scripts/make.sh"
    root_tools() { :; }
    check_user_namespaces() { :; }
    archives() { echo; }
    [[ -d $cache/root-$(root_id) ]] || make_root "$cache/root-$(root_id)"
)
roots() { find "$folder/cache/parallax-dev" -maxdepth 1 -name 'root-*' | sort; }
times_called() { wc -l <"$calls"; }
start() { rm -rf "$folder/cache" "$calls"; mkdir -p "$folder/cache/parallax-dev"; printf '# list\ng++ # compiler\ncmake\n' >"$list"; }

start; pretend "$whole"
make 2>/dev/null && make 2>/dev/null
[[ $(times_called) == 1 ]] || fail "made $(times_called) times instead of once"
[[ -s $(roots)/etc/machine-id && ! -e $(roots)/dev/x ]] || fail "the root is not as it should be"

printf '# another comment\ncmake\ng++\n' >"$list"
make 2>/dev/null
[[ $(times_called) == 1 ]] || fail "made anew for a comment or an order"

before=$(roots)
echo ninja-build >>"$list"
make 2>/dev/null
[[ $(roots) != "$before" && $(roots | wc -l) == 1 ]] || fail "a changed list has to make another root and remove the old one"

exec 5<"$(roots)"; flock -s 5        # as a ./dev that is inside does
echo ccache >>"$list"
make 2>/dev/null
[[ $(roots | wc -l) == 2 ]] || fail "a root in use was removed"
exec 5<&-

start; pretend "$whole"; pretend 'head -c 2000 /dev/urandom; exit 1'
make 2>/dev/null && fail "a failed mmdebstrap passed"
[[ -z $(roots) ]] || fail "a failed mmdebstrap left $(roots)"

start; pretend 'echo $$ >"$calls.pid"; exec sleep 60'
( trap - INT; make ) 2>/dev/null & maker=$!
until [[ -s $calls.pid ]]; do kill -0 $maker || fail "ended early"; done
kill -KILL $maker; kill -TERM "$(cat "$calls.pid")"; wait $maker 2>/dev/null || true
[[ -z $(roots | grep -v making) ]] || fail "an interrupted set-up left a root: $(roots)"
pretend "$whole"
make 2>/dev/null
[[ $(roots | wc -l) == 1 && $(roots) != *making ]] || fail "after an interruption: $(roots)"

start; pretend "sleep 0.3; $whole"
make 2>/dev/null & first=$!
make 2>/dev/null & second=$!
wait $first; wait $second
[[ $(times_called) == 1 ]] || fail "two at once made it $(times_called) times"
echo "the build root is made once, whole or not at all"
