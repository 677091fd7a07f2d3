// What Swift needs of Debian's libcmark-gfm.
//
// A system library target compiles no C of its own, so the few helpers here are `static inline`: the compiler
// puts them into the Swift module that calls them, and no second C target has to exist for a page of code.

#pragma once

#include <stdlib.h>
#include <string.h>

#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm_version.h>
#include <cmark-gfm/buffer.h>
#include <cmark-gfm/houdini.h>
#include <cmark-gfm/node.h>
#include <cmark-gfm/parser.h>
#include <cmark-gfm/registry.h>
#include <cmark-gfm/render.h>
#include <cmark-gfm/utf8.h>

// The types of extension nodes are variables of the library that registration sets once and nothing changes
// later. The headers do not declare them.
extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL;

static inline cmark_node_type ccmark_table_row_type(void) { return CMARK_NODE_TABLE_ROW; }
static inline cmark_node_type ccmark_table_cell_type(void) { return CMARK_NODE_TABLE_CELL; }

/// Writes a heading with the identifier that `ccmark_set_heading_identifier` left in the node.
static inline void ccmark_render_heading(cmark_syntax_extension *extension, struct cmark_html_renderer *renderer,
                                         cmark_node *node, cmark_event_type event, int options) {
  (void)extension;
  (void)options;
  cmark_strbuf *html = renderer->html;
  const char level[] = {'h', (char)('0' + node->as.heading.level), 0};
  if (event == CMARK_EVENT_ENTER) {
    if (html->size > 0 && html->ptr[html->size - 1] != '\n') cmark_strbuf_putc(html, '\n');
    cmark_strbuf_putc(html, '<');
    cmark_strbuf_puts(html, level);
    cmark_strbuf_puts(html, " id=\"");
    cmark_strbuf_puts(html, (const char *)node->user_data);
    cmark_strbuf_puts(html, "\">");
  } else {
    cmark_strbuf_puts(html, "</");
    cmark_strbuf_puts(html, level);
    cmark_strbuf_puts(html, ">\n");
  }
}

/// Makes the renderer known to the library, which owns it from then on.
static inline int ccmark_register_heading_renderer(cmark_plugin *plugin) {
  cmark_syntax_extension *extension = cmark_syntax_extension_new("heading-identifier");
  cmark_syntax_extension_set_html_render_func(extension, ccmark_render_heading);
  return cmark_plugin_register_syntax_extension(plugin, extension);
}

/// Registers all extensions. To be called once, before anything else.
static inline void ccmark_register(void) {
  cmark_gfm_core_extensions_ensure_registered();
  cmark_register_plugin(ccmark_register_heading_renderer);
}

static inline void ccmark_free_identifier(cmark_mem *memory, void *identifier) {
  (void)memory;
  free(identifier);
}

/// Gives a heading an identifier, which must hold nothing that HTML would have to escape.
static inline void ccmark_set_heading_identifier(cmark_node *heading, const char *identifier) {
  char *copy = strdup(identifier);
  if (copy == NULL) return;
  cmark_node_set_user_data(heading, copy);
  cmark_node_set_user_data_free_func(heading, ccmark_free_identifier);
  cmark_node_set_syntax_extension(heading, cmark_find_syntax_extension("heading-identifier"));
}

/// Replaces the literal of a text node; unlike `cmark_node_set_literal` it takes bytes, not a C string.
static inline void ccmark_set_text(cmark_node *node, const unsigned char *bytes, bufsize_t length) {
  cmark_mem *memory = cmark_node_mem(node);
  unsigned char *copy = (unsigned char *)memory->calloc((size_t)length + 1, 1);
  memcpy(copy, bytes, (size_t)length);
  cmark_chunk_free(memory, &node->as.literal);
  node->as.literal.data = copy;
  node->as.literal.len = length;
  node->as.literal.alloc = 1;
}

/// Sets the destination of a link to two pieces of bytes, one after the other.
static inline void ccmark_set_destination(cmark_node *link, const unsigned char *first, bufsize_t first_length,
                                          const unsigned char *second, bufsize_t second_length) {
  cmark_mem *memory = cmark_node_mem(link);
  bufsize_t length = first_length + second_length;
  unsigned char *copy = (unsigned char *)memory->calloc((size_t)length + 1, 1);
  memcpy(copy, first, (size_t)first_length);
  memcpy(copy + first_length, second, (size_t)second_length);
  cmark_chunk_free(memory, &link->as.link.url);
  link->as.link.url.data = copy;
  link->as.link.url.len = length;
  link->as.link.url.alloc = 1;
}

/// Makes a text node that stands for the bytes from `offset` of `origin`.
static inline cmark_node *ccmark_new_text(const cmark_node *origin, int offset, const unsigned char *bytes,
                                          bufsize_t length) {
  cmark_node *node = cmark_node_new(CMARK_NODE_TEXT);
  ccmark_set_text(node, bytes, length);
  node->start_line = node->end_line = origin->start_line;
  node->start_column = origin->start_column + offset;
  node->end_column = node->start_column + length - 1;
  return node;
}

/// Makes an inline that is written as it is told of a reference to a footnote, also in the cell of a table, where
/// `cmark_node_set_type` allows none.
static inline void ccmark_become_inline(cmark_node *reference) {
  cmark_chunk_free(cmark_node_mem(reference), &reference->as.literal);
  memset(&reference->as, 0, sizeof reference->as);
  reference->type = CMARK_NODE_CUSTOM_INLINE;
}

/// Decodes the entity after an ampersand: returns the bytes it takes, or 0 where there is none. `decoded` has
/// room for 16 bytes, more than any entity needs.
static inline bufsize_t ccmark_decode_entity(const unsigned char *source, bufsize_t length,
                                             unsigned char decoded[16], bufsize_t *decoded_length) {
  cmark_strbuf buffer;
  cmark_strbuf_init(cmark_get_default_mem_allocator(), &buffer, 16);
  bufsize_t taken = houdini_unescape_ent(&buffer, source, length);
  *decoded_length = buffer.size <= 16 ? buffer.size : 0;
  memcpy(decoded, buffer.ptr, (size_t)*decoded_length);
  cmark_strbuf_free(&buffer);
  return taken;
}
