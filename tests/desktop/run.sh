#!/usr/bin/env bash
# run.sh PART SOURCE BUILD SCRATCH VERSION: one test of what is installed from the build folder. `install` puts it to
# SCRATCH/prefix for the others. Exit status 77: a tool that the part needs is not here.
set -euo pipefail
part=$1 source=$2 build=$3 scratch=$4 version=$5
prefix=$scratch/prefix share=$scratch/prefix/share
id=internal.tcp_teardown.explorer
failures=0

needs() {
    local tool
    for tool in "$@"; do
        command -v "$tool" >/dev/null || { echo "skipped: no $tool here"; exit 77; }
    done
}
check() { # WHAT COMMAND...
    local what=$1
    shift
    if "$@"; then
        echo "ok: $what"
    else
        echo "NOT ok: $what"
        failures=$((failures + 1))
    fi
}
has() { check "installs $1" test -s "$prefix/$1"; }
# The installed program, away from the sources.
program() { (cd / && env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM HOME="$scratch" "$prefix/bin/tcp-teardown" "$@"); }
# Words that fit, one a line.
fits() { grep -qx -- "$1" <<<"$2" || { printf 'offered:\n%s\n' "$2" && return 1; }; }
misses() { ! grep -qx -- "$1" <<<"$2"; }

test_install() {
    rm -rf "$prefix"
    mkdir -p "$scratch"
    cmake --install "$build" --prefix "$prefix" --strip >"$scratch/install.log"
    for file in bin/tcp-teardown share/man/man1/tcp-teardown.1.gz "share/applications/$id.desktop" "share/metainfo/$id.metainfo.xml" \
        "share/mime/packages/$id.xml" "share/icons/hicolor/scalable/apps/$id.svg" "share/icons/hicolor/48x48/apps/$id.png" \
        share/icons/hicolor/scalable/mimetypes/application-x-tcp-teardown.svg share/doc/tcp-teardown/copyright \
        share/doc/tcp-teardown/changelog.gz share/doc/tcp-teardown/README.md share/doc/tcp-teardown/LICENSE \
        share/bash-completion/completions/tcp-teardown share/zsh/vendor-completions/_tcp-teardown \
        share/fish/vendor_completions.d/tcp-teardown.fish; do
        has "$file"
    done
    check "the installed program lists its scenarios" grep -q '^ *close-four ' <<<"$(program list)"
    check "the installed program says its version" test "$(program --version)" = "tcp-teardown $version"
    check "the desktop's icon is the one that the program names" grep -qx "Icon=$id" "$share/applications/$id.desktop"
}

test_entry() {
    needs desktop-file-validate
    local said
    said=$(desktop-file-validate "$share/applications/$id.desktop" 2>&1) || true
    check "desktop-file-validate has nothing to say: $said" test -z "$said"
    check "what it starts is installed" test -x "$prefix/bin/$(sed -n 's/^Exec=\([^ ]*\).*/\1/p' "$share/applications/$id.desktop")"
}

test_metainfo() {
    needs appstreamcli
    check "appstreamcli accepts it" appstreamcli validate --no-net --explain "$share/metainfo/$id.metainfo.xml"
    check "it tells this version" grep -q "release version=\"$version\"" "$share/metainfo/$id.metainfo.xml"
}

test_mime() {
    needs xmllint update-mime-database
    check "well-formed" xmllint --noout "$share/mime/packages/$id.xml"
    update-mime-database "$share/mime" 2>"$scratch/mime.log" || cat "$scratch/mime.log"
    check "*.teardown is known then" grep -q 'application/x-tcp-teardown:\*\.teardown' "$share/mime/globs2"
    local type
    for type in $(sed -n 's/^MimeType=//p' "$share/applications/$id.desktop" | tr ';' ' '); do
        check "the metainfo names $type, too" grep -q "<mediatype>$type</mediatype>" "$share/metainfo/$id.metainfo.xml"
    done
}

# Every option of every command stands in the page, as its help has it.
man_has_options() {
    local command option page=$1
    for command in $(program complete '' | cut -f1 | sed '/^list$/q') $(program complete help '' | cut -f1); do
        grep -q "$command" "$page" || { echo "no $command" && return 1; }
        for option in $(program help "$command" | grep -oE '^  (-., )?--[a-z-]+' | grep -oE -- '--[a-z-]+'); do
            [ "$option" = --help ] || grep -q -- "$option\b" "$page" || { echo "no $option of $command" && return 1; }
        done
    done
}

test_man() {
    gzip -dc "$share/man/man1/tcp-teardown.1.gz" >"$scratch/tcp-teardown.1"
    sed 's/\\-/-/g' "$scratch/tcp-teardown.1" >"$scratch/plain.1"
    check "it has every command and option" man_has_options "$scratch/plain.1"
    check "it has the exit statuses" grep -q '^.SH "EXIT STATUS"' "$scratch/plain.1"
    needs mandoc
    # Names of other pages are for the machine that has them.
    local said
    said=$(mandoc -T lint -W warning "$scratch/tcp-teardown.1" 2>&1) || true
    check "mandoc has nothing to say: $said" test -z "$said"
    if command -v man >/dev/null && command -v groff >/dev/null; then
        said=$(MANWIDTH=100 man --warnings -l "$scratch/tcp-teardown.1" 2>&1 >/dev/null) || true
        check "man has nothing to say: $said" test -z "$said"
    fi
}

# bash_offers WORD...: what bash completes the last word to.
bash_offers() {
    # shellcheck disable=SC2016
    PATH=$prefix/bin:$PATH HOME=$scratch bash --norc -c '
        cd "$1" && shift
        . "$1" && shift
        COMP_WORDS=(tcp-teardown "$@") COMP_CWORD=$#
        _tcp_teardown
        printf "%s\n" "${COMPREPLY[@]}"' completion "$scratch/files" "$share/bash-completion/completions/tcp-teardown" "$@"
}

test_bash() {
    needs bash
    mkdir -p "$scratch/files/folder"
    touch "$scratch/files/capture.pcap"
    check "commands" fits export "$(bash_offers exp)"
    check "scenarios at once" fits close-four "$(bash_offers close-f)"
    check "scenarios of a command" fits close-four "$(bash_offers run close-)"
    check "only those that fit" misses server-killed "$(bash_offers run close-)"
    check "options" fits --merge "$(bash_offers import --m)"
    check "options with a value" fits --format= "$(bash_offers run --for)"
    check "formats" fits tcpdump "$(bash_offers run close-four --format tcp)"
    check "formats behind =, which bash splits" fits tcpdump "$(bash_offers run close-four --format = tcp)"
    check "formats of another command" fits list "$(bash_offers import -f l)"
    check "and not those of the first" misses mermaid "$(bash_offers import -f m)"
    check "hosts" fits firewall "$(bash_offers show close-four --host fire)"
    check "views" fits netstat "$(bash_offers show close-four --view net)"
    check "variants" fits classic "$(bash_offers run syn-timeout --variant cl)"
    check "variants behind :, which bash splits" fits classic "$(bash_offers compare syn-timeout : cl)"
    check "languages" fits de "$(bash_offers run close-four --language d)"
    check "systems" fits aix "$(bash_offers profile a)"
    check "commands of help" fits compare "$(bash_offers help comp)"
    check "files" fits capture.pcap "$(bash_offers import cap)"
    check "folders" fits folder "$(bash_offers export close-four --out-dir f)"
    check "nothing for what is none of its commands" test -z "$(bash_offers nonsense --f)"
}

test_zsh() {
    needs zsh
    check "zsh reads it" zsh -n "$share/zsh/vendor-completions/_tcp-teardown"
    # A stand-in for what the completion system does with the answers.
    # shellcheck disable=SC2016
    local offered
    offered=$(PATH=$prefix/bin:$PATH zsh -f -c '
        _describe() { print -l -- ${(P)4:-${(P)3}}; }
        _path_files() { print -l -- "files $@"; }
        compset() { : ; }
        words=(tcp-teardown import --m) CURRENT=3
        source $1' zsh "$share/zsh/vendor-completions/_tcp-teardown")
    check "zsh offers options" grep -q -- '^--merge:' <<<"$offered"
}

test_fish() {
    needs fish
    local offered
    offered=$(cd "$scratch" && PATH=$prefix/bin:$PATH HOME=$scratch fish --no-config -c '
        source '"$share"'/fish/vendor_completions.d/tcp-teardown.fish
        complete -C "tcp-teardown import --m"; complete -C "tcp-teardown run close-f"')
    check "fish offers options" grep -q -- '^--merge' <<<"$offered"
    check "fish offers scenarios" grep -q '^close-four' <<<"$offered"
}

test_flatpak() {
    needs python3
    local manifest=$source/resources/desktop/flatpak/$id.json
    check "the manifest is JSON of this application, built from the sources alone" python3 - "$manifest" "$id" <<'PY'
import json, os, sys
manifest = json.load(open(sys.argv[1]))
assert manifest["id"] == sys.argv[2] and manifest["command"] == "tcp-teardown"
assert manifest["sdk"] == "org.kde.Sdk" and manifest["modules"][-1]["name"] == "tcp-teardown"
[folder] = manifest["modules"][-1]["sources"]
assert os.path.isfile(os.path.join(os.path.dirname(sys.argv[1]), folder["path"], "CMakePresets.json"))
assert {".git", "build"} <= set(folder["skip"])
PY
    needs flatpak-builder
    mkdir -p "$scratch/flatpak"
    local said # of properties that it does not know; it leaves its own folder where it is started
    said=$(cd "$scratch/flatpak" && flatpak-builder --show-manifest "$manifest" 2>&1 >understood.json) || said="it fails: $said"
    check "flatpak-builder has nothing to say: $said" test -z "$said"
    check "it has understood every property" python3 - "$manifest" "$scratch/flatpak/understood.json" <<'PY'
import json, sys
assert json.load(open(sys.argv[1])) == json.load(open(sys.argv[2]))
PY
}

test_package() {
    needs cpack dpkg-deb dpkg-shlibdeps xz
    rm -rf "$scratch/package"
    mkdir -p "$scratch/package"
    # What is on the machine as a test need not be small.
    (cd "$build" && cpack -B "$scratch/package" -D CPACK_DEBIAN_COMPRESSION_TYPE="${TEARDOWN_TEST_COMPRESSION:-gzip}") >"$scratch/package.log" ||
        { cat "$scratch/package.log" && exit 1; }
    local deb
    deb=$(ls "$scratch"/package/*.deb)
    check "named as Debian does" grep -qE "tcp-teardown_${version}_[a-z0-9]+\.deb$" <<<"$deb"
    local fields contents
    fields=$(dpkg-deb -f "$deb") contents=$(dpkg-deb -c "$deb")
    check "depends on what it is linked with" grep -qE '^Depends: .*libc6 .*libqt6widgets6' <<<"$fields"
    check "says who maintains it" grep -qE '^Maintainer: .*<.*@.*>' <<<"$fields"
    check "belongs to a section" grep -qE '^Section: education' <<<"$fields"
    check "describes itself" grep -qE '^ Two computers' <<<"$fields"
    check "has the program" grep -qE 'rwxr-xr-x root/root .* \./usr/bin/tcp-teardown$' <<<"$contents"
    check "has no second copy of the licence" misses '.*LICENSE' "$contents"
    check "has sums of its files" grep -q md5sums <<<"$(dpkg-deb --ctrl-tarfile "$deb" | tar t)"
    mkdir "$scratch/package/root"
    dpkg-deb -x "$deb" "$scratch/package/root"
    check "its program starts" test "$("$scratch/package/root/usr/bin/tcp-teardown" --version)" = "tcp-teardown $version"
    needs lintian
    local said
    said=$(lintian --no-cfg --allow-root --fail-on none --suppress-tags malformed-deb-archive "$deb" 2>&1) || true
    check "lintian has nothing to say: $said" test -z "$(grep -E '^[EW]:' <<<"$said")"
}

"test_$part"
[ "$failures" = 0 ]
