// The command is where all rooms come together.
@_exported import FigureFiles
@_exported import GMMSupport
