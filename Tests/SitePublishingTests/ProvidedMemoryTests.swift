import CPlatform
import Glibc
import Testing

@Suite struct ProvidedMemoryTests {
  /// Which of sixteen fresh pages are there after memory was asked for between these offsets.
  static func presentPages(from start: Int, length: Int) throws -> [Bool] {
    let page = sysconf(Int32(_SC_PAGESIZE))
    let memory = try #require(
      mmap(nil, 16 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    )
    defer { munmap(memory, 16 * page) }
    cplatform_provide(memory + start, length)
    var present = [UInt8](repeating: 0, count: 16)
    #expect(mincore(memory, 16 * page, &present) == 0)
    return present.map { $0 & 1 == 1 }
  }

  /// Where the kernel is older than Linux 5.14, no page is.
  @Test func providesWholePagesAndNoOthers() throws {
    let page = sysconf(Int32(_SC_PAGESIZE))
    let pages = try Self.presentPages(from: page / 2, length: 4 * page)
    #expect(pages.dropFirst().prefix(3).allSatisfy { $0 == pages[1] })
    #expect(!pages[0] && !pages[4...].contains(true))
    #expect(try !Self.presentPages(from: 1, length: page).contains(true))
    #expect(try !Self.presentPages(from: 0, length: 0).contains(true))
  }
}
