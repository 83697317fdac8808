import GaussianMixtures
import Histograms

/// A value that is one of a few words.
protocol Word: RawRepresentable<String>, CaseIterable {
  /// What the word is, as messages name it.
  static var wordName: String { get }
  /// Names of other programs, in lower case, for these words.
  static var aliases: [String: Self] { get }
}

/// The marks by their names.
enum MarkName: String, Word {
  case histogram, density, components, rug, ecdf, cdf, responsibilities, quantiles
  case scatter, contours, ellipses, heatmap, convergence, selection

  static let wordName = "mark"
  static var aliases: [String: Self] {
    [
      "hist": .histogram, "bars": .histogram, "mixture": .density, "pdf": .density,
      "curve": .density, "cumulative": .cdf, "posterior": .responsibilities,
      "qq": .quantiles, "qqplot": .quantiles, "probplot": .quantiles,
      "points": .scatter, "dots": .scatter, "point": .scatter, "scatterplot": .scatter,
      "contour": .contours, "isolines": .contours, "density_2d": .contours, "ellipse": .ellipses,
      "covariances": .ellipses, "stat_ellipse": .ellipses, "image": .heatmap, "imshow": .heatmap,
      "pcolormesh": .heatmap, "raster": .heatmap, "loglikelihood": .convergence,
      "log-likelihood": .convergence, "lower_bound": .convergence, "criteria": .selection,
      "bic": .selection, "aic": .selection, "icl": .selection,
    ]
  }
}

extension ScatterColoring: Word {
  static let wordName = "coloring"
  static var aliases: [String: Self] {
    [
      "none": .plain, "single": .plain, "component": .label, "cluster": .label, "class": .label,
      "labels": .label, "hard": .label, "responsibilities": .responsibility,
      "probability": .responsibility, "posterior": .responsibility, "soft": .responsibility,
    ]
  }
}

extension Aspect: Word {
  static let wordName = "aspect"
  static var aliases: [String: Self] {
    ["automatic": .auto, "free": .auto, "1": .equal, "square": .equal, "fixed": .equal]
  }
}

/// The generators by their names.
enum GeneratorName: String, Word {
  case xoshiro256PlusPlus = "xoshiro256++"
  case numpy

  static let wordName = "generator"
  static var aliases: [String: Self] {
    [
      "xoshiro": .xoshiro256PlusPlus, "xoshiro256": .xoshiro256PlusPlus,
      "mt19937": .numpy, "mersenne twister": .numpy,
    ]
  }
}

extension BinRule: Word {
  static let wordName = "bin rule"
  static var aliases: [String: Self] {
    ["freedman-diaconis": .fd, "freedman diaconis": .fd, "freedmandiaconis": .fd]
  }
}

extension Normalization: Word {
  static let wordName = "normalization"
  static var aliases: [String: Self] {
    ["pdf": .density, "frequency": .count, "relative": .probability]
  }
}

extension InformationCriterion: Word {
  static let wordName = "criterion"
  static var aliases: [String: Self] {
    ["schwarz": .bic, "sbc": .bic, "akaike": .aic, "integrated": .icl]
  }
}

extension CovarianceType: Word {
  static let wordName = "form of covariances"
  static var aliases: [String: Self] {
    ["diag": .diagonal, "isotropic": .spherical, "shared": .tied, "common": .tied]
  }
}

extension ThemeName: Word {
  static let wordName = "theme"
  static var aliases: [String: Self] {
    [
      "light": .matplotlib, "default": .matplotlib, "classic": .matplotlib, "mpl": .matplotlib,
      "black": .dark, "night": .dark, "dark_background": .dark,
      "colorblind": .book, "colourblind": .book, "color-blind": .book, "okabe-ito": .book,
      "okabe": .book, "paper": .book, "print": .book, "minimal": .book, "publication": .book,
      "both": .auto, "system": .auto, "automatic": .auto, "light dark": .auto,
    ]
  }
}

extension CustomTheme.Base: Word {
  static let wordName = "base"
  static var aliases: [String: Self] {
    ThemeName.aliases.compactMapValues { Self(rawValue: $0.rawValue) }
  }
}

extension CustomTheme.Frame: Word {
  static let wordName = "frame"
  static var aliases: [String: Self] {
    ["full": .box, "closed": .box, "all": .box, "despine": .open, "l": .open, "half": .open]
  }
}
