// Everything on the way from an experiment to a file comes with this module.
@_exported import MixtureFigures
@_exported import Rendering
