// What the settings of an experiment are made of comes with them: mixtures, bins, columns, colors and
// themes. The module's own files need no imports for the same reason.
@_exported import DataFiles
@_exported import GMMSupport
@_exported import GaussianMixtures
@_exported import Histograms
@_exported import Plotting
