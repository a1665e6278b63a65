#!/usr/bin/env bash
# run.sh SOURCE_DIR: app/run and tests/run on a machine that is made of stand-ins for apt-get, dpkg-query, cmake and
# the program. Nothing is installed.
set -euo pipefail
source=$1
box=$(mktemp -d)
trap 'rm -rf "$box"' EXIT
mkdir -p "$box/bin" "$box/top/app" "$box/top/tests"
cp "$source/app/run" "$source/app/prepare.sh" "$box/top/app/"
cp "$source/tests/run" "$box/top/tests/"
for tool in bash env cat dirname readlink grep id mkdir sed tail tee touch; do
    ln -s "$(command -v "$tool")" "$box/bin/$tool"
done

stand_in() { # NAME, its script on standard input
    { echo '#!/usr/bin/env bash' && cat; } >"$box/bin/$1"
    chmod +x "$box/bin/$1"
}
stand_in sudo <<<'[ "$1" != -n ] || shift; exec "$@"'
stand_in dpkg-query <<'SH'
grep -qx -- "${*: -1}" "$BOX/installed" && echo "install ok installed"
SH
stand_in apt-get <<'SH'
echo "$*" >>"$BOX/calls"
[ "$1" = install ] || exit "${UPDATE_STATUS:-0}"
shift
for word in "$@"; do
    case $word in
        -*) ;;
        broken*) exit 100 ;;
    esac
done
for word in "$@"; do case $word in -*) ;; *) echo "$word" >>"$BOX/installed" ;; esac; done
SH
stand_in cmake <<'SH'
echo "cmake $*" >>"$BOX/calls"
case $1 in
    --preset) mkdir -p "build/$2" && touch "build/$2/build.ninja" ;;
    --build) echo "a compiler message" && exit "${BUILD_STATUS:-0}" ;;
esac
SH
stand_in ctest <<'SH'
echo "ctest $*" >>"$BOX/calls"
echo "2/3 Test #2: some .....***Skipped   0.1 sec"
echo "67% tests passed, $FAILED tests failed out of 3"
exit "$FAILED"
SH
for tool in c++ clang++ ninja rsvg-convert xauth xvfb-run; do
    stand_in "$tool" </dev/null
done
mkdir -p "$box/top/build/release/bin"
touch -d 2000-01-01 "$box/top/CMakePresets.json"
stand_in program <<<'printf "program:" && printf " [%s]" "$@"'
mv "$box/bin/program" "$box/top/build/release/bin/tcp-teardown"

# Runs a command on that machine; leaves its status in $status, what it said in $said, what it called in $box/calls.
on_box() { # INSTALLED COMMAND...
    printf '%s\n' $1 >"$box/installed"
    : >"$box/calls"
    shift
    status=0
    said=$(cd / && env -i PATH="$box/bin" BOX="$box" "$@" </dev/null 2>&1) || status=$?
}
prepared() { # INSTALLED SHELL_CODE [VARIABLE=VALUE]
    on_box "$1" ${3-} bash -c "set -euo pipefail; top='$box/top'; . '$box/top/app/prepare.sh'; $2; echo went on"
}

failures=0
check() { # WHAT CONDITION...
    local what=$1
    shift
    if "$@"; then
        echo "ok: $what"
    else
        printf 'NOT ok: %s\n  status %s\n  said: %s\n  called: %s\n' "$what" "$status" "$said" "$(cat "$box/calls")"
        failures=$((failures + 1))
    fi
}
says() { [[ $said == *"$1"* ]]; }
called() { grep -q -- "$1" "$box/calls"; }
nothing_called() { [ ! -s "$box/calls" ]; }
ends_with() { [ "$status" = "$1" ]; }

prepared "one two" "need one two"
check "nothing missing: apt-get is left alone" nothing_called
check "nothing missing: goes on" says "went on"

prepared "one" "need one two"
check "installs what is missing" called "^install .* two$"
check "and nothing else" eval '! called one'
check "and goes on" says "went on"

prepared "one" "need one broken-a"
check "a package that is needed and cannot be had ends it" ends_with 1
check "with its name" says "Could not install: broken-a"
check "saying that it stops" says "Stopping"

prepared "one" "want 'no pictures.' two broken-a"
check "a package that is only wanted does not" says "went on"
check "its name is said, with what is lost" says "Could not install: broken-a - going on; no pictures."
check "the others are installed nevertheless" grep -qx two "$box/installed"

prepared "one" "need two" UPDATE_STATUS=100
check "without new package lists the old ones must do" says "went on"

mv "$box/bin/apt-get" "$box/apt-get"
prepared "one" "need two"
check "without apt-get it names what is needed" says "install what Debian calls: two"
check "without apt-get it tries nevertheless" says "went on"
mv "$box/apt-get" "$box/bin/apt-get"

all="qt6-base-dev libtomlplusplus-dev fonts-dejavu-core"
on_box "$all" "$box/top/app/run"
check "no display, no command: exit status 1" ends_with 1
check "no display: says so" says "There is no display here"
check "no display: shows what works" says "app/run list"
check "no display: does not start the program" eval '! says "program:"'
check "configures the first time" called "cmake --preset release"
on_box "$all" "$box/top/app/run" run "a file" --format ladder
check "a headless command runs from any folder, arguments unharmed" says "program: [run] [a file] [--format] [ladder]"
check "does not configure the second time" eval '! called "cmake --preset"'
check "is quiet about a build that works" eval '! says "a compiler message"'
on_box "$all" DISPLAY=:7 "$box/top/app/run"
check "with a display the program starts" says "program:"
on_box "$all" BUILD_STATUS=1 "$box/top/app/run" list
check "a failed build shows its log" says "a compiler message"
check "a failed build ends it" ends_with 1

on_box "$all" FAILED=1 "$box/top/tests/run" -R some
check "tests/run counts" says "1 passed, 1 failed"
check "tests/run fails when a test does" ends_with 1
check "tests/run passes arguments on" called "ctest --preset dev -R some"
on_box "$all" FAILED=0 "$box/top/tests/run"
check "tests/run counts what is skipped as neither" says "2 passed, 0 failed"
check "tests/run succeeds when all tests do" ends_with 0

[ "$failures" = 0 ]
