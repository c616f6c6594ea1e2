# shellcheck shell=bash disable=SC2034,SC2154
# Sourced by ./dev inside the build environment: a function for each of its commands.

release=$top/build/release

# configure PRESET: once, and again from nothing when the environment is another one than the last time.
configure()
{
    local dir=$top/build/$1
    if [[ -e $dir/build.ninja && $(cat "$dir/.environment" 2>/dev/null) == "$PARALLAX_DEV_INSIDE" ]]; then return; fi
    rm -rf "$dir/CMakeCache.txt" "$dir/CMakeFiles" "$dir/build.ninja"
    (cd "$top" && cmake --preset "$1") >&2
    echo "$PARALLAX_DEV_INSIDE" >"$dir/.environment"
}

# build PRESET [TARGET…]: two ./dev at once take turns; silent when there is nothing to do.
build()
{
    local preset=$1 dir=$top/build/$1
    shift
    mkdir -p "$dir"
    {
        flock 7
        configure "$preset"
        ninja -C "$dir" "$@" 7>&- | sed -u '/^ninja: \(no work\|Entering\)\|Re-checking globbed/d' >&2
    } 7>"$dir/.lock"
}

dev_build() { build release "$@"; }

dev_path()
{
    case ${1:-} in
        parallax | parallax-cli) build release "$1"; echo "$release/app/$1" ;;
        *) die "usage: ./dev path parallax|parallax-cli" ;;
    esac
}

dev_cli()
{
    build release parallax-cli
    exec "$release/app/parallax-cli" "$@"
}

# The sample in a place of its own, so that what one does to it stays; a changed sample gets a new place.
writable_sample()
{
    local built=$release/resources/sample.parallax copy
    [[ -f $built ]] || die "the build made no sample project ($built)."
    copy=$top/build/run/$(sha256sum <"$built" | cut -c1-8)/sample.parallax
    mkdir -p "${copy%/*}"
    [[ -f $copy ]] || { cp "$built" "$copy.new" && mv "$copy.new" "$copy"; }
    echo "$copy"
}

on_virtual_display() { xvfb-run -a -s '-screen 0 1600x1100x24 -nolisten tcp' "$@"; }

dev_run()
{
    local file picture=$top/build/shots/run.png
    build release
    file=${1:-$(writable_sample)}
    [[ -n ${DISPLAY:-} ]] && exec "$release/app/parallax" "$file"
    say "there is no display (DISPLAY is not set), so the window opens on a virtual one"
    mkdir -p "${picture%/*}"
    on_virtual_display "$release/app/parallax" --screenshot "$picture" --size 1440x900 "$file"
    say "its picture: $picture"
}

dev_shots()
{
    build release
    # xvfb-run is a plain shell's script, which drops exported functions: the text goes along instead.
    on_virtual_display bash -euc "$(declare -f take_shots inputs_to_show); take_shots \"\$@\"" shots "$release/app/parallax" "$(writable_sample)" "$top/build/shots"
}

take_shots()
{
    local parallax=$1 project=$2 folder=$3 mode tab theme size
    mkdir -p "$folder"
    for mode in read compare timeline matrix; do
        for theme in light dark; do
            for size in 1440x900 1024x700; do
                "$parallax" --screenshot "$folder/$mode-$theme-$size.png" --mode $mode --theme $theme --size $size "$project"
                echo "$folder/$mode-$theme-$size.png"
            done
        done
    done
    for tab in summary claims names voices frames words; do
        for theme in light dark; do
            for size in 1440x900 1024x700; do
                "$parallax" --screenshot "$folder/compare-$tab-$theme-$size.png" --mode compare --tab $tab \
                    --theme $theme --size $size "$project"
                echo "$folder/compare-$tab-$theme-$size.png"
            done
        done
    done
    inputs_to_show "$folder/import"
    for mode in articles table; do
        for theme in light dark; do
            for size in 1440x900 1024x700; do
                "$parallax" --screenshot "$folder/import-$mode-$theme-$size.png" --theme $theme --size $size "$project" "$folder/import/$mode"
                echo "$folder/import-$mode-$theme-$size.png"
            done
        done
    done
}

# Inputs of all kinds for the import dialog: articles with and without source and date, a page, duplicates, a damaged file; a
# table whose dates can be read two ways.
inputs_to_show()
{
    local number
    mkdir -p "$1/articles" "$1/table"
    for number in $(seq 1 24); do
        printf 'Title: Harbour works, part %s\nSource: Northern Ledger\nDate: 2031-04-%02d\n\nThe harbour of Lower Harrow was dredged for day %s. The port authority said that it would take until May.\n' "$number" "$number" "$number" >"$1/articles/harbour-$number.txt"
    done
    printf 'Nobody was told that the ferry would not sail. Passengers waited until noon.\n' >"$1/articles/ferry.txt"
    cp "$1/articles/ferry.txt" "$1/articles/ferry (copy).txt"
    printf 'abc\xff\xfe' >"$1/articles/damaged.txt"
    : >"$1/articles/empty.pdf"
    cat >"$1/articles/dam.html" <<'HTML'
<!DOCTYPE html>
<html lang="en"><head><title>Dam inspectors were never asked</title>
<meta property="og:site_name" content="Open Shore"><meta property="article:published_time" content="2031-03-30T09:15:00+02:00">
<meta name="author" content="Ira Venn"></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Dam inspectors were never asked</h1>
<p>The two engineers who inspected the Harrow dam every spring say that nobody asked them this year, although they had written to the ministry twice since January.</p>
<p>“We offered to come without pay,” one of them said on Sunday. “There was no answer, and then there was no dam.” The ministry did not reply to questions that were sent on Friday.</p>
</article><footer>About us</footer></body></html>
HTML
    printf 'headline,outlet,published,text,section\n"Ferry sinks, all saved",Coastline Today,03/04/2031,"The ferry sank at noon, and all 40 passengers were saved.",Home\nDam inquiry opens,Open Shore,05/04/2031,The inquiry into the dam opened without the engineers.,Home\n' >"$1/table/archive.csv"
}

dev_test()
{
    build dev-asan
    cd "$top" && exec ctest --preset dev-asan --parallel "$(nproc)" "$@"
}

dev_bench()
{
    local targets=()
    [[ ${1:-} != import ]] || targets=(import_timings)
    [[ ${1:-} != likeness ]] || targets=(likeness_timings)
    build bench "${targets[@]}"
    exec "$top/tests/benchmarks/run" "$top/build/bench" "$@"
}

dev_soak()
{
    [[ ${1:-} =~ ^(kill|powerloss)$ && ${2:-} =~ ^[1-9][0-9]*$ ]] || die "usage: ./dev soak kill|powerloss N"
    build dev-asan models_storage_tests
    exec "$top/tests/soak/run" "$top/build/dev-asan" "$@"
}

dev_fuzz()
{
    local targets=("$top"/tests/fuzz/*_fuzz.cpp) usage='usage: ./dev fuzz NAME SECONDS; NAME is one of:'
    targets=("${targets[@]##*/}")
    [[ ${1:-} =~ ^[a-z0-9_]+$ && -f $top/tests/fuzz/$1_fuzz.cpp && ${2:-} =~ ^[1-9][0-9]*$ ]] ||
        die "$usage ${targets[*]%_fuzz.cpp}"
    build fuzz "$1_fuzz"
    exec "$top/tests/fuzz/run" "$top/build/fuzz" "$@"
}

sources() { find "$top"/{app,models,ui,tests} \( -name '*.cpp' -o -name '*.h' \) -not -path '*/fixtures/*'; }

dev_fmt() { sources | xargs clang-format -i; }

dev_train()
{
    local model=$top/resources/models/mentions-en.bin
    (($#)) || die "usage: ./dev train DATA --lists FILE [OPTIONS]; see app/train and docs/models.md"
    build release parallax-train
    [[ " $* " == *" --out "* || " $* " == *" --learn "* ]] || set -- "$@" --out "$model"
    exec "$release/app/parallax-train" "$@"
}

dev_lint()
{
    build lint           # each file by itself, where the other trees compile in batches
    local files failed=0
    mapfile -t files < <(if (($#)); then realpath -- "$@"; else sources | grep '\.cpp$'; fi)
    run-clang-tidy -quiet -p "$top/build/lint" "${files[@]/#/^}" || failed=1
    build dev-asan
    (cd "$top" && ctest --preset dev-asan -L lint) || failed=1
    return $failed
}

dev_package()
{
    build release
    rm -rf "$top/build/package"
    (cd "$release" && cpack -G DEB -B "$top/build/package") >&2
    local package=("$top"/build/package/*.deb) file content
    dpkg -I "${package[0]}"
    content=$(dpkg -c "${package[0]}")       # whole: grep -q would end the pipe early, which counts as a failure
    for file in usr/bin/parallax usr/bin/parallax-cli usr/libexec/parallax/parallax-reader usr/share/parallax/sample.parallax; do
        grep -qE " \./$file$" <<<"$content" || die "${package[0]} lacks /$file."
    done
    say "made ${package[0]}"
}

dev_sh()
{
    (($#)) && exec "$@"
    exec bash -i
}
