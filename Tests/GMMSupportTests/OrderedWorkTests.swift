import Foundation
import Synchronization
import Testing

@testable import GMMSupport

/// Work on several threads. What goes wrong there may hang; so each test runs in a process of its own,
/// which a signal ends.
@Suite struct OrderedWorkTests {
  @Test("Pieces that take no time are each done once, and handed over in order")
  func once() async {
    await #expect(processExitsWith: .success) {
      alarm(60)
      let count = 100_000
      for workers in [2, 8, 32] {
        let done = Mutex([UInt8](repeating: 0, count: count))
        var next = 0
        OrderedWork.run(count: count, workers: workers) { number in
          done.withLock { $0[number] += 1 }
          return number
        } deliver: { number, result in
          #expect(number == next && result == number)
          next += 1
          return true
        }
        #expect(next == count)
        #expect(done.withLock { $0.allSatisfy { $0 == 1 } }, "\(workers) threads")
      }
    }
  }

  @Test("Nothing is begun after the taker has had enough, and what was begun has ended")
  func enough() async {
    await #expect(processExitsWith: .success) {
      alarm(60)
      for workers in [1, 2, 8] {
        let begun = Mutex(0)
        let ended = Mutex(0)
        OrderedWork.run(count: 100_000, workers: workers) { number in
          begun.withLock { $0 += 1 }
          if number == 0 { usleep(10_000) }
          ended.withLock { $0 += 1 }
        } deliver: { _, _ in
          false
        }
        let counts = (begun.withLock { $0 }, ended.withLock { $0 })
        #expect(counts.0 == counts.1)
        #expect(workers > 1 || counts.0 == 1)
      }
    }
  }

  @Test("Work without pieces ends at once, and of one piece the calling thread does all")
  func few() {
    for workers in [1, 8] {
      OrderedWork.run(count: 0, workers: workers) { _ in
        Issue.record("there is no piece")
      } deliver: { _, _ in
        true
      }
      let caller = Thread.current
      OrderedWork.run(count: 1, workers: workers) { _ in
        ObjectIdentifier(Thread.current)
      } deliver: { _, worker in
        #expect(worker == ObjectIdentifier(caller))
        return true
      }
    }
  }
}
