#define _GNU_SOURCE
#include "CPlatform.h"

#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

void cplatform_provide(void *start, size_t length) {
  uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  uintptr_t first = ((uintptr_t)start + page - 1) / page * page;
  uintptr_t end = ((uintptr_t)start + length) / page * page;
  if (first < end) (void)madvise((void *)first, end - first, MADV_POPULATE_WRITE);
}
