import GMMSupport
import Testing

@Suite struct CostTests {
  @Test("Costs add up, and so many cost so many times as much, in bytes and in steps")
  func arithmetic() {
    let cost = Cost(bytes: 2, steps: 5)
    #expect(3 * cost == Cost(bytes: 6, steps: 15))
    #expect(cost + Cost(bytes: 10, steps: 100) == Cost(bytes: 12, steps: 105))
    var sum = cost
    sum += 2 * cost
    #expect(sum == Cost(bytes: 6, steps: 15))
    #expect(0 * cost == Cost())
  }
}
