#ifndef C_STANDARD_FONT_H
#define C_STANDARD_FONT_H

#include <stddef.h>

/// The file of DejaVu Sans that the system had when the program was built.
const unsigned char *standardFontBytes(void);

/// The number of its bytes; 0 if there was none.
size_t standardFontSize(void);

#endif
