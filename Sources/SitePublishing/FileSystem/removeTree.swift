import Glibc

/// Removes a file or a folder and all below it, without following a link.
///
/// - Throws: The failure of the first thing that could not be removed; what came before it is gone.
func removeTree(_ name: [CChar], in folder: borrowing Descriptor) throws(SystemFailure) {
  if unlinkat(folder.number, name, 0) == 0 { return }
  switch errno {
  case ENOENT: return
  case EISDIR, EPERM: break
  default: throw .last
  }
  try emptyFolder(name, in: folder)
  guard unlinkat(folder.number, name, AT_REMOVEDIR) == 0 || errno == ENOENT else { throw .last }
}

/// Removes everything in the folder of that name.
private func emptyFolder(_ name: [CChar], in folder: borrowing Descriptor) throws(SystemFailure) {
  let number = openat(folder.number, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
  guard number >= 0 else { throw .last }
  let open = Descriptor(owning: number)
  // Listed as a whole first: what a folder lists while names vanish from it is not defined.
  for entry in try FolderEntry.all(in: open) {
    if entry.kind == .folder {
      try emptyFolder(entry.name, in: open)
      guard unlinkat(open.number, entry.name, AT_REMOVEDIR) == 0 else { throw .last }
    } else {
      guard unlinkat(open.number, entry.name, 0) == 0 else { throw .last }
    }
  }
}

/// Removes a file or a folder by a name that is text.
func removeTree(_ name: String, in folder: borrowing Descriptor) throws(SystemFailure) {
  try removeTree(Array(name.utf8CString), in: folder)
}
