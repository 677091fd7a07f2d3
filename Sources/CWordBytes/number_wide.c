// Reads words and numbers them, all that stand in sixty-four bytes together.
#include "CWordBytes.h"

#if defined(__x86_64__)
#include "wide.h"

// What WordReader.mixed makes of a number.
static inline uint64_t cwordbytes_mixed(uint64_t value) {
  const unsigned __int128 product = (unsigned __int128)(value ^ 0x2545F4914F6CDD1Du) * 0xD6E8FEB86659FD93u;
  return (uint64_t)(product >> 64) ^ (uint64_t)product;
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

// Writes the numbers of so many words; `numerals` gets a bit for each that begins with a digit, from the one `place` on.
CWORDBYTES_WIDE static inline void cwordbytes_write(__m512i letters, __m512i starts, __m512i ends, int count,
                                                    uint64_t *numbers, uint64_t *numerals, int place) {
  _Alignas(64) uint64_t low[32];
  _Alignas(64) uint64_t high[32];
  _Alignas(64) uint8_t lengths[64];
  for (int first = 0; first < count; first += 8) {
    const __m512i word = cwordbytes_eight_from(first);
    __mmask64 within;
    _mm512_store_si512(low + first, cwordbytes_letters(letters, starts, ends, word, 0, &within));
    _mm512_store_si512(high + first, cwordbytes_letters(letters, starts, ends, word, 8, &within));
  }
  _mm512_store_si512(lengths, _mm512_sub_epi8(ends, starts));
  for (int word = 0; word < count; ++word) {
    const uint64_t length = lengths[word];
    // Of both ways to number a word one is taken without a branch.
    const uint64_t is_long = 0 - (length >> 3);
    const uint64_t before = cwordbytes_mixed(low[word]) & is_long;
    const uint64_t rest = low[word] ^ ((high[word] ^ low[word]) & is_long);
    numbers[place + word] = cwordbytes_mixed(before ^ rest ^ length << 56);
    *numerals |= (~low[word] >> 6 & 1) << (place + word);
  }
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
    cwordbytes_write(folded.letters, starts, stops, taken, numbered->numbers, &numbered->numerals, numbered->count);
    numbered->count += taken;
    if (read < known) return begin + __builtin_ctzll(_pdep_u64(1ull << read, beginnings));
    begin += 63 - __builtin_clzll(ends);
  }
  return begin < count ? begin : count;
}

#else

int64_t cwordbytes_number_wide(const uint8_t *text, int64_t count, int64_t begin, const uint8_t *accents, int limit,
                               cwordbytes_numbered *numbered) {
  return begin;
}

#endif
