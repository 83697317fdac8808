/// How the iterations of a fit are shown one after the other, in a PNG or an SVG that moves.
///
/// The animation plays once, and its last frame, the end of the fit, stays.
public struct AnimationSettings: Hashable, Sendable {
  /// The largest number of frames, from 2 to 60. Of a fit with more iterations the early ones have
  /// frames, and later ones of equal gain in the log-likelihood; the start and the end always have one.
  public var frames = 20
  /// How long it plays, in seconds, from 1 to 60: the first and the last frame are shown for twice as
  /// long as each of the others.
  ///
  /// What moves for longer than five seconds is to be stoppable (WCAG 2.2, 2.2.2), which pictures on pages
  /// are not.
  public var seconds = 5.0

  /// Creates settings of an animation; they are checked when it is drawn, as ``Experiment`` says.
  ///
  /// - Parameters:
  ///   - frames: The largest number of frames, from 2 to 60.
  ///   - seconds: How long it plays, in seconds, from 1 to 60.
  public init(frames: Int = 20, seconds: Double = 5) {
    self.frames = frames
    self.seconds = seconds
  }
}

extension AnimationSettings {
  /// The animation in a sentence, after what says what the figure shows.
  ///
  /// - Parameters:
  ///   - summary: The figure in words, with or without a full stop; may be empty.
  ///   - frames: The number of frames; `nil` where the fit is not known yet.
  ///   - iterations: The number of iterations of the fit; `nil` where it is not known yet.
  /// - Returns: The words and the sentence, with its full stop.
  package func sentence(
    after summary: String, frames: Int? = nil, iterations: Int? = nil
  ) -> String {
    let shown = frames.map { counted($0, "frame") } ?? "at most \(self.frames) frames"
    let end = iterations.map { "after \(counted($0, "iteration"))" }
    let isSentence = summary.last.map { ".!?".contains($0) } ?? false
    let ending = summary.isEmpty ? "" : isSentence ? " " : ". "
    return summary + ending + "An animation of the fit from its start to its end"
      + "\(end.map { " \($0)" } ?? ""), in \(shown), which plays once, within "
      + "\(seconds == 1 ? "a second" : "\(numberText(seconds)) seconds")."
  }
}
