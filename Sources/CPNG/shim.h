// libpng reports errors by longjmp, which must not cross Swift frames: the calls that can fail are
// therefore made here, between setjmp and return.

#include <png.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  unsigned char *bytes;
  size_t count;
  size_t capacity;
} cpng_buffer;

static inline void cpng_append(png_structp png, png_bytep bytes, size_t count) {
  cpng_buffer *buffer = (cpng_buffer *)png_get_io_ptr(png);
  if (buffer->count + count > buffer->capacity) {
    size_t capacity = 2 * (buffer->count + count);
    unsigned char *grown = (unsigned char *)realloc(buffer->bytes, capacity);
    if (!grown) png_error(png, "out of memory");
    buffer->bytes = grown;
    buffer->capacity = capacity;
  }
  memcpy(buffer->bytes + buffer->count, bytes, count);
  buffer->count += count;
}

static inline void cpng_flush(png_structp png) { (void)png; }

static inline void cpng_fail(png_structp png, png_const_charp message) {
  (void)message;
  png_longjmp(png, 1);
}

static inline void cpng_ignore(png_structp png, png_const_charp message) {
  (void)png;
  (void)message;
}

// Encodes rows of 32-bit pixels (blue, green, red, unused) as an 8-bit RGB image into `buffer`,
// whose bytes the caller frees. Returns 0 on success.
static inline int cpng_encode(
    const unsigned char *pixels, int width, int height, int stride, unsigned pixelsPerMeter,
    int compressionLevel, png_textp texts, int textCount, cpng_buffer *buffer) {
  png_structp png =
      png_create_write_struct(PNG_LIBPNG_VER_STRING, NULL, cpng_fail, cpng_ignore);
  if (!png) return 1;
  png_infop info = png_create_info_struct(png);
  if (!info || setjmp(png_jmpbuf(png))) {
    png_destroy_write_struct(&png, &info);
    return 1;
  }
  png_set_write_fn(png, buffer, cpng_append, cpng_flush);
  png_set_user_limits(png, 0x7fffffff, 0x7fffffff);
  png_set_IHDR(
      png, info, (png_uint_32)width, (png_uint_32)height, 8, PNG_COLOR_TYPE_RGB,
      PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  png_set_pHYs(png, info, pixelsPerMeter, pixelsPerMeter, PNG_RESOLUTION_METER);
  if (textCount > 0) png_set_text(png, info, texts, textCount);
  png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
  png_set_compression_level(png, compressionLevel);
  png_write_info(png, info);
  png_set_bgr(png);
  png_set_filler(png, 0, PNG_FILLER_AFTER);
  for (int row = 0; row < height; row += 1) {
    png_write_row(png, pixels + (size_t)row * (size_t)stride);
  }
  png_write_end(png, info);
  png_destroy_write_struct(&png, &info);
  return 0;
}
