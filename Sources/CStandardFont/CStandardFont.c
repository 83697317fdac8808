#include "CStandardFont.h"

// The fonts are taken from where distributions put them, the folders of `FontLocator`, by `#embed` of C23,
// which Clang has since version 19. Without it, or without the files, the program is built without
// fonts. The compiler notes the files among those that this one is made from, so that another version of
// a font is taken in; one that was not there before is only noticed when this file is compiled anew.
#pragma clang diagnostic ignored "-Wc23-extensions"

// The name of a file has to be one word for `__has_embed`: each is written out.
#ifdef __has_embed
#if __has_embed("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")
#define SANS "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
#define OBLIQUE "/usr/share/fonts/truetype/dejavu/DejaVuSans-Oblique.ttf"
#define BOLD "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf"
#define BOLD_OBLIQUE "/usr/share/fonts/truetype/dejavu/DejaVuSans-BoldOblique.ttf"
#define MATH "/usr/share/fonts/truetype/dejavu/DejaVuMathTeXGyre.ttf"
#elif __has_embed("/usr/share/fonts/TTF/DejaVuSans.ttf")
#define SANS "/usr/share/fonts/TTF/DejaVuSans.ttf"
#define OBLIQUE "/usr/share/fonts/TTF/DejaVuSans-Oblique.ttf"
#define BOLD "/usr/share/fonts/TTF/DejaVuSans-Bold.ttf"
#define BOLD_OBLIQUE "/usr/share/fonts/TTF/DejaVuSans-BoldOblique.ttf"
#define MATH "/usr/share/fonts/TTF/DejaVuMathTeXGyre.ttf"
#elif __has_embed("/usr/share/fonts/dejavu-sans-fonts/DejaVuSans.ttf")
#define SANS "/usr/share/fonts/dejavu-sans-fonts/DejaVuSans.ttf"
#define OBLIQUE "/usr/share/fonts/dejavu-sans-fonts/DejaVuSans-Oblique.ttf"
#define BOLD "/usr/share/fonts/dejavu-sans-fonts/DejaVuSans-Bold.ttf"
#define BOLD_OBLIQUE "/usr/share/fonts/dejavu-sans-fonts/DejaVuSans-BoldOblique.ttf"
#define MATH "/usr/share/fonts/dejavu-sans-fonts/DejaVuMathTeXGyre.ttf"
#elif __has_embed("/usr/share/fonts/dejavu/DejaVuSans.ttf")
#define SANS "/usr/share/fonts/dejavu/DejaVuSans.ttf"
#define OBLIQUE "/usr/share/fonts/dejavu/DejaVuSans-Oblique.ttf"
#define BOLD "/usr/share/fonts/dejavu/DejaVuSans-Bold.ttf"
#define BOLD_OBLIQUE "/usr/share/fonts/dejavu/DejaVuSans-BoldOblique.ttf"
#define MATH "/usr/share/fonts/dejavu/DejaVuMathTeXGyre.ttf"
#elif __has_embed("/opt/homebrew/share/fonts/DejaVuSans.ttf")
#define SANS "/opt/homebrew/share/fonts/DejaVuSans.ttf"
#define OBLIQUE "/opt/homebrew/share/fonts/DejaVuSans-Oblique.ttf"
#define BOLD "/opt/homebrew/share/fonts/DejaVuSans-Bold.ttf"
#define BOLD_OBLIQUE "/opt/homebrew/share/fonts/DejaVuSans-BoldOblique.ttf"
#define MATH "/opt/homebrew/share/fonts/DejaVuMathTeXGyre.ttf"
#elif __has_embed("/Library/Fonts/DejaVuSans.ttf")
#define SANS "/Library/Fonts/DejaVuSans.ttf"
#define OBLIQUE "/Library/Fonts/DejaVuSans-Oblique.ttf"
#define BOLD "/Library/Fonts/DejaVuSans-Bold.ttf"
#define BOLD_OBLIQUE "/Library/Fonts/DejaVuSans-BoldOblique.ttf"
#define MATH "/Library/Fonts/DejaVuMathTeXGyre.ttf"
#elif defined(HOME_SANS)
// Where Homebrew puts them; the package names the files in the folder of the user.
#define SANS HOME_SANS
#define OBLIQUE HOME_OBLIQUE
#define BOLD HOME_BOLD
#define BOLD_OBLIQUE HOME_BOLD_OBLIQUE
#define MATH HOME_MATH
#endif

#if __has_embed("/usr/share/fonts/truetype/open-sans/OpenSans-Regular.ttf")
#define OPEN "/usr/share/fonts/truetype/open-sans/OpenSans-Regular.ttf"
#define OPEN_ITALIC "/usr/share/fonts/truetype/open-sans/OpenSans-Italic.ttf"
#define OPEN_SEMIBOLD "/usr/share/fonts/truetype/open-sans/OpenSans-Semibold.ttf"
#elif __has_embed("/usr/share/fonts/TTF/OpenSans-Regular.ttf")
#define OPEN "/usr/share/fonts/TTF/OpenSans-Regular.ttf"
#define OPEN_ITALIC "/usr/share/fonts/TTF/OpenSans-Italic.ttf"
#define OPEN_SEMIBOLD "/usr/share/fonts/TTF/OpenSans-Semibold.ttf"
#elif __has_embed("/usr/share/fonts/open-sans/OpenSans-Regular.ttf")
#define OPEN "/usr/share/fonts/open-sans/OpenSans-Regular.ttf"
#define OPEN_ITALIC "/usr/share/fonts/open-sans/OpenSans-Italic.ttf"
#define OPEN_SEMIBOLD "/usr/share/fonts/open-sans/OpenSans-Semibold.ttf"
#endif
#endif

// Valgrind, which counts instructions, does not read the form in which Clang describes C to debuggers.
#define UNDESCRIBED __attribute__((nodebug))

#ifdef SANS
#if __has_embed(SANS)
UNDESCRIBED static const unsigned char sans[] = {
#embed SANS
};
#define SANS_SIZE sizeof sans
#endif
#if __has_embed(OBLIQUE)
UNDESCRIBED static const unsigned char oblique[] = {
#embed OBLIQUE
};
#define OBLIQUE_SIZE sizeof oblique
#endif
#if __has_embed(BOLD)
UNDESCRIBED static const unsigned char bold[] = {
#embed BOLD
};
#define BOLD_SIZE sizeof bold
#endif
#if __has_embed(BOLD_OBLIQUE)
UNDESCRIBED static const unsigned char boldOblique[] = {
#embed BOLD_OBLIQUE
};
#define BOLD_OBLIQUE_SIZE sizeof boldOblique
#endif
#if __has_embed(MATH)
UNDESCRIBED static const unsigned char math[] = {
#embed MATH
};
#define MATH_SIZE sizeof math
#endif
#endif

#ifdef OPEN
#if __has_embed(OPEN)
UNDESCRIBED static const unsigned char openRegular[] = {
#embed OPEN
};
#define OPEN_SIZE sizeof openRegular
#endif
#if __has_embed(OPEN_ITALIC)
UNDESCRIBED static const unsigned char openItalic[] = {
#embed OPEN_ITALIC
};
#define OPEN_ITALIC_SIZE sizeof openItalic
#endif
#if __has_embed(OPEN_SEMIBOLD)
UNDESCRIBED static const unsigned char openSemibold[] = {
#embed OPEN_SEMIBOLD
};
#define OPEN_SEMIBOLD_SIZE sizeof openSemibold
#endif
#endif

#ifndef SANS_SIZE
UNDESCRIBED static const unsigned char sans[1];
#define SANS_SIZE 0
#endif
#ifndef OBLIQUE_SIZE
UNDESCRIBED static const unsigned char oblique[1];
#define OBLIQUE_SIZE 0
#endif
#ifndef BOLD_SIZE
UNDESCRIBED static const unsigned char bold[1];
#define BOLD_SIZE 0
#endif
#ifndef BOLD_OBLIQUE_SIZE
UNDESCRIBED static const unsigned char boldOblique[1];
#define BOLD_OBLIQUE_SIZE 0
#endif
#ifndef MATH_SIZE
UNDESCRIBED static const unsigned char math[1];
#define MATH_SIZE 0
#endif
#ifndef OPEN_SIZE
UNDESCRIBED static const unsigned char openRegular[1];
#define OPEN_SIZE 0
#endif
#ifndef OPEN_ITALIC_SIZE
UNDESCRIBED static const unsigned char openItalic[1];
#define OPEN_ITALIC_SIZE 0
#endif
#ifndef OPEN_SEMIBOLD_SIZE
UNDESCRIBED static const unsigned char openSemibold[1];
#define OPEN_SEMIBOLD_SIZE 0
#endif

UNDESCRIBED const unsigned char *standardFontBytes(enum StandardFontFace face) {
  switch (face) {
    case standardFontSans: return sans;
    case standardFontOblique: return oblique;
    case standardFontBold: return bold;
    case standardFontBoldOblique: return boldOblique;
    case standardFontMath: return math;
    case standardFontOpen: return openRegular;
    case standardFontOpenItalic: return openItalic;
    case standardFontOpenSemibold: return openSemibold;
  }
  return sans;
}

UNDESCRIBED size_t standardFontSize(enum StandardFontFace face) {
  switch (face) {
    case standardFontSans: return SANS_SIZE;
    case standardFontOblique: return OBLIQUE_SIZE;
    case standardFontBold: return BOLD_SIZE;
    case standardFontBoldOblique: return BOLD_OBLIQUE_SIZE;
    case standardFontMath: return MATH_SIZE;
    case standardFontOpen: return OPEN_SIZE;
    case standardFontOpenItalic: return OPEN_ITALIC_SIZE;
    case standardFontOpenSemibold: return OPEN_SEMIBOLD_SIZE;
  }
  return 0;
}
