function __gmm-plot_should_offer_completions_for_flags_or_options -a expected_commands
    set -l non_repeating_flags_or_options $argv[2..]
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __gmm-plot_parse_tokens
    test "$commands" = "$expected_commands"; and return $non_repeating_flags_or_options_absent
end

function __gmm-plot_should_offer_completions_for_positional -a expected_commands positional_index_comparison expected_positional_index
    set -l non_repeating_flags_or_options
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __gmm-plot_parse_tokens
    test "$commands" = "$expected_commands" -a \( "$positional_index" "$positional_index_comparison" "$expected_positional_index" \)
end

function __gmm-plot_parse_tokens -S
    set -l unparsed_tokens (__gmm-plot_tokens -pc)
    # Without a subcommand, gmm-plot draws.
    contains -- "$unparsed_tokens[2]" init fit classify inspect sample extract describe validate schema help
    or set unparsed_tokens $unparsed_tokens[1] draw $unparsed_tokens[2..]
    switch $unparsed_tokens[1]
    case 'gmm-plot'
        __gmm-plot_parse_subcommand 0 'version' 'h/help'
        switch $unparsed_tokens[1]
        case 'draw'
            __gmm-plot_parse_subcommand -r 1 'o/output=' 'format=' 'column=+' 'components=' 'set=+' 'root=' 'limit=' 'scale=' 'theme=' 'animate' 'j/jobs=' 'fail-fast' 'force' 'check' 'diff=' 'tolerance=' 'depfile=' 'json' 'q/quiet' 'v/verbose' 'color=' 'diagnostics=' 'timeout=' 'version' 'h/help'
        case 'init'
            __gmm-plot_parse_subcommand 1 'o/output=' 'q/quiet' 'v/verbose' 'color=' 'diagnostics=' 'timeout=' 'version' 'h/help'
        case 'fit'
            __gmm-plot_parse_subcommand 1 'o/output=' 'spec=' 'column=+' 'components=' 'set=+' 'root=' 'limit=' 'q/quiet' 'v/verbose' 'color=' 'diagnostics=' 'timeout=' 'version' 'h/help'
        case 'classify'
            __gmm-plot_parse_subcommand 1 'o/output=' 'data=' 'column=+' 'components=' 'set=+' 'root=' 'limit=' 'q/quiet' 'v/verbose' 'color=' 'diagnostics=' 'timeout=' 'version' 'h/help'
        case 'inspect'
            __gmm-plot_parse_subcommand 1 'column=+' 'components=' 'set=+' 'root=' 'limit=' 'q/quiet' 'v/verbose' 'color=' 'diagnostics=' 'timeout=' 'version' 'h/help'
        case 'sample'
            __gmm-plot_parse_subcommand 1 'o/output=' 'set=+' 'root=' 'limit=' 'q/quiet' 'v/verbose' 'color=' 'diagnostics=' 'timeout=' 'version' 'h/help'
        case 'extract'
            __gmm-plot_parse_subcommand 1 'o/output=' 'q/quiet' 'v/verbose' 'color=' 'diagnostics=' 'timeout=' 'version' 'h/help'
        case 'describe'
            __gmm-plot_parse_subcommand 1 'format=' 'figure=' 'caption=' 'label=' 'scale=' 'theme=' 'animate' 'column=+' 'components=' 'set=+' 'root=' 'limit=' 'q/quiet' 'v/verbose' 'color=' 'diagnostics=' 'timeout=' 'version' 'h/help'
        case 'validate'
            __gmm-plot_parse_subcommand -r 1 'column=+' 'components=' 'set=+' 'root=' 'limit=' 'q/quiet' 'v/verbose' 'color=' 'diagnostics=' 'timeout=' 'version' 'h/help'
        case 'schema'
            __gmm-plot_parse_subcommand 0 'version' 'h/help'
        case 'help'
            __gmm-plot_parse_subcommand -r 1 'version'
        end
    end
end

function __gmm-plot_tokens
    if test (string split -m 1 -f 1 -- . "$FISH_VERSION") -gt 3
        commandline --tokens-raw $argv
    else
        commandline -o $argv
    end
end

function __gmm-plot_parse_subcommand -S -a positional_count
    argparse -s r -- $argv
    set -l option_specs $argv[2..]
    set -l is_repeating_positional $_flag_r
    set -el _flag_r
    set -a commands $unparsed_tokens[1]
    set positional_index 0
    while true
        set -e unparsed_tokens[1]
        argparse -sn "$commands" $option_specs -- $unparsed_tokens 2> /dev/null
        set unparsed_tokens $argv
        set positional_index (math $positional_index + 1)
        for non_repeating_flag_or_option in $non_repeating_flags_or_options
            if set -ql "_flag_$(string replace -a - _ -- $non_repeating_flag_or_option)"
                set non_repeating_flags_or_options_absent 1
                break
            end
        end
        test (count $unparsed_tokens) -eq 0 -o \( -z "$is_repeating_positional" -a "$positional_index" -gt "$positional_count" \) && break
    end
end

function __gmm-plot_complete_directories
    set -l token (commandline -t)
    string match -- '*/' $token
    set -l subdirs $token*/
    printf %s\n $subdirs
end

function __gmm-plot_custom_completion
    set -x SAP_SHELL fish
    set -x SAP_SHELL_VERSION $FISH_VERSION
    set -l tokens (__gmm-plot_tokens -p)
    if test -z "$(__gmm-plot_tokens -t)"
        set -l index (count (__gmm-plot_tokens -pc))
        set tokens $tokens[..$index] \'\' $tokens[(math $index + 1)..]
    end
    command $tokens[1] $argv $tokens
end

complete -c 'gmm-plot' -f
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot" version' -l 'version' -d 'Show the version.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'gmm-plot' -n 'test (count (__gmm-plot_tokens -pc)) -eq 1' -fa 'init' -d 'Write an experiment file to begin with, whose comments explain it.'
complete -c 'gmm-plot' -n 'test (count (__gmm-plot_tokens -pc)) -eq 1' -fa 'fit' -d 'Fit the mixture of an experiment to its data, and print it as JSON.'
complete -c 'gmm-plot' -n 'test (count (__gmm-plot_tokens -pc)) -eq 1' -fa 'classify' -d 'Print the most probable component of each point as CSV, and how sure that is.'
complete -c 'gmm-plot' -n 'test (count (__gmm-plot_tokens -pc)) -eq 1' -fa 'inspect' -d 'Print everything computed for a figure as JSON: sample, bins, curves, axes.'
complete -c 'gmm-plot' -n 'test (count (__gmm-plot_tokens -pc)) -eq 1' -fa 'sample' -d 'Print the sample as CSV: the component of each point, from 1, and its value.'
complete -c 'gmm-plot' -n 'test (count (__gmm-plot_tokens -pc)) -eq 1' -fa 'extract' -d 'Print the experiment that a figure was made from, ready to be drawn again.'
complete -c 'gmm-plot' -n 'test (count (__gmm-plot_tokens -pc)) -eq 1' -fa 'describe' -d 'Print the lines that show a figure on a page, with a text for who cannot see it.'
complete -c 'gmm-plot' -n 'test (count (__gmm-plot_tokens -pc)) -eq 1' -fa 'validate' -d 'Check experiment files; says nothing where there is nothing to say.'
complete -c 'gmm-plot' -n 'test (count (__gmm-plot_tokens -pc)) -eq 1' -fa 'schema' -d 'Print the JSON Schema of experiment files, for editors and validators.'
complete -c 'gmm-plot' -n 'test (count (__gmm-plot_tokens -pc)) -eq 1' -fa 'help' -d 'Show subcommand help information.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_positional "gmm-plot draw" -ge 1' -fa '(set -l exts \'json\' \'csv\' \'tsv\' \'tab\' \'txt\' \'dat\' \'data\' \'npy\' \'npz\' \'gz\';for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.{$exts};printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot draw" o output' -s 'o' -l 'output' -d 'The figure to write: a file whose ending (.png, .svg, .pdf) chooses the format, a folder (one that exists, or ends in /), or - for standard output. (default: beside each experiment, under its name)' -rfa '(set -l exts \'png\' \'svg\' \'pdf\';for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.{$exts};printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot draw" format' -l 'format' -d 'The format of the figure, whatever the ending.' -rfka 'png svg pdf'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot draw"' -l 'column' -d 'Of a data file, the column of the points, by its name or its number from 1; for several coordinates once for each. (default: the first column of numbers)' -rfka ''
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot draw" components' -l 'components' -d 'Of a data file, the number of components to fit, as in 3, or the least and the greatest to choose from, as in 1-6. (default: 1-6)' -rfka ''
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot draw"' -l 'set' -d 'Give a key another value than the file does, as in figure.dpi=200, title="Old Faithful" or \'figure.layers[0].bins=50\': JSON, or text without its quotes; for several keys once for each.' -rfka ''
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot draw" root' -l 'root' -d 'Draw only what lies in this folder, links followed: data, themes and fonts that experiment files name, and whatever is written. For files of strangers.' -rfa '(__gmm-plot_complete_directories)'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot draw" limit' -l 'limit' -d 'How much the figure of an experiment may cost; what costs more is refused before it is drawn. default: 4 GB of memory. strangers, for files of people that nobody knows: 1 GB and about a minute of one core, of which points, rows and iterations count too. none: no limit.' -rfka 'default strangers none'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot draw" scale' -l 'scale' -d 'Resolutions to draw each figure at, as multiples of its own: 1,2 draws two.png and two@2x.png.' -rfka ''
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot draw" theme' -l 'theme' -d 'Looks to draw each figure in: light, dark, matplotlib, book, book-dark, auto or book-auto (an SVG that follows the page) or the path of a theme file; light,dark draws two.png and two~dark.png.' -rfka 'light matplotlib dark book book-dark book-auto auto'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot draw" animate' -l 'animate' -d 'Show the iterations of the fit one after the other, in a PNG or an SVG that moves. The key animation of a figure does the same, and says how many frames there are and how long they take.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot draw" j jobs' -s 'j' -l 'jobs' -d 'How many threads draw, one experiment each; a single experiment has them read, fit and count. (default: the processor\'s cores)' -rfka ''
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot draw" fail-fast' -l 'fail-fast' -d 'Stop at the first experiment that cannot be drawn.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot draw" force' -l 'force' -d 'Draw figures anew that would be the same; with --check compare each with what is drawn, whatever it says of itself, as for figures from people you do not know.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot draw" check' -l 'check' -d 'Write no figure; name each that is stale, damaged, missing or not of gmm-plot, with the command that mends it, and end with status 1 if there is one.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot draw" diff' -l 'diff' -d 'With --check: write a picture into this folder for each PNG that differs: what would be drawn, the difference, what the file shows.' -rfa '(__gmm-plot_complete_directories)'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot draw" tolerance' -l 'tolerance' -d 'With --check: the share of the pixels of a PNG that may differ, as 0.005 or 0.5%, where another version of the font draws its letters.' -rfka ''
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot draw" depfile' -l 'depfile' -d 'Write what the figures are made from to this file, as make and Ninja read it.' -rfa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'d\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot draw" json' -l 'json' -d 'Print a line of JSON for each experiment to standard output.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot draw" q quiet' -s 'q' -l 'quiet' -d 'Say nothing but errors.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot draw" v verbose' -s 'v' -l 'verbose' -d 'Say what was done.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot draw" color' -l 'color' -d 'Whether messages are coloured; auto: on a terminal, unless NO_COLOR is set.' -rfka 'auto always never'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot draw" diagnostics' -l 'diagnostics' -d 'The form of messages: text, json (a line of JSON for each), or github (text, and annotations for pull requests).' -rfka 'text json github'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot draw" timeout' -l 'timeout' -d 'End with status 75 after so many seconds; every file is then whole or as it was.' -rfka ''
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot draw" version' -l 'version' -d 'Show the version.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot draw" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_positional "gmm-plot init" -eq 1' -fa '(set -l exts \'csv\' \'tsv\' \'tab\' \'txt\' \'dat\' \'data\' \'npy\' \'npz\' \'gz\';for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.{$exts};printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot init" o output' -s 'o' -l 'output' -d 'The file to write, which must not be there yet, or its folder; - for standard output. (default: experiment.json, or the name of the data file with the ending .json, beside it)' -rfa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'json\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot init" q quiet' -s 'q' -l 'quiet' -d 'Say nothing but errors.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot init" v verbose' -s 'v' -l 'verbose' -d 'Say what was done.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot init" color' -l 'color' -d 'Whether messages are coloured; auto: on a terminal, unless NO_COLOR is set.' -rfka 'auto always never'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot init" diagnostics' -l 'diagnostics' -d 'The form of messages: text, json (a line of JSON for each), or github (text, and annotations for pull requests).' -rfka 'text json github'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot init" timeout' -l 'timeout' -d 'End with status 75 after so many seconds; every file is then whole or as it was.' -rfka ''
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot init" version' -l 'version' -d 'Show the version.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot init" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_positional "gmm-plot fit" -eq 1' -fa '(set -l exts \'json\' \'csv\' \'tsv\' \'tab\' \'txt\' \'dat\' \'data\' \'npy\' \'npz\' \'gz\';for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.{$exts};printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot fit" o output' -s 'o' -l 'output' -d 'The file to write; - or nothing for standard output.' -rfa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'json\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot fit" spec' -l 'spec' -d 'Also write an experiment file that draws the fitted mixture over the data.' -rfa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'json\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot fit"' -l 'column' -d 'Of a data file, the column of the points, by its name or its number from 1; for several coordinates once for each. (default: the first column of numbers)' -rfka ''
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot fit" components' -l 'components' -d 'Of a data file, the number of components to fit, as in 3, or the least and the greatest to choose from, as in 1-6. (default: 1-6)' -rfka ''
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot fit"' -l 'set' -d 'Give a key another value than the file does, as in figure.dpi=200, title="Old Faithful" or \'figure.layers[0].bins=50\': JSON, or text without its quotes; for several keys once for each.' -rfka ''
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot fit" root' -l 'root' -d 'Draw only what lies in this folder, links followed: data, themes and fonts that experiment files name, and whatever is written. For files of strangers.' -rfa '(__gmm-plot_complete_directories)'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot fit" limit' -l 'limit' -d 'How much the figure of an experiment may cost; what costs more is refused before it is drawn. default: 4 GB of memory. strangers, for files of people that nobody knows: 1 GB and about a minute of one core, of which points, rows and iterations count too. none: no limit.' -rfka 'default strangers none'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot fit" q quiet' -s 'q' -l 'quiet' -d 'Say nothing but errors.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot fit" v verbose' -s 'v' -l 'verbose' -d 'Say what was done.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot fit" color' -l 'color' -d 'Whether messages are coloured; auto: on a terminal, unless NO_COLOR is set.' -rfka 'auto always never'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot fit" diagnostics' -l 'diagnostics' -d 'The form of messages: text, json (a line of JSON for each), or github (text, and annotations for pull requests).' -rfka 'text json github'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot fit" timeout' -l 'timeout' -d 'End with status 75 after so many seconds; every file is then whole or as it was.' -rfka ''
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot fit" version' -l 'version' -d 'Show the version.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot fit" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_positional "gmm-plot classify" -eq 1' -fa '(set -l exts \'json\' \'csv\' \'tsv\' \'tab\' \'txt\' \'dat\' \'data\' \'npy\' \'npz\' \'gz\';for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.{$exts};printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot classify" o output' -s 'o' -l 'output' -d 'The file to write; - or nothing for standard output.' -rfa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'csv\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot classify" data' -l 'data' -d 'Classify the points of this data file, read as the experiment reads its own, under the mixture that is given or was fitted.' -rfa '(set -l exts \'csv\' \'tsv\' \'npy\';for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.{$exts};printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot classify"' -l 'column' -d 'Of a data file, the column of the points, by its name or its number from 1; for several coordinates once for each. (default: the first column of numbers)' -rfka ''
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot classify" components' -l 'components' -d 'Of a data file, the number of components to fit, as in 3, or the least and the greatest to choose from, as in 1-6. (default: 1-6)' -rfka ''
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot classify"' -l 'set' -d 'Give a key another value than the file does, as in figure.dpi=200, title="Old Faithful" or \'figure.layers[0].bins=50\': JSON, or text without its quotes; for several keys once for each.' -rfka ''
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot classify" root' -l 'root' -d 'Draw only what lies in this folder, links followed: data, themes and fonts that experiment files name, and whatever is written. For files of strangers.' -rfa '(__gmm-plot_complete_directories)'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot classify" limit' -l 'limit' -d 'How much the figure of an experiment may cost; what costs more is refused before it is drawn. default: 4 GB of memory. strangers, for files of people that nobody knows: 1 GB and about a minute of one core, of which points, rows and iterations count too. none: no limit.' -rfka 'default strangers none'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot classify" q quiet' -s 'q' -l 'quiet' -d 'Say nothing but errors.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot classify" v verbose' -s 'v' -l 'verbose' -d 'Say what was done.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot classify" color' -l 'color' -d 'Whether messages are coloured; auto: on a terminal, unless NO_COLOR is set.' -rfka 'auto always never'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot classify" diagnostics' -l 'diagnostics' -d 'The form of messages: text, json (a line of JSON for each), or github (text, and annotations for pull requests).' -rfka 'text json github'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot classify" timeout' -l 'timeout' -d 'End with status 75 after so many seconds; every file is then whole or as it was.' -rfka ''
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot classify" version' -l 'version' -d 'Show the version.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot classify" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_positional "gmm-plot inspect" -eq 1' -fa '(set -l exts \'json\' \'csv\' \'tsv\' \'tab\' \'txt\' \'dat\' \'data\' \'npy\' \'npz\' \'gz\';for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.{$exts};printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot inspect"' -l 'column' -d 'Of a data file, the column of the points, by its name or its number from 1; for several coordinates once for each. (default: the first column of numbers)' -rfka ''
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot inspect" components' -l 'components' -d 'Of a data file, the number of components to fit, as in 3, or the least and the greatest to choose from, as in 1-6. (default: 1-6)' -rfka ''
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot inspect"' -l 'set' -d 'Give a key another value than the file does, as in figure.dpi=200, title="Old Faithful" or \'figure.layers[0].bins=50\': JSON, or text without its quotes; for several keys once for each.' -rfka ''
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot inspect" root' -l 'root' -d 'Draw only what lies in this folder, links followed: data, themes and fonts that experiment files name, and whatever is written. For files of strangers.' -rfa '(__gmm-plot_complete_directories)'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot inspect" limit' -l 'limit' -d 'How much the figure of an experiment may cost; what costs more is refused before it is drawn. default: 4 GB of memory. strangers, for files of people that nobody knows: 1 GB and about a minute of one core, of which points, rows and iterations count too. none: no limit.' -rfka 'default strangers none'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot inspect" q quiet' -s 'q' -l 'quiet' -d 'Say nothing but errors.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot inspect" v verbose' -s 'v' -l 'verbose' -d 'Say what was done.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot inspect" color' -l 'color' -d 'Whether messages are coloured; auto: on a terminal, unless NO_COLOR is set.' -rfka 'auto always never'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot inspect" diagnostics' -l 'diagnostics' -d 'The form of messages: text, json (a line of JSON for each), or github (text, and annotations for pull requests).' -rfka 'text json github'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot inspect" timeout' -l 'timeout' -d 'End with status 75 after so many seconds; every file is then whole or as it was.' -rfka ''
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot inspect" version' -l 'version' -d 'Show the version.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot inspect" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_positional "gmm-plot sample" -eq 1' -fa '(set -l exts \'json\' \'csv\' \'tsv\' \'tab\' \'txt\' \'dat\' \'data\' \'npy\' \'npz\' \'gz\';for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.{$exts};printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot sample" o output' -s 'o' -l 'output' -d 'The file to write; - or nothing for standard output.' -rfa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'csv\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot sample"' -l 'set' -d 'Give a key another value than the file does, as in figure.dpi=200, title="Old Faithful" or \'figure.layers[0].bins=50\': JSON, or text without its quotes; for several keys once for each.' -rfka ''
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot sample" root' -l 'root' -d 'Draw only what lies in this folder, links followed: data, themes and fonts that experiment files name, and whatever is written. For files of strangers.' -rfa '(__gmm-plot_complete_directories)'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot sample" limit' -l 'limit' -d 'How much the figure of an experiment may cost; what costs more is refused before it is drawn. default: 4 GB of memory. strangers, for files of people that nobody knows: 1 GB and about a minute of one core, of which points, rows and iterations count too. none: no limit.' -rfka 'default strangers none'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot sample" q quiet' -s 'q' -l 'quiet' -d 'Say nothing but errors.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot sample" v verbose' -s 'v' -l 'verbose' -d 'Say what was done.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot sample" color' -l 'color' -d 'Whether messages are coloured; auto: on a terminal, unless NO_COLOR is set.' -rfka 'auto always never'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot sample" diagnostics' -l 'diagnostics' -d 'The form of messages: text, json (a line of JSON for each), or github (text, and annotations for pull requests).' -rfka 'text json github'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot sample" timeout' -l 'timeout' -d 'End with status 75 after so many seconds; every file is then whole or as it was.' -rfka ''
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot sample" version' -l 'version' -d 'Show the version.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot sample" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_positional "gmm-plot extract" -eq 1' -fa '(set -l exts \'png\' \'svg\' \'pdf\';for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.{$exts};printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot extract" o output' -s 'o' -l 'output' -d 'The file to write; - or nothing for standard output.' -rfa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'json\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot extract" q quiet' -s 'q' -l 'quiet' -d 'Say nothing but errors.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot extract" v verbose' -s 'v' -l 'verbose' -d 'Say what was done.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot extract" color' -l 'color' -d 'Whether messages are coloured; auto: on a terminal, unless NO_COLOR is set.' -rfka 'auto always never'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot extract" diagnostics' -l 'diagnostics' -d 'The form of messages: text, json (a line of JSON for each), or github (text, and annotations for pull requests).' -rfka 'text json github'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot extract" timeout' -l 'timeout' -d 'End with status 75 after so many seconds; every file is then whole or as it was.' -rfka ''
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot extract" version' -l 'version' -d 'Show the version.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot extract" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_positional "gmm-plot describe" -eq 1' -fa '(set -l exts \'json\' \'csv\' \'tsv\' \'tab\' \'txt\' \'dat\' \'data\' \'npy\' \'npz\' \'gz\';for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.{$exts};printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot describe" format' -l 'format' -d 'The language of the page.' -rfka 'markdown html mkdocs rst quarto docc latex typst'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot describe" figure' -l 'figure' -d 'The figure as the page names it, or its folder, ending in /. (default: the name of the experiment file with the ending .png; .pdf for latex, .svg for typst)' -rfa '(set -l exts \'png\' \'svg\' \'pdf\';for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.{$exts};printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot describe" caption' -l 'caption' -d 'The caption below the figure.' -rfka ''
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot describe" label' -l 'label' -d 'The name by which the page refers to the figure.' -rfka ''
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot describe" scale' -l 'scale' -d 'Resolutions to draw each figure at, as multiples of its own: 1,2 draws two.png and two@2x.png.' -rfka ''
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot describe" theme' -l 'theme' -d 'Looks to draw each figure in: light, dark, matplotlib, book, book-dark, auto or book-auto (an SVG that follows the page) or the path of a theme file; light,dark draws two.png and two~dark.png.' -rfka 'light matplotlib dark book book-dark book-auto auto'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot describe" animate' -l 'animate' -d 'Show the iterations of the fit one after the other, in a PNG or an SVG that moves. The key animation of a figure does the same, and says how many frames there are and how long they take.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot describe"' -l 'column' -d 'Of a data file, the column of the points, by its name or its number from 1; for several coordinates once for each. (default: the first column of numbers)' -rfka ''
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot describe" components' -l 'components' -d 'Of a data file, the number of components to fit, as in 3, or the least and the greatest to choose from, as in 1-6. (default: 1-6)' -rfka ''
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot describe"' -l 'set' -d 'Give a key another value than the file does, as in figure.dpi=200, title="Old Faithful" or \'figure.layers[0].bins=50\': JSON, or text without its quotes; for several keys once for each.' -rfka ''
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot describe" root' -l 'root' -d 'Draw only what lies in this folder, links followed: data, themes and fonts that experiment files name, and whatever is written. For files of strangers.' -rfa '(__gmm-plot_complete_directories)'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot describe" limit' -l 'limit' -d 'How much the figure of an experiment may cost; what costs more is refused before it is drawn. default: 4 GB of memory. strangers, for files of people that nobody knows: 1 GB and about a minute of one core, of which points, rows and iterations count too. none: no limit.' -rfka 'default strangers none'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot describe" q quiet' -s 'q' -l 'quiet' -d 'Say nothing but errors.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot describe" v verbose' -s 'v' -l 'verbose' -d 'Say what was done.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot describe" color' -l 'color' -d 'Whether messages are coloured; auto: on a terminal, unless NO_COLOR is set.' -rfka 'auto always never'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot describe" diagnostics' -l 'diagnostics' -d 'The form of messages: text, json (a line of JSON for each), or github (text, and annotations for pull requests).' -rfka 'text json github'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot describe" timeout' -l 'timeout' -d 'End with status 75 after so many seconds; every file is then whole or as it was.' -rfka ''
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot describe" version' -l 'version' -d 'Show the version.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot describe" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_positional "gmm-plot validate" -ge 1' -fa '(set -l exts \'json\' \'csv\' \'tsv\' \'tab\' \'txt\' \'dat\' \'data\' \'npy\' \'npz\' \'gz\';for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.{$exts};printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot validate"' -l 'column' -d 'Of a data file, the column of the points, by its name or its number from 1; for several coordinates once for each. (default: the first column of numbers)' -rfka ''
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot validate" components' -l 'components' -d 'Of a data file, the number of components to fit, as in 3, or the least and the greatest to choose from, as in 1-6. (default: 1-6)' -rfka ''
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot validate"' -l 'set' -d 'Give a key another value than the file does, as in figure.dpi=200, title="Old Faithful" or \'figure.layers[0].bins=50\': JSON, or text without its quotes; for several keys once for each.' -rfka ''
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot validate" root' -l 'root' -d 'Draw only what lies in this folder, links followed: data, themes and fonts that experiment files name, and whatever is written. For files of strangers.' -rfa '(__gmm-plot_complete_directories)'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot validate" limit' -l 'limit' -d 'How much the figure of an experiment may cost; what costs more is refused before it is drawn. default: 4 GB of memory. strangers, for files of people that nobody knows: 1 GB and about a minute of one core, of which points, rows and iterations count too. none: no limit.' -rfka 'default strangers none'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot validate" q quiet' -s 'q' -l 'quiet' -d 'Say nothing but errors.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot validate" v verbose' -s 'v' -l 'verbose' -d 'Say what was done.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot validate" color' -l 'color' -d 'Whether messages are coloured; auto: on a terminal, unless NO_COLOR is set.' -rfka 'auto always never'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot validate" diagnostics' -l 'diagnostics' -d 'The form of messages: text, json (a line of JSON for each), or github (text, and annotations for pull requests).' -rfka 'text json github'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot validate" timeout' -l 'timeout' -d 'End with status 75 after so many seconds; every file is then whole or as it was.' -rfka ''
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot validate" version' -l 'version' -d 'Show the version.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot validate" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot schema" version' -l 'version' -d 'Show the version.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot schema" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'gmm-plot' -n '__gmm-plot_should_offer_completions_for_flags_or_options "gmm-plot help" version' -l 'version' -d 'Show the version.'
