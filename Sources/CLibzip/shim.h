// Debian's libzip, as it is.

#pragma once

#include <zip.h>
