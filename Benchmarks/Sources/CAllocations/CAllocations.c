#include "CAllocations.h"

#include <errno.h>
#include <stdlib.h>

// A thread counts by itself: what the benchmark library does in others does not show.
static _Thread_local struct allocations mine;

struct allocations allocations_of_thread(void) { return mine; }

#ifdef __GLIBC__

// These definitions in the executable take the place of glibc's, in shared libraries too. glibc
// exports its own under these names, so that what they give can be freed by its free().
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *block, size_t size);
void *__libc_memalign(size_t alignment, size_t size);

static void add(size_t size) {
  mine.count += 1;
  mine.bytes += (int64_t)size;
}

void *malloc(size_t size) {
  add(size);
  return __libc_malloc(size);
}

void *calloc(size_t count, size_t size) {
  add(count * size);
  return __libc_calloc(count, size);
}

void *realloc(void *block, size_t size) {
  add(size);
  return __libc_realloc(block, size);
}

void *aligned_alloc(size_t alignment, size_t size) {
  add(size);
  return __libc_memalign(alignment, size);
}

int posix_memalign(void **block, size_t alignment, size_t size) {
  add(size);
  *block = __libc_memalign(alignment, size);
  return *block ? 0 : ENOMEM;
}

#endif
