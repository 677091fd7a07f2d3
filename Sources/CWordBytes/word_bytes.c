// All of it stands in the header, as a call for every sixty-four bytes would take longer than they do.
#include "CWordBytes.h"
