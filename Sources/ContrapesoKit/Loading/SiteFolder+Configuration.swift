import Intake
import ReputationModel

extension SiteFolder {
  /// What `contrapeso.yml` says, and what is wrong with it; no value where it is missing or cannot be parsed.
  func readConfiguration() -> (value: SiteConfiguration?, findings: [Finding]) {
    do throws(LoadingRefusal) {
      guard let contents = try read(ConfigurationReader.fileName, upTo: SiteLoader.Limits.text) else {
        return (nil, [ConfigurationReader.missingFile()])
      }
      let reading = ConfigurationReader.read(contents.array)
      return (reading.value, reading.findings)
    } catch {
      return (nil, [error.finding])
    }
  }
}
