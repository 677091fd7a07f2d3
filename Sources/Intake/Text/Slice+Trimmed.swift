extension Slice<UnsafeRawBufferPointer> {
  /// Without the spaces around it.
  var trimmed: Slice<UnsafeRawBufferPointer> {
    var trimmed = self
    while let first = trimmed.first, first <= 0x20 { trimmed.removeFirst() }
    while let last = trimmed.last, last <= 0x20 { trimmed.removeLast() }
    return trimmed
  }
}
