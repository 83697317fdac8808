import CPNG
import ExperimentFile
import FigureFiles
import Foundation
import Plotting
import Rendering
import TestSupport
import Testing

/// Figures whose page is not painted.
@Suite struct TransparentPageTests {
  private func experiment(_ figure: String) throws -> Experiment {
    let file = """
      { "mixture": { "components": [{ "weight": 1, "mean": 0, "sd": 1 }] },
        "sample": { "size": 100 }, "figure": { \(figure) } }
      """
    return try Experiment.read(Array(file.utf8), name: "page.json").experiment
  }

  /// Red, green, blue and opacity of each pixel of a PNG file.
  private func channels(_ png: [UInt8]) throws -> [UInt8] {
    var image = png_image()
    image.version = UInt32(PNG_IMAGE_VERSION)
    defer { png_image_free(&image) }
    try #require(png_image_begin_read_from_memory(&image, png, png.count) != 0)
    image.format = UInt32(PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_ALPHA)
    var channels = [UInt8](repeating: 0, count: Int(image.width) * Int(image.height) * 4)
    try #require(png_image_finish_read(&image, nil, &channels, 0, nil) != 0)
    return channels
  }

  @Test(
    "The pixels and their opacities are those of Matplotlib's savefig(transparent=True)",
    arguments: ["plain", "legend"])
  func pixels(name: String) throws {
    let folder = Repository.fixture("GMMPlotCommand/transparent")
    let file = try Data(contentsOf: folder.appending(path: "\(name).json"))
    let experiment = try Experiment.read(Array(file), name: name).experiment
    let drawn = try channels(experiment.data(as: .png, relativeTo: folder.path + "/"))
    let expected = try channels(
      Array(Data(contentsOf: folder.appending(path: "\(name).png"))))
    try #require(drawn.count == expected.count)
    let different = stride(from: 0, to: drawn.count, by: 4).count {
      drawn[$0..<$0 + 4] != expected[$0..<$0 + 4]
    }
    // Hinters of FreeType after 2.6.1 place some edges of letters otherwise at some sizes.
    #expect(4000 * different <= drawn.count, "\(different) pixels")
  }

  @Test("A figure without the key is opaque")
  func opaque() throws {
    let file = try experiment("").data(as: .png, relativeTo: "")
    // The type of the colors in the header: red, green and blue.
    #expect(file[25] == 2)
    #expect(try experiment(#""background": "transparent""#).data(as: .png, relativeTo: "")[25] == 6)
    #expect(try experiment(#""background": "ivory""#).data(as: .png, relativeTo: "")[25] == 2)
  }

  @Test("A picture laid on white is the one that is drawn on white, but for rounding")
  func onWhite() throws {
    let marks =
      #""layers": [{ "mark": "histogram", "opacity": 0.5 }, { "mark": "density", "label": "p" }]"#
    let plain = try channels(experiment(marks).data(as: .png, relativeTo: ""))
    let translucent = try channels(
      experiment(#"\#(marks), "background": "transparent""#).data(as: .png, relativeTo: ""))
    for pixel in stride(from: 0, to: plain.count, by: 4) {
      let opacity = Int(translucent[pixel + 3])
      for channel in pixel..<pixel + 3 {
        let laid = (Int(translucent[channel]) * opacity + 255 * (255 - opacity)) / 255
        #expect(abs(laid - Int(plain[channel])) <= 4)
      }
    }
  }

  @Test("An SVG and a PDF have all but the rectangle of the page")
  func drawings() throws {
    for theme in ["matplotlib", "dark", "auto"] {
      let look = "\"theme\": \"\(theme)\""
      let plain = try experiment(look).data(as: .svg, relativeTo: "")
      let transparent = try experiment("\(look), \"background\": \"transparent\"")
        .data(as: .svg, relativeTo: "")
      let page = #"<path d="M0 0H800V400H0Z""#
      #expect(String(decoding: plain, as: UTF8.self).contains(page), "\(theme)")
      #expect(!String(decoding: transparent, as: UTF8.self).contains(page), "\(theme)")
    }
  }
}
