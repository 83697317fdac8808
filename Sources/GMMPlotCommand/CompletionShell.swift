import CCompletionScripts

/// The shells that complete the command, in the order of messages.
package enum CompletionShell: String, CaseIterable {
  case zsh, bash, fish

  /// The one that the user works in, as the environment says.
  static var ofUser: CompletionShell? {
    getenv("SHELL").flatMap { CompletionShell(rawValue: String(fileName(of: String(cString: $0)))) }
  }

  /// The script that teaches it, from the folder `Manuals` as it was when the program was built.
  var script: [UInt8] {
    let text =
      switch self {
      case .zsh: completionScriptForZsh()
      case .bash: completionScriptForBash()
      case .fish: completionScriptForFish()
      }
    return Array(UnsafeBufferPointer(start: text.bytes, count: text.count))
  }
}
