import ReputationModel
import SitePublishing

extension Finding {
  static func siteUnreadable(_ path: String, _ failure: SystemFailure) -> Finding {
    refusal(
      "site.unreadable",
      path,
      "the site's folder cannot be opened",
      found: failure.words,
      expected: "a folder that holds contrapeso.yml",
      fix: "name the site's folder with --site"
    )
  }

  static func folderUnreadable(_ path: String, _ failure: SystemFailure) -> Finding {
    refusal(
      "folder.unreadable",
      path,
      "the folder cannot be read",
      found: failure.words,
      expected: "permission to list the folder and to enter it",
      fix: "make the folder readable for whoever builds the site"
    )
  }

  static func folderIsFile(_ path: String) -> Finding {
    refusal(
      "folder.is-file",
      path,
      "something that is no folder stands where a folder belongs",
      found: "a file, a pipe or a device",
      expected: "a folder, or nothing",
      fix: "move it away, or into a folder of that name"
    )
  }

  static func fileUnreadable(_ path: String, _ failure: SystemFailure) -> Finding {
    refusal(
      "file.unreadable",
      path,
      "the file cannot be read",
      found: failure.words,
      expected: "a file that whoever builds the site may read",
      fix: "make the file readable, or remove it"
    )
  }

  static func fileIsFolder(_ path: String) -> Finding {
    refusal(
      "file.is-folder",
      path,
      "a folder stands where a file belongs",
      found: "a folder",
      expected: "a file",
      fix: "rename the folder, or put the file itself there"
    )
  }

  static func fileIsLink(_ path: String) -> Finding {
    refusal(
      "file.link",
      path,
      "a link is not read, since it could lead out of the site",
      found: "a symbolic link in this path",
      expected: "a plain file below plain folders",
      fix: "put the file itself there"
    )
  }

  static func fileIsSpecial(_ path: String, _ kind: FolderEntry.Kind) -> Finding {
    refusal(
      "file.special",
      path,
      "only plain files are read",
      found: kind.withArticle,
      expected: "a plain file",
      fix: "put the file itself there"
    )
  }

  static func fileOutside(_ path: String) -> Finding {
    refusal(
      "file.outside",
      path,
      "the path leads out of the site's folder",
      found: path,
      expected: "a path relative to the site's folder, without ..",
      fix: "move the file into the site and name it there"
    )
  }

  static func fileTooLarge(_ path: String, size: Int, limit: Int) -> Finding {
    refusal(
      "file.too-large",
      path,
      "the file is larger than such a file may be",
      found: "\(size) bytes",
      expected: "at most \(limit) bytes",
      fix: "split the file, or shorten it"
    )
  }

  static func fileChanged(_ path: String) -> Finding {
    refusal(
      "file.changed",
      path,
      "the file changed while it was read",
      found: "another length than a moment before",
      expected: "a file that is saved before the build begins",
      fix: "build again"
    )
  }

  static func fileNameNotText(_ path: String) -> Finding {
    refusal(
      "file.name-encoding",
      path,
      "the file's name is not UTF-8",
      found: path,
      expected: "a name in UTF-8",
      fix: "rename the file"
    )
  }
}
