extension FormulaSymbols {
  /// Greek letters.
  static let greekLetters = #"""
    Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω alpha α
    beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ
    mu μ nu ν xi ξ pi π rho ρ varsigma ς sigma σ tau τ upsilon υ varphi φ chi χ psi ψ omega ω
    vartheta ϑ phi ϕ varpi ϖ digamma ϝ varkappa ϰ varrho ϱ
    """#

  /// Letters and what looks like one.
  static let letterlike = #"""
    AA Å AE Æ DH Ð O Ø Thorn Þ ss ß aa å ae æ dh ð eth ð o ø thorn þ hbar ħ i ı imath ı L Ł l ł
    OE Œ oe œ lambdabar ƛ jmath ȷ rasp ʼ lasp ʽ BbbC ℂ scrg ℊ scrH ℋ hslash ℏ scrI ℐ Im ℑ scrL ℒ
    ell ℓ BbbN ℕ BbbP ℙ BbbQ ℚ scrR ℛ Re ℜ BbbR ℝ BbbZ ℤ frakZ ℨ scrB ℬ frakC ℭ scre ℯ scrE ℰ
    scrF ℱ Finv Ⅎ scrM ℳ scro ℴ aleph ℵ beth ℶ gimel ℷ daleth ℸ
    """#

  /// Signs that stand for themselves, brackets and dots.
  static let ordinary = #"""
    leftparen ( rightparen ) asterisk * plus + colon : less < greater > lbrack [
    backslash U+005C rbrack ] textasciicircum ^ textasciigrave ` lbrace { leftbrace { vert |
    rbrace } rightbrace } textasciitilde ~ textexclamdown ¡ cent ¢ sterling £ yen ¥ S §
    copyright © guillemotleft « neg ¬ circledR ® macron ¯ degree ° textasciiacute ´ P ¶ cdotp ·
    guillemotright » textquestiondown ¿ ring ˚ thickspace U+2005 endash – emdash — Vert ‖ lq ‘
    rq ’ textquotedblleft “ textquotedblright ” dag † ddag ‡ ldots … perthousand ‰ prime ′
    backprime ‵ guilsinglleft ‹ guilsinglright › wp ℘ mho ℧ Game ⅁ carriagereturn ↵
    acwopencirclearrow ↺ forall ∀ complement ∁ partial ∂ exists ∃ nexists ∄ emptyset ∅
    varnothing ∅ increment ∆ nabla ∇ QED ∎ minus − smallsetminus ∖ infty ∞ angle ∠
    measuredangle ∡ sphericalangle ∢ smallintclockwise ∱ smallvarointclockwise ∲
    smallointctrcclockwise ∳ Colon ∷ kernelcontraction ∻ ac ∾ sinewave ∿ prurel ⊰ origof ⊶
    imageof ⊷ hermitmatrix ⊹ vdots ⋮ cdots ⋯ adots ⋰ ddots ⋱ lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋
    invnot ⌐ turnednot ⌙ ulcorner ⌜ urcorner ⌝ llcorner ⌞ lrcorner ⌟ blacksquare ■
    blacktriangle ▴ vartriangle ▵ blacktriangledown ▾ triangledown ▿ bigstar ★ danger ☡
    spadesuit ♠ heartsuit ♡ diamondsuit ♢ clubsuit ♣ spadesuitopen ♤ clubsuitopen ♧ flat ♭
    natural ♮ sharp ♯ checkmark ✓ maltese ✠ langle ⟨ rangle ⟩ lgroup ⟮ rgroup ⟯
    """#

  /// Marks above and below letters, as signs of their own.
  static let marks = #"""
    combininggraveaccent U+0300 combiningacuteaccent U+0301 circumflexaccent U+0302
    combiningtilde U+0303 combiningoverline U+0304 combiningbreve U+0306
    combiningdotabove U+0307 combiningdiaeresis U+0308 ocirc U+030A H U+030B check U+030C
    candra U+0310 overarc U+0311 d U+0323 c U+0327 k U+0328 underbar U+0331 not U+0338 t U+0361
    leftharpoonaccent U+20D0 rightharpoonaccent U+20D1 combiningrightarrowabove U+20D7
    combiningthreedotsabove U+20DB combiningfourdotsabove U+20DC
    """#
}
