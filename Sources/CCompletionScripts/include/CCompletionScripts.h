#ifndef C_COMPLETION_SCRIPTS_H
#define C_COMPLETION_SCRIPTS_H

#include <stddef.h>

/// A text of the program.
struct CompletionScript {
  const unsigned char *bytes;
  /// The number of bytes.
  size_t count;
};

/// The scripts in the folder `Manuals` when the program was built.
struct CompletionScript completionScriptForBash(void);
struct CompletionScript completionScriptForFish(void);
struct CompletionScript completionScriptForZsh(void);

#endif
