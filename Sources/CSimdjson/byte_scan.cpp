// Searches of plain bytes, sixteen at a time where the processor can.
#include "CSimdjson.h"

#include <algorithm>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace {

#if defined(__SSE2__)

// Sixteen bytes; each comparison gives a bit for each byte.
struct block {
  static constexpr size_t width = 16;
  __m128i bytes;

  explicit block(const uint8_t *start) : bytes(_mm_loadu_si128(reinterpret_cast<const __m128i *>(start))) {}

  uint64_t equal(uint8_t byte) const {
    return static_cast<uint32_t>(
        _mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(static_cast<char>(byte)))));
  }

  // Where the bytes are equal once the bit is set in which brackets and braces differ.
  uint64_t equal_folded(uint8_t byte) const {
    const __m128i folded = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
    return static_cast<uint32_t>(
        _mm_movemask_epi8(_mm_cmpeq_epi8(folded, _mm_set1_epi8(static_cast<char>(byte)))));
  }
};

#else

// Eight bytes in a plain number, on processors that nobody wrote a faster way for.
struct block {
  static constexpr size_t width = 8;
  uint8_t bytes[width];

  explicit block(const uint8_t *start) { std::memcpy(bytes, start, width); }

  uint64_t equal(uint8_t byte) const {
    uint64_t bits = 0;
    for (size_t index = 0; index < width; ++index) bits |= uint64_t(bytes[index] == byte) << index;
    return bits;
  }

  uint64_t equal_folded(uint8_t byte) const { return equal(byte) | equal(byte & 0xDF); }
};

#endif

// The block at an offset; behind the end of the input stand zeros, which nobody searches.
inline block block_at(const uint8_t *bytes, size_t offset, size_t length) {
  if (offset + block::width <= length) return block(bytes + offset);
  uint8_t padded[block::width] = {};
  std::memcpy(padded, bytes + offset, length - offset);
  return block(padded);
}

size_t lowest(uint64_t bits) { return static_cast<size_t>(__builtin_ctzll(bits)); }

}  // namespace

extern "C" {

size_t csimdjson_find(const uint8_t *bytes, size_t length, uint8_t byte) {
  const void *found = length == 0 ? nullptr : std::memchr(bytes, byte, length);
  return found == nullptr ? length : static_cast<size_t>(static_cast<const uint8_t *>(found) - bytes);
}

size_t csimdjson_count(const uint8_t *bytes, size_t length, uint8_t byte) {
  size_t count = 0;
  size_t offset = 0;
#if defined(__SSE2__)
  const __m128i wanted = _mm_set1_epi8(static_cast<char>(byte));
  while (offset + block::width <= length) {
    // A hit counts down from 0 in its own byte, which is full after 255 blocks.
    const size_t blocks = std::min<size_t>(255, (length - offset) / block::width);
    __m128i hits = _mm_setzero_si128();
    for (size_t index = 0; index < blocks; ++index, offset += block::width)
      hits = _mm_sub_epi8(hits, _mm_cmpeq_epi8(block(bytes + offset).bytes, wanted));
    const __m128i sums = _mm_sad_epu8(hits, _mm_setzero_si128());
    count += static_cast<size_t>(_mm_cvtsi128_si64(sums) + _mm_cvtsi128_si64(_mm_unpackhi_epi64(sums, sums)));
  }
#endif
  for (; offset < length; ++offset) count += bytes[offset] == byte;
  return count;
}

size_t csimdjson_find_in_quotes(const uint8_t *bytes, size_t length) {
  for (size_t offset = 0; offset < length; offset += block::width) {
    const block block = block_at(bytes, offset, length);
    const uint64_t found = block.equal('"') | block.equal('\n') | block.equal('\r');
    if (found != 0) return offset + lowest(found);
  }
  return length;
}

size_t csimdjson_split(
    const uint8_t *bytes, size_t length, uint8_t separator, size_t *separators, size_t capacity,
    size_t *count) {
  size_t found = 0;
  for (size_t offset = 0; offset < length; offset += block::width) {
    const block block = block_at(bytes, offset, length);
    const uint64_t ends = block.equal('"') | block.equal('\n') | block.equal('\r');
    uint64_t between = block.equal(separator);
    // Only separators before the first end.
    if (ends != 0) between &= (ends & (~ends + 1)) - 1;
    for (; between != 0; between &= between - 1) {
      if (found == capacity) {
        *count = found;
        return separators[found - 1] + 1;
      }
      separators[found++] = offset + lowest(between);
    }
    if (ends != 0) {
      *count = found;
      return offset + lowest(ends);
    }
  }
  *count = found;
  return length;
}

size_t csimdjson_skip_brackets(const uint8_t *bytes, size_t length) {
  size_t depth = 0;
  bool is_in_string = false;
  // The byte at this offset is escaped.
  size_t escaped = length;
  for (size_t offset = 0; offset < length; offset += block::width) {
    const block block = block_at(bytes, offset, length);
    const uint64_t quotes = block.equal('"');
    const uint64_t backslashes = block.equal('\\');
    const uint64_t opening = block.equal_folded('{');
    const uint64_t brackets = opening | block.equal_folded('}');
    // What has not been passed over yet.
    uint64_t rest = ~uint64_t(0);
    while (true) {
      const uint64_t bits = (is_in_string ? quotes | backslashes : quotes | brackets) & rest;
      if (bits == 0) break;
      const uint64_t bit = bits & (~bits + 1);
      const size_t place = offset + lowest(bit);
      rest = ~(bit | (bit - 1));
      if (is_in_string) {
        if (place == escaped) continue;
        if (bit & quotes) is_in_string = false;
        else escaped = place + 1;
      } else if (bit & quotes) {
        is_in_string = true;
      } else if (bit & opening) {
        ++depth;
      } else {
        if (depth <= 1) return place + 1;
        --depth;
      }
    }
  }
  return length;
}

}  // extern "C"
