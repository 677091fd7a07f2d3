// What all that works with the registers of sixty-four bytes has in common.

#pragma once

#include "CWordBytes.h"

#include <immintrin.h>

#define CWORDBYTES_WIDE \
  __attribute__((target("avx512f,avx512bw,avx512dq,avx512vbmi,avx512vbmi2,bmi,bmi2,popcnt")))

// The numbers of the bytes of a register, from 0 on.
CWORDBYTES_WIDE static inline __m512i cwordbytes_places(void) {
  return _mm512_set_epi64(0x3F3E3D3C3B3A3938, 0x3736353433323130, 0x2F2E2D2C2B2A2928, 0x2726252423222120,
                          0x1F1E1D1C1B1A1918, 0x1716151413121110, 0x0F0E0D0C0B0A0908, 0x0706050403020100);
}

// Sixty-four of `length` bytes, or as many as there are; what lies behind them is not touched and counts as 0.
CWORDBYTES_WIDE static inline __m512i cwordbytes_load(const uint8_t *bytes, int64_t length) {
  return _mm512_maskz_loadu_epi8(length >= 64 ? ~0ull : (1ull << length) - 1, bytes);
}

// What stands in them.
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

// Eight words at a time have eight bytes of a register each; in all of them stands the word's number.
CWORDBYTES_WIDE static inline __m512i cwordbytes_eight_from(int first) {
  return _mm512_add_epi8(_mm512_set_epi64(0x0707070707070707, 0x0606060606060606, 0x0505050505050505,
                                          0x0404040404040404, 0x0303030303030303, 0x0202020202020202,
                                          0x0101010101010101, 0),
                         _mm512_set1_epi8((char)first));
}

// The bytes of those words from their first one on, or from the eighth where `behind` is 8; 0 where they end.
CWORDBYTES_WIDE static inline __m512i cwordbytes_letters(__m512i block, __m512i starts, __m512i ends, __m512i numbers,
                                                         int behind, __mmask64 *within) {
  const __m512i eight = _mm512_add_epi8(_mm512_set1_epi64(0x0706050403020100), _mm512_set1_epi8((char)behind));
  const __m512i places = _mm512_add_epi8(_mm512_permutexvar_epi8(numbers, starts), eight);
  *within = _mm512_cmplt_epu8_mask(places, _mm512_permutexvar_epi8(numbers, ends));
  return _mm512_maskz_permutexvar_epi8(*within, places, block);
}
