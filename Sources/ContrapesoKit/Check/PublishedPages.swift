import ReputationModel
import SiteChecking

/// The pages of the site as it was published before, read from the output folder.
struct PublishedPages: Sendable {
  private let folder: SiteFolder

  /// The pages below the output folder at that path; `nil` where there is no such folder.
  init?(output path: String) {
    do throws(LoadingRefusal) {
      folder = try SiteFolder(path: path)
    } catch {
      return nil
    }
  }

  /// What a page said of itself; `nil` where there was none.
  func facts(of path: String) -> PageFacts? { facts(of: path, unless: []) }

  /// The same; `nil` too where it was byte for byte what it is `now`, as most pages of most builds are.
  func facts(of path: String, unless now: [UInt8]) -> PageFacts? {
    do throws(LoadingRefusal) {
      guard let bytes = try folder.read(path, upTo: PublishedPages.most)?.array, bytes != now else {
        return nil
      }
      return PageScan.facts(of: bytes)
    } catch {
      return nil
    }
  }

  /// The paths of all pages.
  func paths() -> [String] {
    folder.list("", fileExtensions: [".html"]).files
  }

  /// A page of more bytes was none of ours.
  private static let most = 8 << 20
}
