/// The raised and lowered forms of letters and digits that Unicode has.
enum FormulaScripts {
  /// A text in raised letters; `nil` where one of them has no such form.
  static func raised(_ text: String) -> String? { mapped(text, raisedForms) }

  /// A text in lowered letters; `nil` where one of them has no such form.
  static func lowered(_ text: String) -> String? { mapped(text, loweredForms) }

  private static func mapped(
    _ text: String, _ forms: [Unicode.Scalar: Unicode.Scalar]
  ) -> String? {
    var mapped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar != " " {
      guard let form = forms[scalar] else { return nil }
      mapped.append(form)
    }
    return mapped.isEmpty ? nil : String(mapped)
  }

  private static let raisedForms = forms(
    "0123456789+−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδφχ",
    "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᵠᵡ")
  private static let loweredForms = forms(
    "0123456789+−=()aehijklmnoprstuvxβγρφχ", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ")

  private static func forms(_ plain: String, _ forms: String) -> [Unicode.Scalar: Unicode.Scalar] {
    Dictionary(
      zip(plain.unicodeScalars, forms.unicodeScalars), uniquingKeysWith: { first, _ in first })
  }
}
