#!/usr/bin/env bash
# run.sh TRACE_DIGEST SOURCE_DIR BUILD_DIR: the engine must take the same steps whatever compiles it. Compares what
# TRACE_DIGEST (a debug build) prints with what optimised builds of GCC and Clang print, which are made below BUILD_DIR.
# Exit status 77: no Clang here, the rest is equal.
set -euo pipefail
debug=$1 source=$2 builds=$3

digests_of() { # COMPILER FOLDER
    cmake -S "$source" -B "$2" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS_RELEASE="-O2 -DNDEBUG" \
        -DCMAKE_CXX_COMPILER="$1" -DTEARDOWN_CORE_ONLY=ON -DTEARDOWN_WARNINGS_AS_ERRORS=ON >"$2.log" 2>&1 &&
        cmake --build "$2" --target trace_digest >>"$2.log" 2>&1 || { cat "$2.log" >&2 && return 1; }
    "$2/bin/trace_digest"
}

compare() { # LABEL COMPILER FOLDER
    local digests
    digests=$(digests_of "$2" "$3")
    if ! diff <(printf '%s\n' "$expected") <(printf '%s\n' "$digests"); then
        echo "$1: different from the debug build"
        exit 1
    fi
    echo "$1: the same"
}

mkdir -p "$builds"
expected=$("$debug")
printf 'debug build:\n%s\n' "$expected"
[ -n "$expected" ]
compare "GCC, optimised" g++ "$builds/gcc-release"
if ! command -v clang++ >/dev/null; then
    echo "no clang++ here"
    exit 77
fi
compare "Clang, optimised" clang++ "$builds/clang-release"
