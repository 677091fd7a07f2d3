#include "CSimdjson.h"

#include <cstring>
#include <memory>
#include <new>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// The library checks itself wherever asserts are on, which SwiftPM leaves on in release builds.
#if defined(__OPTIMIZE__) && !defined(NDEBUG)
#define NDEBUG
#endif
#define SIMDJSON_EXCEPTIONS 0
#include <simdjson.h>

using namespace simdjson;

namespace {

constexpr size_t unknown_names_kept = 100;
constexpr size_t unknown_name_length_kept = 100;

// A name of the schema: within which object it stands, and what it means there.
struct known_name {
  std::string name;
  uint32_t parent;
  int field;       // -1 where only the object's own fields are known
  uint32_t child;  // the object of that name; 0 where there is none
  bool is_list;    // whether the object is the first one of a list of that name
  uint16_t next;   // one more than the place of the name that last came after it; 0 where none did
};

}  // namespace

struct csimdjson_reader {
  ondemand::parser parser;
  std::vector<known_name> names;
  // Open addressing over `names`; 0 is an empty slot.
  uint16_t slots[1024] = {};
  uint32_t objects = 1;

  csimdjson_value values[CSIMDJSON_MAXIMUM_FIELDS];
  uint32_t present = 0;
  uint32_t field = 0;
  const char *message = "";

  // The elements of a list, which stand nowhere else in one piece.
  std::string list;
  // The end of the input, with the padding that simdjson reads past it.
  std::vector<uint8_t> padded;
  std::vector<std::string> unknown;

  static size_t hash(std::string_view name, uint32_t parent) {
    size_t value = name.size() * 31 + parent * 7919;
    if (!name.empty()) {
      value = value * 31 + static_cast<uint8_t>(name.front());
      value = value * 31 + static_cast<uint8_t>(name.back());
      value = value * 31 + static_cast<uint8_t>(name[name.size() / 2]);
    }
    return value & 1023;
  }

  known_name *find(std::string_view name, uint32_t parent) {
    for (size_t slot = hash(name, parent); slots[slot] != 0; slot = (slot + 1) & 1023) {
      known_name &known = names[slots[slot] - 1];
      if (known.parent == parent && known.name == name) return &known;
    }
    return nullptr;
  }

  // The name that came after `previous` in the object before, if it stands at `start`, behind its opening quote:
  // most objects have their names in one order.
  known_name *expected_after(const known_name *previous, const char *start, uint32_t parent) {
    if (previous == nullptr || previous->next == 0) return nullptr;
    known_name &expected = names[previous->next - 1];
    const size_t length = expected.name.size();
    // No more is compared than may be touched behind the end of the input.
    if (expected.parent != parent || length >= SIMDJSON_PADDING) return nullptr;
    return std::memcmp(start, expected.name.data(), length) == 0 && start[length] == '"' ? &expected : nullptr;
  }

  known_name *find_or_add(std::string_view name, uint32_t parent) {
    if (known_name *known = find(name, parent)) return known;
    if (names.size() >= 512) return nullptr;
    names.push_back({std::string(name), parent, -1, 0, false, 0});
    size_t slot = hash(name, parent);
    while (slots[slot] != 0) slot = (slot + 1) & 1023;
    slots[slot] = static_cast<uint16_t>(names.size());
    return &names.back();
  }

  void note_unknown(std::string_view parent, std::string_view name) {
    if (unknown.size() >= unknown_names_kept) return;
    std::string whole(parent);
    if (!whole.empty()) whole += '.';
    whole += name.substr(0, unknown_name_length_kept);
    for (const std::string &other : unknown) {
      if (other == whole) return;
    }
    unknown.push_back(std::move(whole));
  }

  int failed(error_code error) {
    message = error_message(error);
    if (error == UTF8_ERROR) return CSIMDJSON_NOT_UTF8;
    if (error == DEPTH_ERROR) return CSIMDJSON_TOO_DEEP;
    return CSIMDJSON_MALFORMED;
  }

  int read(const uint8_t *bytes, size_t length, size_t readable);
  int read_object(ondemand::object &object, std::string_view object_name, uint32_t object_number);
  int read_first_of_list(ondemand::value &value, const known_name &known);
  int read_value(ondemand::value &value, int field);
  int read_list(ondemand::value &value, csimdjson_value &result);
  error_code validate(ondemand::value &value, int depth);
};

// A field's key; mostly a view of the input itself.
static error_code key_of(ondemand::field &field, std::string_view &key) {
  const char *start = field.key().raw();
  const char *end = start;
  // Stage 1 has seen the closing quote.
  while (*end != '"' && *end != '\\') ++end;
  if (*end == '"') {
    key = std::string_view(start, static_cast<size_t>(end - start));
    return SUCCESS;
  }
  return field.unescaped_key().get(key);
}

static csimdjson_value view(std::string_view text, uint32_t kind) {
  return {reinterpret_cast<const uint8_t *>(text.data()), static_cast<uint32_t>(text.size()), kind};
}

// Whether it is a number without an exponent, as nearly all are: digits without a leading zero, and decimals.
static bool is_plain_number(std::string_view text) {
  size_t place = !text.empty() && text.front() == '-' ? 1 : 0;
  const size_t start = place;
  while (place < text.size() && text[place] >= '0' && text[place] <= '9') ++place;
  const size_t digits = place - start;
  if (digits == 0 || digits > 15 || (digits > 1 && text[start] == '0')) return false;
  if (place == text.size()) return true;
  if (text[place] != '.') return false;
  const size_t point = place++;
  while (place < text.size() && text[place] >= '0' && text[place] <= '9') ++place;
  return place == text.size() && place - point > 1 && place - point <= 16;
}

// A number as it is written; simdjson's token goes on to the next structural character.
static error_code number_of(ondemand::value &value, std::string_view &text) {
  text = value.raw_json_token();
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r' || text.back() == '\n'))
    text.remove_suffix(1);
  // What is left unread the library passes over.
  if (is_plain_number(text)) return SUCCESS;
  double number;
  return value.get_double().get(number);
}

int csimdjson_reader::read(const uint8_t *bytes, size_t length, size_t readable) {
  present = 0;
  list.clear();
  if (readable < length + SIMDJSON_PADDING) {
    padded.assign(length + SIMDJSON_PADDING, ' ');
    std::memcpy(padded.data(), bytes, length);
    bytes = padded.data();
  }
  if (parser.capacity() < length) {
    if (error_code error = parser.allocate(length * 2 + 65536, CSIMDJSON_MAXIMUM_DEPTH + 1))
      return failed(error);
  }
  ondemand::document document;
  if (error_code error = parser.iterate(bytes, length, length + SIMDJSON_PADDING).get(document))
    return failed(error);
  ondemand::object object;
  if (error_code error = document.get_object().get(object)) {
    if (error == INCORRECT_TYPE) return CSIMDJSON_NOT_AN_OBJECT;
    return failed(error);
  }
  if (int result = read_object(object, {}, 0)) return result;
  if (document.current_location().error() != OUT_OF_BOUNDS) {
    message = "something follows the object";
    return CSIMDJSON_MALFORMED;
  }
  return CSIMDJSON_OK;
}

int csimdjson_reader::read_object(
    ondemand::object &object, std::string_view object_name, uint32_t object_number) {
  known_name *previous = nullptr;
  for (auto item : object) {
    ondemand::field entry;
    if (error_code error = std::move(item).get(entry)) return failed(error);
    std::string_view key;
    known_name *known = expected_after(previous, entry.key().raw(), object_number);
    if (known == nullptr) {
      if (error_code error = key_of(entry, key)) return failed(error);
      known = find(key, object_number);
      if (known != nullptr && previous != nullptr)
        previous->next = static_cast<uint16_t>(known - names.data() + 1);
    } else {
      key = known->name;
    }
    previous = known;
    ondemand::value &value = entry.value();
    ondemand::json_type type;
    if (error_code error = value.type().get(type)) return failed(error);
    if (known == nullptr) {
      note_unknown(object_name, key);
      if (error_code error = validate(value, 2)) return failed(error);
    } else if (type == ondemand::json_type::object && known->child != 0) {
      ondemand::object child;
      if (error_code error = value.get_object().get(child)) return failed(error);
      // Names are known to a few levels only, so that this ends.
      if (int result = read_object(child, known->name, known->child)) return result;
    } else if (type == ondemand::json_type::array && known->is_list) {
      if (int result = read_first_of_list(value, *known)) return result;
    } else if (known->field < 0) {
      bool is_null = false;
      if (type == ondemand::json_type::null) {
        if (error_code error = value.is_null().get(is_null)) return failed(error);
      } else {
        note_unknown(object_name, key);
        if (error_code error = validate(value, 2)) return failed(error);
      }
    } else if (int result = read_value(value, known->field)) {
      return result;
    }
  }
  return CSIMDJSON_OK;
}

// The fields of the first element, if that is an object; the others are only looked through.
int csimdjson_reader::read_first_of_list(ondemand::value &value, const known_name &known) {
  ondemand::array array;
  if (error_code error = value.get_array().get(array)) return failed(error);
  bool is_first = true;
  for (auto item : array) {
    ondemand::value element;
    if (error_code error = item.get(element)) return failed(error);
    ondemand::json_type type;
    if (error_code error = element.type().get(type)) return failed(error);
    if (is_first && type == ondemand::json_type::object) {
      ondemand::object object;
      if (error_code error = element.get_object().get(object)) return failed(error);
      if (int result = read_object(object, known.name, known.child)) return result;
    } else if (error_code error = validate(element, 3)) {
      return failed(error);
    }
    is_first = false;
  }
  return CSIMDJSON_OK;
}

int csimdjson_reader::read_value(ondemand::value &value, int number) {
  ondemand::json_type type;
  if (error_code error = value.type().get(type)) return failed(error);
  csimdjson_value result = {nullptr, 0, 0};
  std::string_view text;
  switch (type) {
    case ondemand::json_type::null: {
      bool is_null;
      if (error_code error = value.is_null().get(is_null)) return failed(error);
      return CSIMDJSON_OK;
    }
    case ondemand::json_type::string:
      if (error_code error = value.get_string().get(text)) return failed(error);
      result = view(text, CSIMDJSON_STRING);
      break;
    case ondemand::json_type::number:
      if (error_code error = number_of(value, text)) return failed(error);
      result = view(text, CSIMDJSON_NUMBER);
      break;
    case ondemand::json_type::boolean: {
      bool boolean;
      if (error_code error = value.get_bool().get(boolean)) return failed(error);
      result = view(boolean ? "true" : "false", CSIMDJSON_BOOLEAN);
      break;
    }
    case ondemand::json_type::array:
      if (int failure = read_list(value, result)) return failure;
      break;
    default:
      if (error_code error = validate(value, 2)) return failed(error);
      result = view("an object", CSIMDJSON_OTHER);
  }
  uint32_t bit = uint32_t(1) << number;
  if (present & bit) {
    field = static_cast<uint32_t>(number);
    return CSIMDJSON_TWICE;
  }
  present |= bit;
  values[number] = result;
  return CSIMDJSON_OK;
}

int csimdjson_reader::read_list(ondemand::value &value, csimdjson_value &result) {
  // Only one list is kept for an object; a second one is no list of ours.
  bool is_first = list.empty();
  bool is_list = is_first;
  ondemand::array array;
  if (error_code error = value.get_array().get(array)) return failed(error);
  for (auto item : array) {
    ondemand::value element;
    if (error_code error = item.get(element)) return failed(error);
    ondemand::json_type type;
    if (error_code error = element.type().get(type)) return failed(error);
    std::string_view text;
    if (type == ondemand::json_type::string) {
      if (error_code error = element.get_string().get(text)) return failed(error);
    } else if (type == ondemand::json_type::number) {
      if (error_code error = number_of(element, text)) return failed(error);
    } else {
      is_list = false;
      if (error_code error = validate(element, 3)) return failed(error);
    }
    if (is_list) {
      list += text;
      list += static_cast<char>(CSIMDJSON_SEPARATOR);
    }
  }
  result = is_list ? view(list, CSIMDJSON_LIST) : view("an array", CSIMDJSON_OTHER);
  return CSIMDJSON_OK;
}

// Walks a value nobody asked for, so that what is no JSON is noticed there, too.
error_code csimdjson_reader::validate(ondemand::value &value, int depth) {
  if (depth > CSIMDJSON_MAXIMUM_DEPTH) return DEPTH_ERROR;
  ondemand::json_type type;
  if (error_code error = value.type().get(type)) return error;
  switch (type) {
    case ondemand::json_type::null: {
      bool is_null;
      return value.is_null().get(is_null);
    }
    case ondemand::json_type::string: {
      std::string_view text;
      return value.get_string().get(text);
    }
    case ondemand::json_type::number: {
      double number;
      return value.get_double().get(number);
    }
    case ondemand::json_type::boolean: {
      bool boolean;
      return value.get_bool().get(boolean);
    }
    case ondemand::json_type::array: {
      ondemand::array array;
      if (error_code error = value.get_array().get(array)) return error;
      for (auto item : array) {
        ondemand::value element;
        if (error_code error = item.get(element)) return error;
        if (error_code error = validate(element, depth + 1)) return error;
      }
      return SUCCESS;
    }
    default: {
      ondemand::object object;
      if (error_code error = value.get_object().get(object)) return error;
      for (auto item : object) {
        ondemand::field entry;
        if (error_code error = std::move(item).get(entry)) return error;
        std::string_view key;
        if (error_code error = entry.unescaped_key().get(key)) return error;
        if (error_code error = validate(entry.value(), depth + 1)) return error;
      }
      return SUCCESS;
    }
  }
}

extern "C" {

csimdjson_reader *csimdjson_reader_create(void) { return new (std::nothrow) csimdjson_reader(); }

void csimdjson_reader_destroy(csimdjson_reader *reader) { delete reader; }

void csimdjson_reader_add_name(
    csimdjson_reader *reader, const uint8_t *name, size_t length, uint32_t field) {
  std::string_view whole(reinterpret_cast<const char *>(name), length);
  uint32_t parent = 0;
  size_t dot = whole.find('.');
  if (dot != std::string_view::npos) {
    // The name with its dots is known as well, for exports that are flat.
    known_name *flat = reader->find_or_add(whole, 0);
    if (flat != nullptr && flat->field < 0) flat->field = static_cast<int>(field);
  }
  for (; dot != std::string_view::npos; dot = whole.find('.')) {
    std::string_view part = whole.substr(0, dot);
    bool is_list = part.size() > 2 && part.substr(part.size() - 2) == "[]";
    if (is_list) part.remove_suffix(2);
    known_name *object = reader->find_or_add(part, parent);
    if (object == nullptr) return;
    if (object->child == 0) object->child = reader->objects++;
    if (is_list) object->is_list = true;
    parent = object->child;
    whole = whole.substr(dot + 1);
  }
  known_name *known = reader->find_or_add(whole, parent);
  if (known != nullptr && known->field < 0) known->field = static_cast<int>(field);
}

int csimdjson_reader_read(
    csimdjson_reader *reader, const uint8_t *bytes, size_t length, size_t readable) {
  return reader->read(bytes, length, readable);
}

const csimdjson_value *csimdjson_reader_values(const csimdjson_reader *reader) { return reader->values; }

uint32_t csimdjson_reader_present(const csimdjson_reader *reader) { return reader->present; }

uint32_t csimdjson_reader_field(const csimdjson_reader *reader) { return reader->field; }

const char *csimdjson_reader_message(const csimdjson_reader *reader) { return reader->message; }

size_t csimdjson_reader_unknown_count(const csimdjson_reader *reader) { return reader->unknown.size(); }

const char *csimdjson_reader_unknown_name(const csimdjson_reader *reader, size_t index, size_t *length) {
  *length = reader->unknown[index].size();
  return reader->unknown[index].data();
}

bool csimdjson_is_utf8(const uint8_t *bytes, size_t length) {
  return simdjson::validate_utf8(reinterpret_cast<const char *>(bytes), length);
}

}  // extern "C"
