#define _GNU_SOURCE
#include "CPlatform.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>

int cplatform_nameless_file(const char *folder) {
  int number = open(folder, O_TMPFILE | O_RDWR | O_EXCL | O_CLOEXEC, 0600);
  if (number < 0) number = memfd_create("contrapeso", MFD_CLOEXEC);
  return number < 0 ? -errno : number;
}
