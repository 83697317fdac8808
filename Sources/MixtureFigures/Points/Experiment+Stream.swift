extension Experiment {
  /// The points, if there are so many that they had better not be in memory.
  ///
  /// - Throws: `ExperimentProblem` if a data file is missing or cannot be read.
  func stream(
    _ data: DataSource?
  ) throws(ExperimentProblem) -> (any PointStream<ExperimentProblem>)? {
    guard case .given(.line(let mixture)) = mixture else { return nil }
    switch points {
    case .sample(let sample):
      guard !keeps(sample) else { return nil }
      return switch sample.generator {
      case .xoshiro256PlusPlus(let seed): BlockStream(mixture, seed: seed, size: sample.size)
      case .numpy(let seed): SerialStream(mixture: mixture, seed: seed, size: sample.size)
      }
    case .data(let settings):
      // A point in memory has its group and its weight beside it.
      guard let data, settings.options.groups == nil, !settings.areWeighted else { return nil }
      let isLarge = data.byteCount > Self.dataBytesInMemory
      guard isLarge || !showsPoints else { return nil }
      let stream = try DataStream(
        data, settings, room: isLarge ? 0 : Self.pointsKept, readsOnce: countsOnce)
      // What threads cannot share is read and counted by one, and may as well be in memory.
      return isLarge || stream.blockCount > 1 ? stream : nil
    }
  }

  /// Whether a sample is drawn once and kept: few points are, and those of several coordinates.
  func keeps(_ sample: SampleSettings) -> Bool {
    guard dimension == 1 else { return true }
    return switch sample.generator {
    case .xoshiro256PlusPlus: sample.size <= Self.blockPointsInMemory
    case .numpy: sample.size <= Self.serialPointsCounted || sample.size <= serialPointsInMemory
    }
  }

  /// Whether layers show points one by one.
  private var showsPoints: Bool { layerNeeds.joined().contains(where: \.showsPoints) }

  /// The stream of NumPy is slower, and runs on one core. Few passes still take less time than it
  /// takes to keep the points, and to sort those whose quartiles are asked for.
  private var serialPointsInMemory: Int {
    let hasQuartiles =
      switch onlyHistogram?.bins {
      case .rule(.auto), .rule(.fd): true
      default: false
      }
    return !showsPoints && !estimatesDensity && (countsOnce || hasQuartiles)
      ? Self.serialPointsCounted : 1 << 25
  }

  /// Whether going through the points once is enough for the bars of the only histogram.
  private var countsOnce: Bool {
    guard !estimatesDensity else { return false }
    return switch onlyHistogram {
    case (.edges, _)?, (.count, .some)?, (.width, .some)?: true
    default: false
    }
  }

  /// Whether points are gone through for an estimate of their density, several times.
  private var estimatesDensity: Bool {
    layerNeeds.joined().contains { if case .kernelDensity = $0 { true } else { false } }
  }

  /// The bins of the only histogram; `nil` if there is none, or more than one.
  private var onlyHistogram: (bins: Bins, range: ClosedRange<Double>?)? {
    let histograms = layerNeeds.joined().compactMap { needs in
      if case .counts(let bins, let range) = needs { (bins, range) } else { nil }
    }
    return histograms.count == 1 ? histograms[0] : nil
  }

  /// Up to so many, drawing once and keeping takes no longer than drawing twice.
  private static let blockPointsInMemory = 1 << 22
  /// The same for the stream of NumPy, where points are only counted.
  private static let serialPointsCounted = 1 << 20
  /// Text is read at a few hundred megabytes a second, and takes more room than its numbers.
  private static let dataBytesInMemory = 1 << 29
  /// Half a gigabyte, as much as a file of that size is likely to need.
  private static let pointsKept = 1 << 26
}
