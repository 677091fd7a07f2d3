// Which bytes of a text may belong to words, sixteen at a time where the processor can.
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// A bit for each of sixty-four bytes, the first byte the lowest.
typedef struct {
  /// Letters, digits, and parts of characters beyond ASCII.
  uint64_t words;
  /// Parts of characters beyond ASCII.
  uint64_t signs;
} cwordbytes_window;

#if defined(__SSE2__)

// Sixteen bytes from `offset` on, of which the bits are added. Numbers have a sign here, so bytes beyond ASCII are
// less than any letter.
static inline void cwordbytes_add(cwordbytes_window *window, const uint8_t *bytes, size_t offset) {
  const __m128i block = _mm_loadu_si128((const __m128i *)bytes);
  const __m128i lower = _mm_or_si128(block, _mm_set1_epi8(0x20));
  const __m128i letters =
      _mm_and_si128(_mm_cmpgt_epi8(lower, _mm_set1_epi8('a' - 1)), _mm_cmplt_epi8(lower, _mm_set1_epi8('z' + 1)));
  const __m128i digits =
      _mm_and_si128(_mm_cmpgt_epi8(block, _mm_set1_epi8('0' - 1)), _mm_cmplt_epi8(block, _mm_set1_epi8('9' + 1)));
  const uint64_t signs = (uint32_t)_mm_movemask_epi8(block);
  const uint64_t plain = (uint32_t)_mm_movemask_epi8(_mm_or_si128(letters, digits));
  window->words |= (plain | signs) << offset;
  window->signs |= signs << offset;
}

#else

// The highest bits of eight bytes, gathered into one.
static inline uint64_t cwordbytes_gathered(uint64_t bits) {
  return ((bits & 0x8080808080808080u) >> 7) * 0x0102040810204080u >> 56;
}

// The same in plain numbers, eight bytes in each. Within a byte nothing is carried over, as its highest bit is taken
// out first.
static inline void cwordbytes_add(cwordbytes_window *window, const uint8_t *bytes, size_t offset) {
  const uint64_t each = 0x0101010101010101u;
  for (size_t half = 0; half < 16; half += 8) {
    uint64_t block = 0;
    for (size_t place = 0; place < 8; ++place) block |= (uint64_t)bytes[half + place] << (8 * place);
    const uint64_t low = block & 0x7F * each;
    const uint64_t lower = low | 0x20 * each;
    const uint64_t letters = (lower + (0x80 - 'a') * each) & ~(lower + (0x80 - 'z' - 1) * each);
    const uint64_t digits = (low + (0x80 - '0') * each) & ~(low + (0x80 - '9' - 1) * each);
    window->words |= cwordbytes_gathered(letters | digits | block) << (offset + half);
    window->signs |= cwordbytes_gathered(block) << (offset + half);
  }
}

#endif

/// Looks at the first sixty-four of `length` bytes; bits behind the end are not set.
static inline cwordbytes_window cwordbytes_look(const uint8_t *bytes, size_t length) {
  cwordbytes_window window = {0, 0};
  if (length >= 64) {
    cwordbytes_add(&window, bytes, 0);
    cwordbytes_add(&window, bytes + 16, 16);
    cwordbytes_add(&window, bytes + 32, 32);
    cwordbytes_add(&window, bytes + 48, 48);
    return window;
  }
  size_t offset = 0;
  for (; offset + 16 <= length; offset += 16) cwordbytes_add(&window, bytes + offset, offset);
  if (offset < length) {
    uint8_t padded[16] = {0};
    memcpy(padded, bytes + offset, length - offset);
    cwordbytes_add(&window, padded, offset);
  }
  return window;
}
