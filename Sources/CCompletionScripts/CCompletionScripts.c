#include "CCompletionScripts.h"

// `#embed` is of C23; Clang has it since version 19.
#pragma clang diagnostic ignored "-Wc23-extensions"

// Valgrind, which counts instructions, does not read the form in which Clang describes C to debuggers.
#define UNDESCRIBED __attribute__((nodebug))

UNDESCRIBED static const unsigned char bash[] = {
#embed "../../Manuals/gmm-plot.bash"
};
UNDESCRIBED static const unsigned char fish[] = {
#embed "../../Manuals/gmm-plot.fish"
};
UNDESCRIBED static const unsigned char zsh[] = {
#embed "../../Manuals/_gmm-plot"
};

UNDESCRIBED struct CompletionScript completionScriptForBash(void) {
  return (struct CompletionScript){bash, sizeof bash};
}

UNDESCRIBED struct CompletionScript completionScriptForFish(void) {
  return (struct CompletionScript){fish, sizeof fish};
}

UNDESCRIBED struct CompletionScript completionScriptForZsh(void) {
  return (struct CompletionScript){zsh, sizeof zsh};
}
