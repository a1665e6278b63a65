# shellcheck shell=bash
# Sourced by app/run and tests/run: install Debian packages that are missing, build a preset.
# Expects $top, the top folder of the repository.

say() { printf '%s\n' "$*" >&2; }

# A package counts as installed, too, if what it is wanted for comes from elsewhere.
is_installed() {
    case $1 in
        g++) command -v c++ ;;
        cmake) command -v cmake ;;
        ninja-build) command -v ninja ;;
        clang) command -v clang++ ;;
        xvfb) command -v xvfb-run ;;
        xauth) command -v xauth ;;
        librsvg2-bin) command -v rsvg-convert ;;
        *) dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q 'ok installed' ;;
    esac >/dev/null
}

# Prints those of the packages that are not installed.
missing_of() {
    local package
    for package in "$@"; do
        is_installed "$package" || printf '%s ' "$package"
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif [ -t 0 ]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

apt_install() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" >>"$top/build/install.log" 2>&1 </dev/null
}

# Installs what is missing of the packages; whether that worked is for missing_of to say.
install_missing() {
    local missing package
    missing=$(missing_of "$@")
    [ -n "$missing" ] || return 0
    if ! command -v apt-get >/dev/null; then
        say "No apt-get here; if the build fails, install what Debian calls: $missing"
        return 0
    fi
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
        say "Neither root nor sudo; cannot install: $missing"
        return 0
    fi
    say "Installing: $missing"
    mkdir -p "$top/build"
    as_root apt-get update -q >"$top/build/install.log" 2>&1 </dev/null || say "apt-get update failed; trying with the package lists that are there."
    # shellcheck disable=SC2086
    apt_install $missing && return 0
    for package in $missing; do # one that cannot be had must not keep the others away
        apt_install "$package" || true
    done
}

# need PACKAGE...: installs what is missing, and gives up if anything is still missing.
need() {
    local missing
    install_missing "$@"
    missing=$(missing_of "$@")
    if [ -n "$missing" ] && command -v apt-get >/dev/null; then
        say "Could not install: $missing"
        [ ! -f "$top/build/install.log" ] || tail -n 15 "$top/build/install.log" >&2
        say "It cannot be built without. Stopping."
        exit 1
    fi
}

# want WHAT-IS-LOST PACKAGE...: the same, but goes on without them and says so.
want() {
    local lost=$1 missing
    shift
    install_missing "$@"
    missing=$(missing_of "$@")
    [ -z "$missing" ] || say "Could not install: $missing- going on; $lost"
}

need_build_packages() {
    need g++ cmake ninja-build qt6-base-dev qt6-charts-dev libqt6opengl6-dev libgl-dev libtomlplusplus-dev
    want "the program speaks English only." qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
}

# Shows how far ninja is, on one line, if somebody watches.
show_progress() {
    local line
    while IFS= read -r line; do
        case $line in
            \[*/*\]*) [ ! -t 2 ] || printf '\r%s ' "${line%%]*}]" >&2 ;;
        esac
    done
    [ ! -t 2 ] || printf '\r%20s\r' '' >&2
}

configure() {
    # ninja itself configures again when a CMakeLists.txt changes.
    [ "$top/build/$1/build.ninja" -nt "$top/CMakePresets.json" ] || (cd "$top" && cmake --preset "$1")
}

# build PRESET: quiet if all goes well, else the whole log.
build() {
    local log=$top/build/$1.log started=$SECONDS
    mkdir -p "$top/build"
    [ -f "$top/build/$1/build.ninja" ] || say "Building; the first time takes a few minutes ..."
    if ! { configure "$1" && (cd "$top" && cmake --build --preset "$1"); } </dev/null 2>&1 | tee "$log" | show_progress; then
        cat "$log" >&2
        say "The build failed. Its log is $log"
        exit 1
    fi
    [ $((SECONDS - started)) -lt 5 ] || say "Built in $((SECONDS - started)) s."
}
