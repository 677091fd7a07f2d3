#define _GNU_SOURCE
#include "CPlatform.h"

#include <errno.h>
#include <unistd.h>

int cplatform_sync_file_system(int descriptor) { return syncfs(descriptor) == 0 ? 0 : errno; }
