import Foundation
import TestSupport
import Testing

/// A shell that has read the committed script for it.
enum CompletingShell: String, CaseIterable {
  case bash, zsh, fish

  /// The script that people install.
  var script: URL {
    let name = self == .zsh ? "_gmm-plot" : "gmm-plot.\(rawValue)"
    return Repository.folder.appending(path: "Manuals/\(name)")
  }

  /// What the shell offers for the last word of a line; zsh only where it is one word.
  func completions(of line: String, in folder: URL) throws -> [String] {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let arguments =
      switch self {
      case .bash: ["--norc", "-c", Self.bashLines, script.path] + words
      case .zsh: ["-f", "-c", Self.zshLines, script.deletingLastPathComponent().path, line]
      case .fish: ["--no-config", "-c", Self.fishLines, script.path, line]
      }
    // Shells write caches and histories into the home folder.
    let result = try Tool(rawValue).run(
      arguments, environment: ["HOME": folder.path, "TERM": "xterm"], in: folder)
    #expect(result.errors.isEmpty, "\(self), \(line)")
    return result.text.split(separator: "\n").map { offer in
      // A description, then a slash, may follow a word.
      let word = offer.prefix { $0 != "\t" }
      return String(word.hasSuffix("/") ? word.dropLast() : word)
    }.sorted()
  }

  /// Calls the function as bash does.
  private static let bashLines = """
    source "$0"
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*" COMPREPLY=()
    COMP_POINT=${#COMP_LINE}
    _gmm-plot "$1" "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
    printf '%s\\n' "${COMPREPLY[@]}"
    """

  private static let fishLines = "source $argv[1]; complete -C $argv[2]"

  /// Types into a shell in a terminal: only there does zsh complete. The key ^X shows the line.
  private static let zshLines = #"""
    zmodload zsh/zpty
    await() {
      local out seen=
      for attempt in {1..400}; do
        while zpty -rt shell out; do seen+=$out; done
        [[ $seen == *$1* ]] && break
        sleep 0.05
      done
      REPLY=${${seen##*"<<"}%%">>"*}
    }
    zpty shell zsh -f -i
    zpty -w shell "PS1=; fpath=(${(q)0} \$fpath); autoload -Uz compinit; compinit -u
      show() { print -r -- \"<<\$BUFFER>>\"; exit }; zle -N show; bindkey '^X' show
      bindkey '^I' complete-word; print -r -- ready\$((1 + 1))"
    await ready2
    zpty -wn shell "$1"$'\t\x18'
    await '>>'
    zpty -d shell
    print -r -- "${${(z)REPLY}[-1]}"
    """#
}
