#include "CProcessStart.h"

#include <stdlib.h>

// On Linux Swift's runtime needs /proc, which not every root folder has: it looks there for the
// arguments, and for its own path where it was linked statically; without that it aborts before main
// begins. What is here comes before it.

static int count;
static char *const *arguments;

#ifdef __GLIBC__
// Numbers up to 100 are the C library's own.
__attribute__((constructor(101))) static void begin(
    int argumentCount, char *const *argumentValues) {
  count = argumentCount;
  arguments = argumentValues;
  // The path leads to the program that prints backtraces, and serves no other purpose.
  const char *backtrace = getenv("SWIFT_BACKTRACE");
  if (!backtrace || !*backtrace) setenv("SWIFT_ROOT", "/", 0);
}
#endif

int processArgumentCount(void) { return count; }

char *const *processArguments(void) { return arguments; }
