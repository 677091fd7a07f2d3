// What `cwordbytes_skim` does, with the registers of sixty-four bytes that newer processors have: eight words in one.
#include "CWordBytes.h"

#if defined(__x86_64__)
#include <immintrin.h>

#define CWORDBYTES_WIDE \
  __attribute__((target("avx512f,avx512bw,avx512dq,avx512vbmi,avx512vbmi2,avx512vpopcntdq,bmi,bmi2,popcnt")))

int cwordbytes_has_wide(void) {
  return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
         __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vbmi") &&
         __builtin_cpu_supports("avx512vbmi2") && __builtin_cpu_supports("avx512vpopcntdq") &&
         __builtin_cpu_supports("bmi2");
}

CWORDBYTES_WIDE static inline cwordbytes_window cwordbytes_look_wide(__m512i block) {
  const __m512i lower = _mm512_or_si512(block, _mm512_set1_epi8(0x20));
  const __m512i points = _mm512_or_si512(block, _mm512_set1_epi8(0x02));
  const __mmask64 letters =
      _mm512_cmplt_epu8_mask(_mm512_sub_epi8(lower, _mm512_set1_epi8('a')), _mm512_set1_epi8(26));
  cwordbytes_window window;
  window.digits = _mm512_cmplt_epu8_mask(_mm512_sub_epi8(block, _mm512_set1_epi8('0')), _mm512_set1_epi8(10));
  window.signs = _mm512_movepi8_mask(block);
  window.words = letters | window.digits | window.signs;
  window.points = _mm512_cmpeq_epi8_mask(points, _mm512_set1_epi8('.'));
  window.doubts = (_mm512_cmpge_epu8_mask(block, _mm512_set1_epi8((char)0xC0)) &
                   _mm512_cmpneq_epi8_mask(block, _mm512_set1_epi8((char)0xC3))) |
                  _mm512_cmpeq_epi8_mask(lower, _mm512_set1_epi8((char)0xB7));
  return window;
}

// Which of eight words in `block` are candidates, a bit for each; the first of them is the one of number `first` among
// those that begin where `starts` tells and end where `ends` does.
CWORDBYTES_WIDE static inline __mmask8 cwordbytes_eight(__m512i block, __m512i starts, __m512i ends, int first,
                                                        const uint64_t *filter) {
  // Each word has eight bytes of the register. In all of them stands its number, and then where its bytes are.
  const __m512i number = _mm512_add_epi8(
      _mm512_set_epi64(0x0707070707070707, 0x0606060606060606, 0x0505050505050505, 0x0404040404040404,
                       0x0303030303030303, 0x0202020202020202, 0x0101010101010101, 0),
      _mm512_set1_epi8((char)first));
  const __m512i places =
      _mm512_add_epi8(_mm512_permutexvar_epi8(number, starts), _mm512_set1_epi64(0x0706050403020100));
  const __mmask64 within = _mm512_cmplt_epu8_mask(places, _mm512_permutexvar_epi8(number, ends));
  const __m512i bytes = _mm512_maskz_permutexvar_epi8(within, places, block);
  const __m512i lower = _mm512_maskz_mov_epi8(within, _mm512_or_si512(bytes, _mm512_set1_epi8(0x20)));
  const __m512i beginnings = _mm512_mask_mov_epi8(lower, _mm512_movepi8_mask(bytes), _mm512_set1_epi8(-1));
  const __m512i bits = _mm512_srli_epi64(
      _mm512_mullo_epi64(beginnings, _mm512_set1_epi64((long long)cwordbytes_factor)), cwordbytes_shift);
  const __m512i found = _mm512_i64gather_epi64(_mm512_srli_epi64(bits, 6), filter, 8);
  const __mmask8 known = _mm512_test_epi64_mask(
      found, _mm512_sllv_epi64(_mm512_set1_epi64(1), _mm512_and_si512(bits, _mm512_set1_epi64(63))));
  const __m512i signs = _mm512_popcnt_epi64(_mm512_and_si512(bytes, _mm512_set1_epi8((char)0x80)));
  return known | _mm512_cmpgt_epu64_mask(signs, _mm512_set1_epi64(2));
}

CWORDBYTES_WIDE void cwordbytes_skim_wide(const uint8_t *text, int64_t count, int64_t begin, const uint64_t *filter,
                                          int goes_on, cwordbytes_skimmed *skimmed) {
  const int64_t length = count - begin;
  // What lies behind the end is not touched.
  const __m512i block = _mm512_maskz_loadu_epi8(length >= 64 ? ~0ull : (1ull << length) - 1, text + begin);
  cwordbytes_describe(skimmed, cwordbytes_look_wide(block), goes_on);
  const uint64_t beginnings = skimmed->beginnings;
  const uint64_t ends = cwordbytes_ends(skimmed->window.words, beginnings);
  const __m512i places = _mm512_set_epi64(
      0x3F3E3D3C3B3A3938, 0x3736353433323130, 0x2F2E2D2C2B2A2928, 0x2726252423222120, 0x1F1E1D1C1B1A1918,
      0x1716151413121110, 0x0F0E0D0C0B0A0908, 0x0706050403020100);
  const __m512i starts = _mm512_maskz_compress_epi8(beginnings, places);
  // A word that goes on behind the window ends behind it.
  const __m512i stops = _mm512_mask_compress_epi8(_mm512_set1_epi8(64), ends, places);
  uint64_t candidates = 0;
  for (int first = 0; first < __builtin_popcountll(beginnings); first += 8) {
    candidates |= (uint64_t)cwordbytes_eight(block, starts, stops, first, filter) << first;
  }
  skimmed->candidates = _pdep_u64(candidates, beginnings);
}

#else

int cwordbytes_has_wide(void) { return 0; }

void cwordbytes_skim_wide(const uint8_t *text, int64_t count, int64_t begin, const uint64_t *filter, int goes_on,
                          cwordbytes_skimmed *skimmed) {
  *skimmed = cwordbytes_skim(text, count, begin, filter, goes_on);
}

#endif
