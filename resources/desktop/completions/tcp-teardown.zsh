#compdef tcp-teardown
# zsh completion for tcp-teardown. The program itself knows what fits: `tcp-teardown complete -- WORD ...`.
_tcp_teardown() {
    local line word
    local -a plain open
    local files=
    for line in "${(@f)$(${words[1]} complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
        word=${line%%$'\t'*}
        case $word in
            '') ;;
            :files) files=-f ;;
            :folders) files=-/ ;;
            *[=.]) open+=("${word//:/\\:}${${line#$word}/#$'\t'/:}") ;;
            *) plain+=("${word//:/\\:}${${line#$word}/#$'\t'/:}") ;;
        esac
    done
    (( $#plain == 0 )) || _describe -t words 'word' plain
    (( $#open == 0 )) || _describe -t words 'word' open -S ''
    if [[ -n $files ]]; then
        compset -P '--*='
        _path_files $files
    fi
}
_tcp_teardown "$@"
