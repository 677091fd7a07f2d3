// Reads words and numbers them, all that stand in sixty-four bytes together.
#include "CWordBytes.h"

#if defined(__x86_64__)
#include "wide.h"

int cwordbytes_has_wide(void) {
  return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
         __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vbmi") &&
         __builtin_cpu_supports("avx512vbmi2") && __builtin_cpu_supports("bmi2");
}

// What WordReader.begun makes of eight numbers.
CWORDBYTES_WIDE static inline __m512i cwordbytes_begun(__m512i letters) {
  return _mm512_mullo_epi64(letters, _mm512_set1_epi64((long long)0x9E3779B97F4A7C15u));
}

// What WordReader.finished makes of eight numbers.
CWORDBYTES_WIDE static inline __m512i cwordbytes_finished(__m512i letters) {
  const __m512i folded = _mm512_xor_si512(letters, _mm512_srli_epi64(letters, 32));
  const __m512i product = _mm512_mullo_epi64(folded, _mm512_set1_epi64((long long)0xBF58476D1CE4E5B9u));
  return _mm512_xor_si512(product, _mm512_srli_epi64(product, 32));
}

// Words in lower case, of which each accented letter is a plain one of a single byte.
typedef struct {
  __m512i letters;
  // Where the words stand in them.
  uint64_t words;
  // Where the same words stand in the text.
  uint64_t written;
  // The first byte of which too little is known, or the sixty-fourth: what ends behind it is left to others.
  int doubt;
} cwordbytes_folded;

// Looks at `block`. `accents` are the letters that stand for the characters from U+00C0 to U+00FF, a hyphen for none.
CWORDBYTES_WIDE static inline cwordbytes_folded cwordbytes_fold(__m512i block, __m512i accents) {
  const cwordbytes_window window = cwordbytes_look_wide(block);
  const uint64_t leads = _mm512_cmpeq_epi8_mask(block, _mm512_set1_epi8((char)0xC3));
  const uint64_t trails = leads << 1;
  const __m512i plain = _mm512_permutexvar_epi8(block, accents);
  const uint64_t others = window.signs & ~(leads | trails);
  const uint64_t broken = trails & (leads | ~window.signs | _mm512_cmpeq_epi8_mask(plain, _mm512_set1_epi8('-')));
  const uint64_t points = window.points & window.digits << 1 & window.digits >> 1;
  const __m512i letters =
      _mm512_or_si512(_mm512_mask_mov_epi8(block, trails, plain), _mm512_set1_epi8(0x20));
  cwordbytes_folded folded;
  folded.letters = _mm512_maskz_compress_epi8(~leads, letters);
  folded.words = _pext_u64(window.words, ~leads);
  folded.written = window.words;
  folded.doubt = __builtin_ctzll(others | broken | points | 1ull << 63);
  return folded;
}

// Writes the numbers of eight of the words, from the one `first` on; tells which of them begin with a digit.
CWORDBYTES_WIDE static inline uint64_t cwordbytes_write_eight(__m512i letters, __m512i starts, __m512i ends, int first,
                                                              uint64_t *numbers) {
  const __m512i word = cwordbytes_eight_from(first);
  __mmask64 within;
  const __m512i low = cwordbytes_letters(letters, starts, ends, word, 0, &within);
  const __m512i high = cwordbytes_letters(letters, starts, ends, word, 8, &within);
  // In the highest byte of each number stands how long the word is, in the others nothing.
  const __m512i lengths = _mm512_maskz_permutexvar_epi8(0x8080808080808080, word, _mm512_sub_epi8(ends, starts));
  const __mmask8 is_long = _mm512_cmpgt_epu64_mask(lengths, _mm512_set1_epi64(0x07FFFFFFFFFFFFFF));
  const __m512i rest = _mm512_mask_mov_epi64(low, is_long, high);
  const __m512i before = _mm512_maskz_mov_epi64(is_long, cwordbytes_begun(low));
  _mm512_storeu_si512(numbers + first,
                      cwordbytes_finished(_mm512_xor_si512(_mm512_xor_si512(before, rest), lengths)));
  return (uint64_t)_mm512_testn_epi64_mask(low, _mm512_set1_epi64(0x40)) << first;
}

// Adds the numbers of so many words.
CWORDBYTES_WIDE static inline void cwordbytes_write(__m512i letters, __m512i starts, __m512i ends, int count,
                                                    cwordbytes_numbered *numbered) {
  uint64_t *numbers = numbered->numbers + numbered->count;
  uint64_t numerals = 0;
  for (int first = 0; first < count; first += 8) {
    numerals |= cwordbytes_write_eight(letters, starts, ends, first, numbers);
  }
  numbered->numerals |= (numerals & ((1ull << count) - 1)) << numbered->count;
  numbered->count += count;
}

CWORDBYTES_WIDE int64_t cwordbytes_number_wide(const uint8_t *text, int64_t count, int64_t begin,
                                               const uint8_t *accents, int limit, cwordbytes_numbered *numbered) {
  const __m512i table = _mm512_loadu_si512(accents);
  while (numbered->count < limit && begin < count) {
    const cwordbytes_folded folded = cwordbytes_fold(cwordbytes_load(text + begin, count - begin), table);
    if (folded.written == 0) {
      begin += 64;
      continue;
    }
    const uint64_t beginnings = folded.written & ~(folded.written << 1);
    // What ends with the bytes that are looked at may go on behind them.
    const uint64_t ends = ~folded.written & folded.written << 1 & ((1ull << folded.doubt) - 1);
    if (ends == 0) {
      const int start = __builtin_ctzll(beginnings);
      if (start == 0 || folded.doubt < 63) return begin + start;
      begin += start;
      continue;
    }
    const __m512i places = cwordbytes_places();
    const __m512i starts = _mm512_maskz_compress_epi8(folded.words & ~(folded.words << 1), places);
    const __m512i stops = _mm512_maskz_compress_epi8(~folded.words & folded.words << 1, places);
    const uint64_t too_long = _mm512_cmpgt_epu8_mask(_mm512_sub_epi8(stops, starts), _mm512_set1_epi8(15));
    const int known = __builtin_popcountll(ends);
    const int read = __builtin_ctzll(too_long | 1ull << known);
    const int taken = read < limit - numbered->count ? read : limit - numbered->count;
    cwordbytes_write(folded.letters, starts, stops, taken, numbered);
    if (taken < known) return begin + __builtin_ctzll(_pdep_u64(1ull << taken, beginnings));
    begin += 63 - __builtin_clzll(ends);
  }
  return begin < count ? begin : count;
}

#else

int cwordbytes_has_wide(void) { return 0; }

int64_t cwordbytes_number_wide(const uint8_t *text, int64_t count, int64_t begin, const uint8_t *accents, int limit,
                               cwordbytes_numbered *numbered) {
  return begin;
}

#endif
