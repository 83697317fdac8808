// A system that fails, for tests: preloaded into gmm-plot, this stands before the C library.
//
//   FAIL_ALLOCATION=n      the n-th request for memory is refused, counted from where main has begun
//   FAIL_ALLOCATIONS=n     the same, and all after it
//   COUNT_ALLOCATIONS=path how many there were is written to this file
//   FAIL_THREADS=1         no thread can be started
//   FAIL_OPENING=text      nothing can be opened for reading whose path contains the text
//   FAIL_READING=text      what is open and contains it in its path cannot be read from FAIL_AFTER bytes on
//   FAIL_WRITING=error     writing to files fails with the error of this number
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);
extern int __libc_mallopt(int, int);

static atomic_int begun;
static atomic_long count;
static long first = -1;
static int goes_on;

// What gmm-plot calls before anything else that needs memory.
int mallopt(int parameter, int value) {
  if (!begun) {
    const char *one = getenv("FAIL_ALLOCATION"), *all = getenv("FAIL_ALLOCATIONS");
    if (one || all) first = atol(one ? one : all);
    goes_on = all != 0;
    begun = 1;
  }
  return __libc_mallopt(parameter, value);
}

static int is_refused(void) {
  if (!begun) return 0;
  long number = atomic_fetch_add(&count, 1);
  if (first < 0 || number < first || (number > first && !goes_on)) return 0;
  errno = ENOMEM;
  return 1;
}

void *malloc(size_t size) { return is_refused() ? 0 : __libc_malloc(size); }

void *calloc(size_t number, size_t size) {
  return is_refused() ? 0 : __libc_calloc(number, size);
}

void *realloc(void *block, size_t size) {
  return is_refused() ? 0 : __libc_realloc(block, size);
}

int posix_memalign(void **block, size_t alignment, size_t size) {
  if (is_refused()) return ENOMEM;
  *block = __libc_memalign(alignment, size);
  return *block ? 0 : ENOMEM;
}

void *aligned_alloc(size_t alignment, size_t size) {
  return is_refused() ? 0 : __libc_memalign(alignment, size);
}

__attribute__((destructor)) static void report(void) {
  const char *path = getenv("COUNT_ALLOCATIONS");
  FILE *file = path ? fopen(path, "w") : 0;
  if (!file) return;
  fprintf(file, "%ld", (long)count);
  fclose(file);
}

int pthread_create(pthread_t *thread, const pthread_attr_t *attributes,
                   void *(*body)(void *), void *argument) {
  static int (*next)(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);
  if (getenv("FAIL_THREADS")) return EAGAIN;
  if (!next) next = dlsym(RTLD_NEXT, "pthread_create");
  return next(thread, attributes, body, argument);
}

static int cannot_be_opened(const char *path, int flags) {
  const char *text = getenv("FAIL_OPENING");
  if (!text || (flags & O_ACCMODE) != O_RDONLY || !strstr(path, text)) return 0;
  errno = EACCES;
  return 1;
}

int openat(int folder, const char *path, int flags, ...) {
  static int (*next)(int, const char *, int, ...);
  va_list rest;
  va_start(rest, flags);
  int mode = flags & O_CREAT ? va_arg(rest, int) : 0;
  va_end(rest);
  if (cannot_be_opened(path, flags)) return -1;
  if (!next) next = dlsym(RTLD_NEXT, "openat");
  return next(folder, path, flags, mode);
}

int open(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  int mode = flags & O_CREAT ? va_arg(rest, int) : 0;
  va_end(rest);
  return openat(AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...) __attribute__((alias("open")));
int openat64(int folder, const char *path, int flags, ...) __attribute__((alias("openat")));

static int cannot_be_read(int descriptor, long end) {
  const char *text = getenv("FAIL_READING"), *after = getenv("FAIL_AFTER");
  if (!text || end <= (after ? atol(after) : 0)) return 0;
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  if (!strstr(path, text)) return 0;
  errno = EIO;
  return 1;
}

ssize_t read(int descriptor, void *buffer, size_t size) {
  static ssize_t (*next)(int, void *, size_t);
  if (!next) next = dlsym(RTLD_NEXT, "read");
  if (cannot_be_read(descriptor, lseek(descriptor, 0, SEEK_CUR) + (long)size)) return -1;
  return next(descriptor, buffer, size);
}

ssize_t pread(int descriptor, void *buffer, size_t size, off_t offset) {
  static ssize_t (*next)(int, void *, size_t, off_t);
  if (!next) next = dlsym(RTLD_NEXT, "pread");
  if (cannot_be_read(descriptor, (long)offset + (long)size)) return -1;
  return next(descriptor, buffer, size, offset);
}

ssize_t pread64(int, void *, size_t, off_t) __attribute__((alias("pread")));

ssize_t write(int descriptor, const void *buffer, size_t size) {
  static ssize_t (*next)(int, const void *, size_t);
  const char *error = getenv("FAIL_WRITING");
  struct stat status;
  if (!next) next = dlsym(RTLD_NEXT, "write");
  if (error && descriptor > 2 && fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode)) {
    errno = atoi(error);
    return -1;
  }
  return next(descriptor, buffer, size);
}
