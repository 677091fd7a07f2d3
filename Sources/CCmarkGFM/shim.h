// What Swift needs of Debian's libcmark-gfm.

#pragma once

#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm_version.h>
#include <cmark-gfm/node.h>
#include <cmark-gfm/parser.h>
#include <cmark-gfm/registry.h>
#include <cmark-gfm/render.h>
#include <cmark-gfm/utf8.h>
