import GMMPlotCommand

@main
enum EntryPoint {
  static func main() {
    GMMPlot.runAndExit()
  }
}
