/// What elements are that are not read, and what to do, by NumPy's `descr`.
func unreadType(_ description: String) -> String {
  let type = description.drop { "<>|=".contains($0) }
  return switch (type.first, type) {
  case (_, "f16"):
    "long doubles of which it cannot be told how they are stored; save x.astype(float)"
  case ("f", _): "floating-point numbers of another size; save x.astype(float)"
  case ("c", _): "complex numbers; save a part of them, such as x.real or abs(x)"
  case ("M", _):
    "dates (datetime64); save numbers, such as (x - x[0]) / numpy.timedelta64(1, \"D\")"
  case ("m", _):
    "spans of time (timedelta64); save numbers, such as x / numpy.timedelta64(1, \"s\")"
  case ("U", _), ("S", _), ("a", _), ("T", _): "text; save numbers, such as x.astype(float)"
  case ("O", _): "Python objects; save numbers, such as x.astype(float)"
  case ("V", _): "raw bytes; save numbers, such as x.astype(float)"
  default:
    "elements of the unknown type \(shortened(description)); save x.astype(float)"
  }
}

/// What elements of several fields are, and what to do.
let unreadStructure = "structures of several fields; save one of them, such as x[\"height\"]"
