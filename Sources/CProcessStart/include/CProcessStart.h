#ifndef GMM_PLOT_PROCESS_START_H
#define GMM_PLOT_PROCESS_START_H

/// The number of arguments that the process was called with, its name among them; 0 where the C
/// library hands them to nothing but `main`.
int processArgumentCount(void);

/// The arguments, as the caller gave them.
char *const *processArguments(void);

#endif
