# Completion of yunlan for bash 3.2 and newer; it needs no other package.

# __yunlan_words puts COMP_WORDS up to the cursor together again, which bash
# has cut at : and =, into args; cut is what bash will replace of the last.
__yunlan_words() {
    local i word lead rest="${COMP_LINE:0:COMP_POINT}"
    args=() cut=""
    for ((i = 0; i <= COMP_CWORD; i++)); do
        word="${COMP_WORDS[i]}"
        lead="${rest%%[![:space:]]*}"
        rest="${rest#"$lead"}"
        [[ "$rest" == "$word"* ]] || word="$rest"
        rest="${rest#"$word"}"
        if [[ -n "$lead" || $i -eq 0 || $i -eq $COMP_CWORD && -z "$word" && "${COMP_LINE:COMP_POINT-1:1}" == [[:space:]] ]]; then
            args+=("$word")
        else
            args[${#args[@]}-1]+="$word"
        fi
        cut="$word"
    done
    [[ "$cut" == [:=] ]] && cut=""
}

# __yunlan_plain is a word without its quotes and backslashes; nothing in it is
# run or replaced.
__yunlan_plain() {
    local s="$1" c quote="" i
    plain=""
    case "$s" in *[\\\'\"]*) ;; *) plain="$s"; return ;; esac
    for ((i = 0; i < ${#s}; i++)); do
        c="${s:i:1}"
        if [[ "$c" == "\\" && "$quote" != "'" ]]; then
            ((i++))
            plain+="${s:i:1}"
        elif [[ -n "$quote" && "$c" == "$quote" ]]; then
            quote=""
        elif [[ -z "$quote" && ("$c" == "'" || "$c" == '"') ]]; then
            quote="$c"
        else
            plain+="$c"
        fi
    done
}

__yunlan_quoted() {
    local s="$1" c i
    quoted=""
    for ((i = 0; i < ${#s}; i++)); do
        c="${s:i:1}"
        case "$c" in [[:space:]\\\'\"\$\`\&\;\|\<\>\(\)\{\}\*\?\[\]\#\!~]) quoted+="\\" ;; esac
        quoted+="$c"
    done
}

__start_yunlan() {
    local args cut plain quoted out line directive=0 i n last prefix="" strip
    COMPREPLY=()
    __yunlan_words
    last="${args[${#args[@]}-1]}"
    strip="${last%"$cut"}"
    for ((i = 0; i < ${#args[@]}; i++)); do
        __yunlan_plain "${args[i]}"
        args[i]="$plain"
    done
    [[ "$plain" == -*=* ]] && prefix="${plain%%=*}="
    out="$("${args[0]/#\~\//$HOME/}" __complete "${args[@]:1}" 2>/dev/null)" || return
    while IFS= read -r line; do
        if [[ "$line" == :* && "${line#:}" != *[!0-9]* ]]; then
            directive="${line#:}"
        elif [[ -n "$line" && "$line" != _activeHelp_* ]]; then
            COMPREPLY+=("$prefix$line")
        fi
    done <<<"$out"
    n=${#COMPREPLY[@]}
    ((directive & 1)) && COMPREPLY=() && return
    if type compopt >/dev/null 2>&1; then
        ((directive & 2)) && compopt -o nospace
        ((directive & 4)) && compopt +o default
        ((directive & 32)) && compopt -o nosort 2>/dev/null
    fi
    for ((i = 0; i < n; i++)); do
        line="${COMPREPLY[i]}"
        out="${line%%$'\t'*}"
        out="${out#"$strip"}"
        case "$cut" in
        [\"\']*) quoted="$out" ;; # bash closes the quotation itself
        *) __yunlan_quoted "$out" ;;
        esac
        if ((n > 1 && COMP_TYPE == 63)) && [[ "$line" == *$'\t'* ]]; then
            quoted+="  (${line#*$'\t'})" # only shown: several are never inserted
        fi
        COMPREPLY[i]="$quoted"
    done
}

complete -o default -F __start_yunlan yunlan
