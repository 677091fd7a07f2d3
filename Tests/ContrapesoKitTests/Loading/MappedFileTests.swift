import Glibc
import Testing

@testable import ContrapesoKit

@Suite struct MappedFileTests {
  /// Sizes at which the file's last page is full, has little room left, and has much.
  @Test(arguments: [1 << 20, (1 << 20) + 1, (1 << 20) + 4_090, (1 << 21) - 64])
  func mapsLargeFilesWithZerosBehind(size: Int) throws {
    let site = try SiteOnDisk()
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ 7) }
    try site.write(bytes, to: "large.jsonl")
    guard case .mapped(let file)? = try SiteFolder(path: site.path).read("large.jsonl", upTo: .max) else {
      Issue.record("a large file is mapped")
      return
    }
    #expect(file.count == size)
    file.withUnsafeBytes { mapped in
      #expect(mapped.elementsEqual(bytes))
      let behind = UnsafeRawBufferPointer(
        start: mapped.baseAddress.map { $0 + size },
        count: MappedFile.padding
      )
      #expect(behind.allSatisfy { $0 == 0 })
    }
  }

  @Test func isReadByManyTasks() async throws {
    let site = try SiteOnDisk()
    try site.write([UInt8](repeating: 1, count: 1 << 20), to: "large.jsonl")
    let contents = try #require(try SiteFolder(path: site.path).read("large.jsonl", upTo: .max))
    let total = await withTaskGroup { group in
      for _ in 0..<4 {
        group.addTask { contents.withUnsafeBytes { $0.reduce(0) { $0 + Int($1) } } }
      }
      return await group.reduce(0, +)
    }
    #expect(total == 4 << 20)
  }

  @Test func survivesTheFilesReplacement() throws {
    let site = try SiteOnDisk()
    try site.write([UInt8](repeating: 1, count: 1 << 20), to: "large.jsonl")
    try site.write("2", to: "other.jsonl")
    let contents = try #require(try SiteFolder(path: site.path).read("large.jsonl", upTo: .max))
    rename(site("other.jsonl"), site("large.jsonl"))
    #expect(contents.array.allSatisfy { $0 == 1 })
  }

  /// What was given back comes back, and bytes that are not the file's own are left alone.
  @Test func keepsItsBytesWhenTheirMemoryIsGivenBack() throws {
    let site = try SiteOnDisk()
    let bytes = (0..<(1 << 20) + 77).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ 7) }
    try site.write(bytes, to: "large.jsonl")
    let contents = try #require(try SiteFolder(path: site.path).read("large.jsonl", upTo: .max))
    contents.withUnsafeBytes { mapped in
      contents.release(UnsafeRawBufferPointer(rebasing: mapped[5000..<900_000]))
      contents.release(mapped)
      #expect(mapped.elementsEqual(bytes))
    }
    let other = [UInt8](repeating: 7, count: 1 << 20)
    other.withUnsafeBytes { contents.release($0) }
    #expect(other.allSatisfy { $0 == 7 })
  }
}
