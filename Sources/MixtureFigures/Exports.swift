// An experiment is what figures are made from, so it comes with them.
@_exported import ExperimentFile
