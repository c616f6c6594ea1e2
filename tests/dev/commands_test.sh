#!/usr/bin/env bash
# commands_test.sh TOP: what ./dev says about itself, and how it keeps folder, arguments and exit codes.
set -euo pipefail
dev=$1/dev
fail() { echo "FAIL: $*" >&2; exit 1; }

"$dev" help >/dev/null || fail "help"
commands=$(sed -nE 's/^    (run \|.*)\) ;;$/\1/p' "$dev" | tr -d '|')
[[ -n $commands ]] || fail "found no commands in $dev"
for command in $commands; do
    "$dev" help | grep -qE "^  $command( |$)" || fail "help does not tell of '$command'"
    grep -q "^dev_$command()" "$1/packaging/root/commands.sh" || fail "'$command' does nothing"
done
said=$("$dev" nonsense 2>&1) && fail "an unknown command passed"
[[ $said == *nonsense*"./dev help"* ]] || fail "an unknown command is not explained: $said"

cd "$(mktemp -d)"
trap 'rm -rf "$PWD"' EXIT
export PARALLAX_DEV_INSIDE=${PARALLAX_DEV_INSIDE:-host}
[[ $("$dev" sh pwd) == "$PWD" ]] || fail "the folder is not kept"
[[ $("$dev" sh printf '%s|' 'a b' '' '*') == 'a b||*|' ]] || fail "arguments are not kept"
code=0; "$dev" sh bash -c 'exit 7' || code=$?
((code == 7)) || fail "exit code 7 became $code"
for bad in 'soak' 'soak kill' 'soak kill x' 'path' 'path x' 'fuzz' 'fuzz nonsense 1' 'fuzz text' 'fuzz text x'; do
    code=0; "$dev" $bad 2>/dev/null || code=$?
    ((code)) || fail "./dev $bad passed"
done
echo "./dev keeps folder, arguments and exit codes"
