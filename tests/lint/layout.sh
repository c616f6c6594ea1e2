#!/usr/bin/env bash
# layout.sh TOP: every C++ file is laid out as .clang-format says (./dev fmt does it).
set -euo pipefail
cd "$1"
mapfile -t files < <(find app models ui tests \( -name '*.cpp' -o -name '*.h' \) -not -path '*/fixtures/*')
((${#files[@]})) || { echo "no C++ file found in $1" >&2; exit 1; }
clang-format --dry-run -Werror "${files[@]}"
echo "${#files[@]} files"
