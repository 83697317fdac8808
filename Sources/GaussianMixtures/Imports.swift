// In all files, so that `Int(value)` of a floating-point number is the one that the compiler warns of.
@_exported import GMMSupport
