#!/usr/bin/env bash
# mime_type.sh FILE: the MIME description is valid and makes a magic rule and a file ending.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/packages"
cp "$1" "$folder/packages/"
update-mime-database -V "$folder" 2>&1 | tee "$folder/log"
! grep -qiE 'error|warning|unknown' "$folder/log"
grep -q 'application/x-parallax-project:\*\.parallax' "$folder/globs"
grep -qa 'PRLX' "$folder/magic"
