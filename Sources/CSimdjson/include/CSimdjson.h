// Debian's simdjson behind a C interface: one JSON object at a time, its known fields as views of bytes.
#ifndef CSIMDJSON_H
#define CSIMDJSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// What a field holds.
enum {
  CSIMDJSON_STRING = 1,
  CSIMDJSON_NUMBER = 2,
  CSIMDJSON_BOOLEAN = 3,
  // An array of strings and numbers, written one after another with CSIMDJSON_SEPARATOR between them.
  CSIMDJSON_LIST = 4,
  // An object or an array where neither can be read.
  CSIMDJSON_OTHER = 5
};

enum { CSIMDJSON_SEPARATOR = 0x1E };

// What became of an object.
enum {
  CSIMDJSON_OK = 0,
  CSIMDJSON_MALFORMED = 1,
  CSIMDJSON_NOT_UTF8 = 2,
  CSIMDJSON_NOT_AN_OBJECT = 3,
  CSIMDJSON_TWICE = 4,
  CSIMDJSON_TOO_DEEP = 5
};

// The most fields a reader can know, and the deepest nesting it looks into.
enum { CSIMDJSON_MAXIMUM_FIELDS = 32, CSIMDJSON_MAXIMUM_DEPTH = 64 };

// A view of a field's value, unescaped; valid until the reader's next object.
typedef struct {
  const uint8_t *bytes;
  uint32_t length;
  uint32_t kind;
} csimdjson_value;

typedef struct csimdjson_reader csimdjson_reader;

// A reader that knows no field yet; NULL where there is no memory.
csimdjson_reader *csimdjson_reader_create(void);
void csimdjson_reader_destroy(csimdjson_reader *reader);

// Makes a field known by a name; "author.name" is the field `name` of the object `author`, to any depth, and
// "authors[].name" that field of the first object in the list `authors`.
// A name that is known already keeps its field. Several names may lead to one field.
void csimdjson_reader_add_name(
    csimdjson_reader *reader, const uint8_t *name, size_t length, uint32_t field);

// Reads one object of `length` bytes, of which `readable` bytes in all may be touched.
// Afterwards `values` and `present` tell what it holds; `field` is the field that stood there twice.
int csimdjson_reader_read(
    csimdjson_reader *reader, const uint8_t *bytes, size_t length, size_t readable);
const csimdjson_value *csimdjson_reader_values(const csimdjson_reader *reader);
uint32_t csimdjson_reader_present(const csimdjson_reader *reader);
uint32_t csimdjson_reader_field(const csimdjson_reader *reader);
// simdjson's own words for the latest object that was malformed.
const char *csimdjson_reader_message(const csimdjson_reader *reader);

// The names that no field is known by, in the order in which they were met; at most 100 are kept.
size_t csimdjson_reader_unknown_count(const csimdjson_reader *reader);
const char *csimdjson_reader_unknown_name(const csimdjson_reader *reader, size_t index, size_t *length);

// Whether all of it is UTF-8.
bool csimdjson_is_utf8(const uint8_t *bytes, size_t length);

// The offset of the first `byte`; `length` where there is none.
size_t csimdjson_find(const uint8_t *bytes, size_t length, uint8_t byte);

// How often `byte` occurs.
size_t csimdjson_count(const uint8_t *bytes, size_t length, uint8_t byte);

// The offset of the first quote, line feed or carriage return; `length` where there is none.
size_t csimdjson_find_in_quotes(const uint8_t *bytes, size_t length);

// The offset of the first quote, line feed or carriage return, `length` where there is none, and the offsets
// of the separators before it. Where there are more than `capacity`, which is at least 1, the offset behind the
// last one that is told.
size_t csimdjson_split(
    const uint8_t *bytes, size_t length, uint8_t separator, size_t *separators, size_t capacity,
    size_t *count);

// The offset behind the bracket or brace that closes the one with which the bytes begin, by counting them
// outside strings; `length` where it is never closed.
size_t csimdjson_skip_brackets(const uint8_t *bytes, size_t length);

#ifdef __cplusplus
}
#endif
#endif
