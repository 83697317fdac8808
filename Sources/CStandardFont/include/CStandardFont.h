#ifndef C_STANDARD_FONT_H
#define C_STANDARD_FONT_H

#include <stddef.h>

/// A face of the fonts inside the program.
enum StandardFontFace {
  standardFontSans,
  standardFontOblique,
  standardFontBold,
  standardFontBoldOblique,
  /// DejaVu Math TeX Gyre.
  standardFontMath,
  /// Open Sans.
  standardFontOpen,
  standardFontOpenItalic,
  standardFontOpenSemibold,
};

/// The file of a face that the system had when the program was built.
const unsigned char *standardFontBytes(enum StandardFontFace face);

/// The number of its bytes; 0 if there was none.
size_t standardFontSize(enum StandardFontFace face);

#endif
