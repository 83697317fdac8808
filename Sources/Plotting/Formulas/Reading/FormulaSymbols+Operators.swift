extension FormulaSymbols {
  /// Signs between two quantities.
  static let binaryOperators = #"""
    pm ± times × div ÷ dagger † ddagger ‡ mp ∓ dotplus ∔ slash ∕ setminus ∖ ast ∗ circ ∘
    bullet ∙ wedge ∧ vee ∨ cap ∩ cup ∪ dotminus ∸ minuscolon ∹ dotsminusdots ∺ wr ≀ cupdot ⊍
    uplus ⊎ sqcap ⊓ sqcup ⊔ oplus ⊕ ominus ⊖ otimes ⊗ oslash ⊘ odot ⊙ circledcirc ⊚ circledast ⊛
    circleddash ⊝ boxplus ⊞ boxminus ⊟ boxtimes ⊠ boxdot ⊡ unlhd ⊴ unrhd ⊵ intercal ⊺ veebar ⊻
    barwedge ⊼ barvee ⊽ diamond ⋄ cdot ⋅ star ⋆ divideontimes ⋇ leftthreetimes ⋋
    rightthreetimes ⋌ curlyvee ⋎ curlywedge ⋏ Cap ⋒ Cup ⋓ doublebarwedge ⌆ bigtriangleup △ rhd ▷
    triangleright ▷ bigtriangledown ▽ lhd ◁ triangleleft ◁ bigcirc ○ boxbar ◫ amalg ⨿
    """#

  /// Large operators whose scripts are above and below them.
  static let largeOperators = #"""
    prod ∏ coprod ∐ sum ∑ bigwedge ⋀ bigvee ⋁ bigcap ⋂ bigcup ⋃ bigodot ⨀ bigoplus ⨁ bigotimes ⨂
    biguplus ⨄ bigsqcup ⨆
    """#

  /// Integrals.
  static let integrals = #"""
    int ∫ iint ∬ iiint ∭ oint ∮ oiint ∯ oiiint ∰ iiiint ⨌
    """#

  /// Arrows.
  static let arrows = #"""
    overleftrightarrow U+20E1 leftarrow ← uparrow ↑ rightarrow → to → downarrow ↓
    leftrightarrow ↔ updownarrow ↕ nwarrow ↖ nearrow ↗ searrow ↘ swarrow ↙ nleftarrow ↚
    nrightarrow ↛ leftsquigarrow ↜ rightsquigarrow ↝ twoheadleftarrow ↞ twoheaduparrow ↟
    twoheadrightarrow ↠ twoheaddownarrow ↡ leftarrowtail ↢ rightarrowtail ↣ mapsfrom ↤ mapsup ↥
    mapsto ↦ mapsdown ↧ updownarrowbar ↨ hookleftarrow ↩ hookrightarrow ↪ looparrowleft ↫
    looparrowright ↬ leftrightsquigarrow ↭ nleftrightarrow ↮ downzigzagarrow ↯ Lsh ↰ Rsh ↱
    Ldsh ↲ Rdsh ↳ curvearrowleft ↶ curvearrowright ↷ circlearrowleft ↺ circlearrowright ↻
    cwopencirclearrow ↻ leftharpoonup ↼ leftharpoondown ↽ upharpoonright ↾ upharpoonleft ↿
    rightharpoonup ⇀ rightharpoondown ⇁ downharpoonright ⇂ downharpoonleft ⇃ rightleftarrows ⇄
    updownarrows ⇅ leftrightarrows ⇆ leftleftarrows ⇇ upuparrows ⇈ rightrightarrows ⇉
    downdownarrows ⇊ leftrightharpoons ⇋ rightleftharpoons ⇌ nLeftarrow ⇍ nLeftrightarrow ⇎
    nRightarrow ⇏ Leftarrow ⇐ Uparrow ⇑ Rightarrow ⇒ Downarrow ⇓ Leftrightarrow ⇔ Updownarrow ⇕
    Nwarrow ⇖ Nearrow ⇗ Searrow ⇘ Swarrow ⇙ Lleftarrow ⇚ Rrightarrow ⇛ leadsto ⇝
    rightzigzagarrow ⇝ barleftarrow ⇤ rightarrowbar ⇥ cupleftarrow ⊌ multimap ⊸ longleftarrow ⟵
    longrightarrow ⟶ longleftrightarrow ⟷ Longleftarrow ⟸ Longrightarrow ⟹ Longleftrightarrow ⟺
    longmapsto ⟼
    """#
}
