// Reads words and numbers them, all that stand in sixty-four bytes together.
#include "CWordBytes.h"

#if defined(__x86_64__)
#include "wide.h"

int cwordbytes_has_wide(void) {
  return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
         __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vbmi") &&
         __builtin_cpu_supports("avx512vbmi2") && __builtin_cpu_supports("bmi2");
}

// What WordReader.mixed makes of eight numbers: both halves of a product of a hundred and twenty-eight bits, put together
// of products of thirty-two.
CWORDBYTES_WIDE static inline __m512i cwordbytes_mixed(__m512i values) {
  const __m512i factor = _mm512_set1_epi64((long long)0xD6E8FEB86659FD93u);
  const __m512i high_factor = _mm512_set1_epi64(0xD6E8FEB8);
  const __m512i lower = _mm512_set1_epi64(0xFFFFFFFF);
  const __m512i low = _mm512_xor_si512(values, _mm512_set1_epi64(0x2545F4914F6CDD1D));
  const __m512i high = _mm512_srli_epi64(low, 32);
  const __m512i first = _mm512_add_epi64(_mm512_mul_epu32(high, factor),
                                         _mm512_srli_epi64(_mm512_mul_epu32(low, factor), 32));
  const __m512i second = _mm512_add_epi64(_mm512_mul_epu32(low, high_factor), _mm512_and_si512(first, lower));
  const __m512i upper = _mm512_add_epi64(_mm512_mul_epu32(high, high_factor),
                                         _mm512_add_epi64(_mm512_srli_epi64(first, 32), _mm512_srli_epi64(second, 32)));
  return _mm512_xor_si512(upper, _mm512_mullo_epi64(low, factor));
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
  const __m512i before = _mm512_maskz_mov_epi64(is_long, cwordbytes_mixed(low));
  _mm512_storeu_si512(numbers + first,
                      cwordbytes_mixed(_mm512_xor_si512(_mm512_xor_si512(before, rest), lengths)));
  return (uint64_t)_mm512_testn_epi64_mask(low, _mm512_set1_epi64(0x40)) << first;
}

// Adds the numbers of so many words.
CWORDBYTES_WIDE static inline void cwordbytes_write(__m512i letters, __m512i starts, __m512i ends, int count,
                                                    cwordbytes_numbered *numbered) {
  uint64_t *numbers = numbered->numbers + numbered->count;
  // There are seldom more, and seldom so few that a guess of how many there are would pay.
  uint64_t numerals = cwordbytes_write_eight(letters, starts, ends, 0, numbers) |
                      cwordbytes_write_eight(letters, starts, ends, 8, numbers);
  for (int first = 16; first < count; first += 8) {
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
