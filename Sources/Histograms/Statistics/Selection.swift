/// Puts the value of the given rank in its sorted place, smaller ones before and larger ones after.
///
/// C. A. R. Hoare, "Algorithm 65: Find", Comm. ACM 4 (1961) 321–322, doi:10.1145/366622.366647,
/// with the median of three as pivot. Data made to defeat that pivot are sorted instead, as in
/// D. R. Musser, "Introspective Sorting and Selection Algorithms", Softw. Pract. Exper. 27 (1997)
/// 983–993. Values before `start` stay where they are; they are no larger than the rest.
///
/// - Complexity: O(*n*) on average, O(*n* log *n*) at worst.
func select(rank: Int, in values: UnsafeMutableBufferPointer<Double>, from start: Int) {
  var low = start
  var high = values.count - 1
  var roundsLeft = 2 * (Int.bitWidth - values.count.leadingZeroBitCount)
  while low < high {
    guard roundsLeft > 0 else {
      var unsettled = UnsafeMutableBufferPointer(rebasing: values[low...high])
      unsettled.sort()
      return
    }
    roundsLeft -= 1
    let pivot = median(values[low], values[low + (high - low) / 2], values[high])
    var left = low
    var right = high
    while left <= right {
      while values[left] < pivot { left += 1 }
      while values[right] > pivot { right -= 1 }
      if left <= right {
        values.swapAt(left, right)
        left += 1
        right -= 1
      }
    }
    if rank <= right {
      high = right
    } else if rank >= left {
      low = left
    } else {
      return
    }
  }
}

private func median(_ a: Double, _ b: Double, _ c: Double) -> Double {
  max(min(a, b), min(max(a, b), c))
}
