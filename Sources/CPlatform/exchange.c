#define _GNU_SOURCE
#include "CPlatform.h"

#include <errno.h>
#include <stdio.h>

int cplatform_exchange(int first_folder, const char *first, int second_folder, const char *second) {
  return renameat2(first_folder, first, second_folder, second, RENAME_EXCHANGE) == 0 ? 0 : errno;
}
