// What `cwordbytes_skim` does, with the registers of sixty-four bytes that newer processors have: eight words in one.
#include "CWordBytes.h"

#if defined(__x86_64__)
#include "wide.h"

int cwordbytes_has_wide(void) {
  return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
         __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vbmi") &&
         __builtin_cpu_supports("avx512vbmi2") && __builtin_cpu_supports("avx512vpopcntdq") &&
         __builtin_cpu_supports("bmi2");
}

// Which of eight words in `block` are candidates, a bit for each; the first of them is the one of number `first` among
// those that begin where `starts` tells and end where `ends` does.
CWORDBYTES_WIDE static inline __mmask8 cwordbytes_eight(__m512i block, __m512i starts, __m512i ends, int first,
                                                        const uint64_t *filter) {
  __mmask64 within;
  const __m512i bytes = cwordbytes_letters(block, starts, ends, cwordbytes_eight_from(first), 0, &within);
  const __m512i lower = _mm512_maskz_mov_epi8(within, _mm512_or_si512(bytes, _mm512_set1_epi8(0x20)));
  const __m512i beginnings = _mm512_mask_mov_epi8(lower, _mm512_movepi8_mask(bytes), _mm512_set1_epi8(-1));
  const __m512i bits = _mm512_srli_epi64(
      _mm512_mullo_epi64(beginnings, _mm512_set1_epi64((long long)cwordbytes_factor)), cwordbytes_shift);
  const __m512i found = _mm512_i64gather_epi64(_mm512_srli_epi64(bits, 6), filter, 8);
  const __mmask8 known = _mm512_test_epi64_mask(
      found, _mm512_sllv_epi64(_mm512_set1_epi64(1), _mm512_and_si512(bits, _mm512_set1_epi64(63))));
  const __m512i signs = _mm512_popcnt_epi64(_mm512_and_si512(bytes, _mm512_set1_epi8((char)0x80)));
  return known | _mm512_cmpgt_epu64_mask(signs, _mm512_set1_epi64(cwordbytes_most_signs));
}

CWORDBYTES_WIDE void cwordbytes_skim_wide(const uint8_t *text, int64_t count, const uint64_t *filter,
                                          cwordbytes_skimmed *result) {
  const __m512i places = cwordbytes_places();
  cwordbytes_skimmed skimmed = *result;
  while (cwordbytes_advance(&skimmed, count)) {
    const __m512i block = cwordbytes_load(text + skimmed.begin, count - skimmed.begin);
    cwordbytes_describe(&skimmed, cwordbytes_look_wide(block));
    if (skimmed.is_doubtful) break;
    const uint64_t beginnings = skimmed.beginnings;
    const uint64_t ends = cwordbytes_ends(skimmed.window.words, beginnings);
    const __m512i starts = _mm512_maskz_compress_epi8(beginnings, places);
    // A word that goes on behind the window ends behind it.
    const __m512i stops = _mm512_mask_compress_epi8(_mm512_set1_epi8(64), ends, places);
    uint64_t candidates = 0;
    for (int first = 0; first < __builtin_popcountll(beginnings); first += 8) {
      candidates |= (uint64_t)cwordbytes_eight(block, starts, stops, first, filter) << first;
    }
    skimmed.candidates = _pdep_u64(candidates, beginnings);
    // Behind the last word there are bits of none.
    if (skimmed.candidates != 0) break;
  }
  *result = skimmed;
}

#else

int cwordbytes_has_wide(void) { return 0; }

void cwordbytes_skim_wide(const uint8_t *text, int64_t count, const uint64_t *filter, cwordbytes_skimmed *skimmed) {
  cwordbytes_skim(text, count, filter, skimmed);
}

#endif
