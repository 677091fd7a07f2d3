import Glibc
import ReputationModel
import SitePublishing

/// Publishes to a folder, so that a test can kill it and a person can time it.
///
///     publishing-probe generations OUTPUT FIRST FILES     one generation after another, until it is killed
///     publishing-probe time OUTPUT FILES BYTES WRITERS    a first build, one like it, and one with 1 % changed
@main
struct PublishingProbe {
  static func main() async {
    let arguments = CommandLine.arguments
    let numbers = arguments.dropFirst(3).compactMap { Int($0) }
    switch (arguments.dropFirst().first, numbers.count) {
    case ("generations", 2): publishGenerations(to: arguments[2], from: numbers[0], files: numbers[1])
    case ("time", 3):
      await timeBuilds(to: arguments[2], files: numbers[0], bytes: numbers[1], writers: numbers[2])
    default:
      print("usage: publishing-probe generations OUTPUT FIRST FILES | time OUTPUT FILES BYTES WRITERS")
      exit(64)
    }
  }

  /// Every file begins with the generation's number, but for each third one, which never changes.
  static func publishGenerations(to output: String, from first: Int, files: Int) {
    for generation in first... {
      do throws(PublishingError) {
        let session = try PublishingSession.open(output: output)
        for number in 0..<files {
          let head = number % 3 == 2 ? "always" : "\(generation)"
          let text = "\(head)\n" + String(repeating: "text of file \(number)\n", count: 100)
          guard let path = RelativePath("section-\(number % 5)/\(number)/index.html") else { continue }
          try session.write(OutputFile(path: path, text: text))
        }
        _ = try session.commit()
      } catch {
        print("\(error.finding)")
        exit(1)
      }
    }
  }

  static func timeBuilds(to output: String, files: Int, bytes: Int, writers: Int) async {
    for (name, changed) in [("first", 0), ("same", 0), ("1 % changed", files / 100)] {
      let site = (0..<files).compactMap { number -> OutputFile? in
        let start = Array("\(number) \(number < changed)\n".utf8)
        let rest = [UInt8](repeating: UInt8(ascii: "x"), count: max(0, bytes - start.count))
        return RelativePath("articles/\(number)/index.html").map { OutputFile(path: $0, bytes: start + rest) }
      }
      do {
        let clock = ContinuousClock()
        let start = clock.now
        let session = try PublishingSession.open(output: output)
        let opened = clock.now
        try await withThrowingTaskGroup { group in
          for writer in 0..<writers {
            group.addTask {
              for number in stride(from: writer, to: site.count, by: writers) {
                try session.write(site[number])
              }
            }
          }
          try await group.waitForAll()
        }
        let wrote = clock.now
        let summary = try session.commit()
        let end = clock.now
        print("\(name): \(end - start), of which open \(opened - start), write \(wrote - opened),")
        print("  commit \(end - wrote); \(summary)")
      } catch {
        print("\(error)")
        exit(1)
      }
    }
  }
}
