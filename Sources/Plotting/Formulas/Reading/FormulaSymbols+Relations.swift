extension FormulaSymbols {
  /// Relations.
  static let relations = #"""
    equal = backepsilon ϶ dots … in ∈ notin ∉ smallin ∊ ni ∋ notsmallowns ∌ smallowns ∍ propto ∝
    varpropto ∝ rightangle ∟ mid ∣ nmid ∤ parallel ∥ nparallel ∦ therefore ∴ because ∵ ratio ∶
    sim ∼ backsim ∽ nsim ≁ eqsim ≂ simeq ≃ nsimeq ≄ cong ≅ simneqq ≆ ncong ≇ approx ≈ napprox ≉
    approxeq ≊ approxident ≋ backcong ≌ asymp ≍ Bumpeq ≎ bumpeq ≏ doteq ≐ Doteq ≑ doteqdot ≑
    fallingdotseq ≒ risingdotseq ≓ coloneq ≔ eqcolon ≕ eqcirc ≖ circeq ≗ arceq ≘ wedgeq ≙
    veeeq ≚ stareq ≛ triangleeq ≜ triangleq ≜ eqdef ≝ measeq ≞ questeq ≟ ne ≠ neq ≠ equiv ≡
    nequiv ≢ Equiv ≣ leq ≤ geq ≥ leqq ≦ geqq ≧ lneqq ≨ gneqq ≩ ll ≪ gg ≫ between ≬ nless ≮
    ngtr ≯ nleq ≰ ngeq ≱ lesssim ≲ gtrsim ≳ nlesssim ≴ ngtrsim ≵ lessgtr ≶ gtrless ≷ nlessgtr ≸
    ngtrless ≹ prec ≺ succ ≻ preccurlyeq ≼ preceq ≼ succcurlyeq ≽ succeq ≽ precsim ≾ succsim ≿
    nprec ⊀ nsucc ⊁ subset ⊂ supset ⊃ nsubset ⊄ nsupset ⊅ subseteq ⊆ supseteq ⊇ nsubseteq ⊈
    nsupseteq ⊉ subsetneq ⊊ supsetneq ⊋ sqsubset ⊏ sqsupset ⊐ sqsubseteq ⊑ sqsupseteq ⊒ oequal ⊜
    vdash ⊢ dashv ⊣ top ⊤ bot ⊥ rightassert ⊦ models ⊧ vDash ⊨ Vdash ⊩ Vvdash ⊪ rightModels ⊫
    nvdash ⊬ nvDash ⊭ nVdash ⊮ nVDash ⊯ scurel ⊱ vartriangleleft ⊲ vartriangleright ⊳
    trianglelefteq ⊴ trianglerighteq ⊵ measuredrightangle ⊾ varlrtriangle ⊿ bowtie ⋈ ltimes ⋉
    rtimes ⋊ backsimeq ⋍ Subset ⋐ Supset ⋑ pitchfork ⋔ equalparallel ⋕ lessdot ⋖ gtrdot ⋗ lll ⋘
    ggg ⋙ lesseqgtr ⋚ gtreqless ⋛ eqless ⋜ eqgtr ⋝ curlyeqprec ⋞ curlyeqsucc ⋟ npreccurlyeq ⋠
    nsucccurlyeq ⋡ nsqsubseteq ⋢ nsqsupseteq ⋣ sqsubsetneq ⋤ sqsupsetneq ⋥ lnsim ⋦ gnsim ⋧
    precnsim ⋨ succnsim ⋩ ntriangleleft ⋪ ntriangleright ⋫ ntrianglelefteq ⋬ ntrianglerighteq ⋭
    disin ⋲ varisins ⋳ isins ⋴ isindot ⋵ varisinobar ⋶ isinobar ⋷ isinvb ⋸ isinE ⋹ nisd ⋺
    varnis ⋻ nis ⋼ varniobar ⋽ niobar ⋾ bagmember ⋿ frown ⌢ smile ⌣ triangle △
    blacktriangleright ▶ blacktriangleleft ◀ perp ⟂ leqslant ⩽ geqslant ⩾ lessapprox ⪅
    gtrapprox ⪆ lnapprox ⪉ gnapprox ⪊ lesseqqgtr ⪋ gtreqqless ⪌ eqslantless ⪕ eqslantgtr ⪖
    precapprox ⪷ succapprox ⪸ precnapprox ⪹ succnapprox ⪺
    """#
}
