import Foundation
import Intake
import ReputationModel
import SitePublishing

extension SiteLoader {
  /// Runs the programs of the sources, several at a time, and gives what they printed, in the order of the sources.
  ///
  /// A program that fails is an error; the others are run all the same.
  mutating func runPrograms(_ sources: [MentionSource]) async -> [(
    source: MentionSource, output: FileContents
  )] {
    let programs = sources.compactMap { source in source.program.map { (source: source, program: $0) } }
    guard options.runsPrograms else {
      report(programs.map { .programNotRun($0.source, $0.program) })
      return []
    }
    if !programs.isEmpty { options.progress(.runningPrograms(programs.count)) }
    let folder = folder
    let results = await withTaskGroup(of: (index: Int, result: Result<ProgramRun, SystemFailure>).self) {
      group in
      var results: [Int: Result<ProgramRun, SystemFailure>] = [:]
      for (index, entry) in programs.enumerated() {
        if index >= Self.mostProgramsAtATime, let done = await group.next() {
          results[done.index] = done.result
        }
        group.addTask { (index, await ProgramThread.run(entry.program, in: folder)) }
      }
      for await done in group { results[done.index] = done.result }
      return results
    }
    return programs.enumerated().compactMap { index, entry in
      guard let result = results[index] else { return nil }
      return contents(of: result, entry.source, entry.program).map { (entry.source, $0) }
    }
  }

  /// So many programs run at once: they mostly wait for a server, which should not have to serve all at a time.
  private static let mostProgramsAtATime = 4

  private mutating func contents(
    of result: Result<ProgramRun, SystemFailure>,
    _ source: MentionSource,
    _ program: SourceProgram
  ) -> FileContents? {
    switch result {
    case .failure(let failure):
      report([.programNotStarted(program, failure)])
      return nil
    case .success(let run):
      guard run.end == .code(0) else {
        report([.programFailed(program, run)])
        return nil
      }
      let isSilent = run.output.withUnsafeBytes { bytes in bytes.allSatisfy { $0 <= 0x20 } }
      guard !isSilent else {
        report([.programSilent(source, program, words: run.words)])
        return nil
      }
      report([.programRan(source, program, words: run.words)])
      return run.output
    }
  }
}

/// A thread that waits for one program, so that none of those that the rest of the build needs has to.
private enum ProgramThread {
  static func run(_ program: SourceProgram, in folder: SiteFolder) async -> Result<ProgramRun, SystemFailure>
  {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        do throws(SystemFailure) {
          continuation.resume(returning: .success(try ProgramRun(program, in: folder.root)))
        } catch {
          continuation.resume(returning: .failure(error))
        }
      }
    }
  }
}
