import Foundation

/// Runs a program of the system and gives its output, or `nil` where it is missing or fails.
enum DebianProgram {
  static func output(_ path: String, _ arguments: [String], input: Data = Data()) -> Data? {
    guard FileManager.default.isExecutableFile(atPath: path) else { return nil }
    let process = Process()
    let stdin = Pipe()
    let stdout = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardInput = stdin
    process.standardOutput = stdout
    do { try process.run() } catch { return nil }
    // Inputs are far below a pipe's buffer, so writing first cannot block.
    stdin.fileHandleForWriting.write(input)
    try? stdin.fileHandleForWriting.close()
    let output = stdout.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? output : nil
  }
}
