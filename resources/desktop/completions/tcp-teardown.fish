# fish completion for tcp-teardown. The program itself knows what fits: `tcp-teardown complete -- WORD ...`.
function __tcp_teardown_complete
    set -l words (commandline -opc) (commandline -ct)
    set -l program $words[1]
    set -e words[1]
    set -l current $words[-1]
    for line in ($program complete -- $words 2>/dev/null)
        switch $line
            case ':files'
                __fish_complete_path (string replace -r '^--[^=]*=' '' -- $current)
            case ':folders'
                __fish_complete_directories (string replace -r '^--[^=]*=' '' -- $current)
            case '*'
                echo $line
        end
    end
end
complete -c tcp-teardown -f -a '(__tcp_teardown_complete)'
