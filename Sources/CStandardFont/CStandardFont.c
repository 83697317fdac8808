#include "CStandardFont.h"

// The font is taken from where distributions put it, the paths of `FontLocator`, by `#embed` of C23,
// which Clang has since version 19. Without it, or without the file, the program is built without a
// font. The compiler notes the file among those that this one is made from, so that another version of
// the font is taken in; one that was not there before is only noticed when this file is compiled anew.
#pragma clang diagnostic ignored "-Wc23-extensions"

#ifdef __has_embed
#if __has_embed("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")
#define FONT "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
#elif __has_embed("/usr/share/fonts/TTF/DejaVuSans.ttf")
#define FONT "/usr/share/fonts/TTF/DejaVuSans.ttf"
#elif __has_embed("/usr/share/fonts/dejavu-sans-fonts/DejaVuSans.ttf")
#define FONT "/usr/share/fonts/dejavu-sans-fonts/DejaVuSans.ttf"
#elif __has_embed("/usr/share/fonts/dejavu/DejaVuSans.ttf")
#define FONT "/usr/share/fonts/dejavu/DejaVuSans.ttf"
#elif __has_embed("/opt/homebrew/share/fonts/DejaVuSans.ttf")
#define FONT "/opt/homebrew/share/fonts/DejaVuSans.ttf"
#elif __has_embed("/Library/Fonts/DejaVuSans.ttf")
#define FONT "/Library/Fonts/DejaVuSans.ttf"
#elif defined(HOME_FONT)
// Where Homebrew puts it; the package names the folder of the user.
#if __has_embed(HOME_FONT)
#define FONT HOME_FONT
#endif
#endif
#endif

// Valgrind, which counts instructions, does not read the form in which Clang describes C to debuggers.
#define UNDESCRIBED __attribute__((nodebug))

#ifdef FONT
UNDESCRIBED static const unsigned char font[] = {
#embed FONT
};
UNDESCRIBED static const size_t size = sizeof font;
#else
UNDESCRIBED static const unsigned char font[1];
UNDESCRIBED static const size_t size = 0;
#endif

UNDESCRIBED const unsigned char *standardFontBytes(void) { return font; }

UNDESCRIBED size_t standardFontSize(void) { return size; }
