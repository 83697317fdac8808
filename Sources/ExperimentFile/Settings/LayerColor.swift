/// The color of a layer: the same in every theme, or one of the theme's.
public enum LayerColor: Hashable, Sendable {
  /// The same in every theme.
  case fixed(Color)
  /// One of the colors that the theme gives to layers in turn, by its place from 0; after the last
  /// they start over.
  case theme(Int)
}
