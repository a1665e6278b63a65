# bash completion for tcp-teardown. The program itself knows what fits: `tcp-teardown complete -- WORD ...`.
_tcp_teardown() {
    # bash takes = and : for the ends of words; put them together again.
    local -a words=()
    local i word glue=
    for ((i = 1; i <= COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if ((${#words[@]} > 0)) && { [[ $word == [=:]* ]] || [[ -n $glue ]]; }; then
            words[-1]+=$word
        else
            words+=("$word")
        fi
        glue=
        [[ $word != [=:] ]] || glue=1
    done
    ((${#words[@]} > 0)) || words=("")
    local current=${words[-1]} line
    # What stands before the last = or : is on the line already.
    local head=
    [[ $current != *[=:]* ]] || head=${current%"${current##*[=:]}"}
    COMPREPLY=()
    while IFS= read -r line; do
        line=${line%%$'\t'*}
        case $line in
            :files | :folders)
                local kind=-f
                [[ $line == :files ]] || kind=-d
                compopt -o filenames 2>/dev/null
                mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen "$kind" -- "${current#"$head"}")
                ;;
            *)
                COMPREPLY+=("${line#"$head"}")
                ;;
        esac
    done < <("${COMP_WORDS[0]}" complete -- "${words[@]}" 2>/dev/null)
    if ((${#COMPREPLY[@]} == 1)) && [[ ${COMPREPLY[0]} == *[=.:] ]]; then
        compopt -o nospace 2>/dev/null
    fi
}
complete -F _tcp_teardown tcp-teardown
