import ArgumentParser

@main
struct Contrapeso: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "A static-site generator for online reputation.")
}
