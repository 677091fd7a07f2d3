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
  /// Beginnings of characters that may be no letter: all beyond ASCII but those from U+00C0 to U+00FF.
  uint64_t doubts;
  /// Digits.
  uint64_t digits;
  /// Points and commas, which part no words between digits.
  uint64_t points;
} cwordbytes_window;

#if defined(__SSE2__)

// Sixteen bytes from `offset` on, of which the bits are added. Numbers have a sign here, so bytes beyond ASCII are
// less than any letter. Of the characters that begin with 0xC3 two are signs, × and ÷, and end with 0x97 and 0xB7.
__attribute__((always_inline)) static inline void cwordbytes_add(cwordbytes_window *window, const uint8_t *bytes,
                                                                 size_t offset) {
  const __m128i block = _mm_loadu_si128((const __m128i *)bytes);
  const __m128i lower = _mm_or_si128(block, _mm_set1_epi8(0x20));
  const __m128i letters =
      _mm_and_si128(_mm_cmpgt_epi8(lower, _mm_set1_epi8('a' - 1)), _mm_cmplt_epi8(lower, _mm_set1_epi8('z' + 1)));
  const __m128i digits =
      _mm_and_si128(_mm_cmpgt_epi8(block, _mm_set1_epi8('0' - 1)), _mm_cmplt_epi8(block, _mm_set1_epi8('9' + 1)));
  const uint64_t signs = (uint32_t)_mm_movemask_epi8(block);
  const uint64_t plain = (uint32_t)_mm_movemask_epi8(_mm_or_si128(letters, digits));
  const __m128i leads = _mm_cmpeq_epi8(_mm_max_epu8(block, _mm_set1_epi8((char)0xC0)), block);
  const __m128i others = _mm_andnot_si128(_mm_cmpeq_epi8(block, _mm_set1_epi8((char)0xC3)), leads);
  const __m128i arithmetic = _mm_cmpeq_epi8(lower, _mm_set1_epi8((char)0xB7));
  const __m128i doubts = _mm_or_si128(others, arithmetic);
  // A comma with the bit 0x02 is a point.
  const __m128i points = _mm_cmpeq_epi8(_mm_or_si128(block, _mm_set1_epi8(0x02)), _mm_set1_epi8('.'));
  window->words |= (plain | signs) << offset;
  window->signs |= signs << offset;
  window->doubts |= (uint64_t)(uint32_t)_mm_movemask_epi8(doubts) << offset;
  window->digits |= (uint64_t)(uint32_t)_mm_movemask_epi8(digits) << offset;
  window->points |= (uint64_t)(uint32_t)_mm_movemask_epi8(points) << offset;
}

#else

// The highest bits of eight bytes, gathered into one.
static inline uint64_t cwordbytes_gathered(uint64_t bits) {
  return ((bits & 0x8080808080808080u) >> 7) * 0x0102040810204080u >> 56;
}

// The same in plain numbers, eight bytes in each. Within a byte nothing is carried over, as its highest bit is taken
// out first.
__attribute__((always_inline)) static inline void cwordbytes_add(cwordbytes_window *window, const uint8_t *bytes,
                                                                 size_t offset) {
  const uint64_t each = 0x0101010101010101u;
  for (size_t half = 0; half < 16; half += 8) {
    uint64_t block = 0;
    for (size_t place = 0; place < 8; ++place) block |= (uint64_t)bytes[half + place] << (8 * place);
    const uint64_t low = block & 0x7F * each;
    const uint64_t lower = low | 0x20 * each;
    const uint64_t letters = (lower + (0x80 - 'a') * each) & ~(lower + (0x80 - 'z' - 1) * each);
    const uint64_t digits = (low + (0x80 - '0') * each) & ~(low + (0x80 - '9' - 1) * each) & ~block;
    window->words |= cwordbytes_gathered(letters | digits | block) << (offset + half);
    window->signs |= cwordbytes_gathered(block) << (offset + half);
    window->digits |= cwordbytes_gathered(digits) << (offset + half);
    for (size_t place = half; place < half + 8; ++place) {
      const uint8_t byte = bytes[place];
      const int mayBeNoLetter = (byte >= 0xC0 && byte != 0xC3) || (byte | 0x20) == 0xB7;
      window->doubts |= (uint64_t)mayBeNoLetter << (offset + place);
      window->points |= (uint64_t)(byte == '.' || byte == ',') << (offset + place);
    }
  }
}

#endif

/// Looks at the first sixty-four of `length` bytes; bits behind the end are not set.
__attribute__((always_inline)) static inline cwordbytes_window cwordbytes_look(const uint8_t *bytes, size_t length) {
  cwordbytes_window window = {0, 0, 0, 0, 0};
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

/// So many of the bytes that are looked at are skimmed: of a word that begins in them eight bytes are always known, and
/// whether it ends there.
enum { cwordbytes_stride = 56 };

/// What stands in the bytes of a text from a place on.
typedef struct {
  /// Sixty-four of them, or as many as there are, of which the first `cwordbytes_stride` are skimmed.
  cwordbytes_window window;
  /// A bit for each byte where a word begins.
  uint64_t beginnings;
  /// Those of them that may be among what is looked for.
  uint64_t candidates;
  /// Whether there are signs, of which these bits know too little: all words must be read.
  int is_doubtful;
  /// Whether a word goes on behind these bytes.
  int goes_on;
  /// The place; before the text where nothing was skimmed yet.
  int64_t begin;
  /// Where the word begins that goes on behind the bytes before.
  int64_t latest;
  /// From where on words must be read, where `is_doubtful`.
  int64_t unread;
} cwordbytes_skimmed;

/// So many numbers of sixty-four bits a filter has.
enum { cwordbytes_filter_size = 1 << 13 };

// Scatters beginnings of words over the bits of a filter, of which there are 2 to the 19th.
static const uint64_t cwordbytes_factor = 0x9E3779B97F4A7C15u;
enum { cwordbytes_shift = 45 };

/// So many bytes beyond ASCII a beginning may have that a filter knows: those of two letters. Spanish and Catalan have
/// words with two accents; with more, a word is a candidate without being looked up.
enum { cwordbytes_most_signs = 4 };

/// The place among the bits of a filter of the beginning of a word: its first eight bytes, the first the lowest; all with
/// the bit 0x20, 0xFF for those beyond ASCII, and 0 for those behind its end.
__attribute__((always_inline)) static inline uint32_t cwordbytes_place(uint64_t beginning) {
  return (uint32_t)(beginning * cwordbytes_factor >> cwordbytes_shift);
}

// The end of each word that begins as `beginnings` tells, the first of the first; none for one that goes on behind the
// window.
__attribute__((always_inline)) static inline uint64_t cwordbytes_ends(uint64_t words, uint64_t beginnings) {
  return ~words & words << 1 & ~0ull << __builtin_ctzll(beginnings | 1ull << 63);
}

// Which of the words that begin as `beginnings` tells are candidates. `behind` are the bytes from the window on. Where
// the text ends with it, eight bytes from `last` on are the last that can be read.
__attribute__((always_inline)) static inline uint64_t cwordbytes_candidates(uint64_t beginnings, uint64_t words,
                                                                            const uint8_t *behind, int is_end,
                                                                            int64_t last, const uint64_t *filter) {
  // Bits that are kept of the first eight bytes, by how many of them are the word's.
  static const uint64_t kept[9] = {0,
                                   0xFFu,
                                   0xFFFFu,
                                   0xFFFFFFu,
                                   0xFFFFFFFFu,
                                   0xFFFFFFFFFFu,
                                   0xFFFFFFFFFFFFu,
                                   0xFFFFFFFFFFFFFFu,
                                   0xFFFFFFFFFFFFFFFFu};
  const uint64_t each = 0x0101010101010101u;
  uint64_t candidates = 0;
  // One that goes on behind the window has eight bytes in it, which is all that matters.
  uint64_t ends = cwordbytes_ends(words, beginnings) | 1ull << 63;
  for (uint64_t rest = beginnings; rest != 0; rest &= rest - 1, ends &= ends - 1) {
    const int64_t offset = __builtin_ctzll(rest);
    const int64_t length = __builtin_ctzll(ends) - offset;
    const uint64_t mask = kept[length < 8 ? length : 8];
    const int64_t place = is_end && last < offset ? last : offset;
    uint64_t beginning;
    memcpy(&beginning, behind + place, sizeof beginning);
    beginning >>= 8 * (offset - place);
    const uint64_t signs = beginning >> 7 & each & mask;
    // Which accent a letter has is left open.
    const uint64_t has_accents = signs * each >> 56 > cwordbytes_most_signs;
    const uint32_t bit = cwordbytes_place((beginning | 0x20 * each | signs * 0xFF) & mask);
    candidates |= (filter[bit >> 6] >> (bit & 63) & 1 | has_accents) << offset;
  }
  return candidates;
}

// Goes on to the next bytes of a text; 0 where there are none.
__attribute__((always_inline)) static inline int cwordbytes_advance(cwordbytes_skimmed *skimmed, int64_t count) {
  if (skimmed->beginnings != 0) skimmed->latest = skimmed->begin + 63 - __builtin_clzll(skimmed->beginnings);
  skimmed->begin += cwordbytes_stride;
  return skimmed->begin < count;
}

// All of it but the candidates.
__attribute__((always_inline)) static inline void cwordbytes_describe(cwordbytes_skimmed *skimmed,
                                                                      cwordbytes_window window) {
  const uint64_t within = (1ull << cwordbytes_stride) - 1;
  const int goes_on = skimmed->goes_on;
  skimmed->window = window;
  skimmed->beginnings = window.words & ~(window.words << 1 | (uint64_t)(goes_on != 0)) & within;
  skimmed->candidates = 0;
  skimmed->is_doubtful = (window.doubts | (window.points & window.digits << 1 & window.digits >> 1)) != 0;
  skimmed->goes_on = (int)(window.words >> (cwordbytes_stride - 1) & 1);
  skimmed->unread = goes_on ? skimmed->latest : skimmed->begin;
}

/// Goes on in a text up to bytes with candidates, or with doubts, or up to its end.
///
/// Nothing is decided for one word after another: which of them are candidates cannot be foretold, and a wrong guess of
/// the processor takes longer than the word.
static inline void cwordbytes_skim(const uint8_t *text, int64_t count, const uint64_t *filter,
                                   cwordbytes_skimmed *skimmed) {
  while (cwordbytes_advance(skimmed, count)) {
    const int64_t length = count - skimmed->begin;
    const uint8_t *behind = text + skimmed->begin;
    uint8_t padded[64 + 8];
    cwordbytes_window window;
    if (length >= 64) {
      window = cwordbytes_look(behind, 64);
    } else if (count >= 64) {
      // The last bytes of the text together with some before, which are left out again: so nothing is copied.
      window = cwordbytes_look(text + count - 64, 64);
      window.words >>= 64 - length;
      window.signs >>= 64 - length;
      window.doubts >>= 64 - length;
      window.digits >>= 64 - length;
      window.points >>= 64 - length;
    } else {
      memset(padded, 0, sizeof padded);
      memcpy(padded, behind, (size_t)length);
      behind = padded;
      window = cwordbytes_look(padded, 64);
    }
    cwordbytes_describe(skimmed, window);
    if (skimmed->is_doubtful) return;
    skimmed->candidates =
        length >= 64 || count < 64
            ? cwordbytes_candidates(skimmed->beginnings, window.words, behind, 0, 0, filter)
            : cwordbytes_candidates(skimmed->beginnings, window.words, behind, 1, length - 8, filter);
    if (skimmed->candidates != 0) return;
  }
}

/// So many words at most are numbered together.
enum { cwordbytes_most_numbers = 64 };

/// The first words of a text.
typedef struct {
  /// Their numbers, as WordReader makes them without a seed, and room for those that are made together with the last.
  uint64_t numbers[cwordbytes_most_numbers + 16];
  /// A bit for each that begins with a digit.
  uint64_t numerals;
  /// How many they are.
  int count;
} cwordbytes_numbered;

/// Adds words of a text, from `begin` on and up to `limit` of them, and tells where to go on: at the end, or at words that
/// are of other signs, or long, and must be read one by one.
///
/// `accents` are sixty-four letters, which stand for the characters from U+00C0 to U+00FF; a hyphen where not one does.
/// Nothing is read where ``cwordbytes_has_wide`` says no.
int64_t cwordbytes_number_wide(const uint8_t *text, int64_t count, int64_t begin, const uint8_t *accents, int limit,
                               cwordbytes_numbered *numbered);

/// Whether the processor has what ``cwordbytes_number_wide`` needs: registers of sixty-four bytes.
int cwordbytes_has_wide(void);

/// So many numbers of sixty-four bits a filter of words' numbers has: few enough for the fastest memory.
enum { cwordbytes_number_filter_size = 1 << 11 };

/// The place among its bits of a word's number, of which the highest bits are as good as any.
__attribute__((always_inline)) static inline uint32_t cwordbytes_number_place(uint64_t number) {
  return (uint32_t)(number >> 47);
}

/// A bit for each of the words that may be among those of a filter.
///
/// Nothing is decided for one word after another, as which of them are cannot be foretold.
static inline uint64_t cwordbytes_among(const cwordbytes_numbered *numbered, const uint64_t *filter) {
  uint64_t among = 0;
  for (int word = 0; word < numbered->count; ++word) {
    const uint32_t bit = cwordbytes_number_place(numbered->numbers[word]);
    among |= (filter[bit >> 6] >> (bit & 63) & 1) << word;
  }
  return among;
}
