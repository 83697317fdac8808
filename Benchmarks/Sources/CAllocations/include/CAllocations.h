#ifndef CALLOCATIONS_H
#define CALLOCATIONS_H

#include <stdint.h>

/// What a thread has asked of the allocator since it started.
struct allocations {
  /// The number of blocks, those that were moved or resized included.
  int64_t count;
  /// Their sizes in bytes, summed.
  int64_t bytes;
};

/// Those of the calling thread; always 0 where the C library is not glibc.
struct allocations allocations_of_thread(void);

#endif
