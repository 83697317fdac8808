// Draws a histogram, a curve and axes with nothing but Cairo: how fast can a program in C be that
// is given all numbers, ticks and labels, does not look for mistakes and writes no metadata?
//
//     cc -O2 bare-cairo.c -o bare-cairo $(pkg-config --cflags --libs cairo freetype2)
//     bare-cairo numbers.txt figure.png [font.ttf]
//
// The numbers are in pixels. Without the file of a font Cairo looks one up by its name, as most
// programs let it do; that alone takes most of such a program's time.

#include <cairo-ft.h>
#include <cairo.h>
#include <stdio.h>

#define MAXIMUM 10000

struct bar { double x, y, width, height; };
struct point { double x, y; };
struct tick { double place; char label[32]; };

static struct bar bars[MAXIMUM];
static struct point points[MAXIMUM];
static struct tick ticks[2][MAXIMUM];

static int read_count(FILE *file) {
  int count;
  return fscanf(file, "%d", &count) == 1 && count <= MAXIMUM ? count : -1;
}

int main(int count, char **arguments) {
  if (count < 3) return 64;
  FILE *file = fopen(arguments[1], "r");
  if (!file) return 66;
  int width, height;
  double left, top, right, bottom;
  if (fscanf(file, "%d %d %lf %lf %lf %lf", &width, &height, &left, &top, &right, &bottom) != 6)
    return 65;
  int bar_count = read_count(file);
  for (int i = 0; i < bar_count; i++) {
    struct bar *bar = bars + i;
    if (fscanf(file, "%lf %lf %lf %lf", &bar->x, &bar->y, &bar->width, &bar->height) != 4)
      return 65;
  }
  int point_count = read_count(file);
  for (int i = 0; i < point_count; i++)
    if (fscanf(file, "%lf %lf", &points[i].x, &points[i].y) != 2) return 65;
  int tick_counts[2];
  for (int axis = 0; axis < 2; axis++) {
    tick_counts[axis] = read_count(file);
    for (int i = 0; i < tick_counts[axis]; i++)
      if (fscanf(file, "%lf %31s", &ticks[axis][i].place, ticks[axis][i].label) != 2) return 65;
  }
  fclose(file);

  cairo_surface_t *surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height);
  cairo_t *cairo = cairo_create(surface);
  cairo_set_source_rgb(cairo, 1, 1, 1);
  cairo_paint(cairo);

  cairo_set_source_rgb(cairo, 0x1f / 255.0, 0x77 / 255.0, 0xb4 / 255.0);
  for (int i = 0; i < bar_count; i++)
    cairo_rectangle(cairo, bars[i].x, bars[i].y, bars[i].width, bars[i].height);
  cairo_fill(cairo);

  cairo_set_source_rgb(cairo, 1, 0x7f / 255.0, 0x0e / 255.0);
  cairo_set_line_width(cairo, 1.5);
  cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND);
  for (int i = 0; i < point_count; i++) cairo_line_to(cairo, points[i].x, points[i].y);
  cairo_stroke(cairo);

  cairo_set_source_rgb(cairo, 0, 0, 0);
  cairo_set_line_width(cairo, 1);
  for (int i = 0; i < tick_counts[0]; i++) {
    cairo_move_to(cairo, ticks[0][i].place, bottom);
    cairo_rel_line_to(cairo, 0, 4);
  }
  for (int i = 0; i < tick_counts[1]; i++) {
    cairo_move_to(cairo, left, ticks[1][i].place);
    cairo_rel_line_to(cairo, -4, 0);
  }
  cairo_rectangle(cairo, left, top, right - left, bottom - top);
  cairo_stroke(cairo);

  if (count > 3) {
    FT_Library library;
    FT_Face face;
    if (FT_Init_FreeType(&library) || FT_New_Face(library, arguments[3], 0, &face)) return 66;
    cairo_set_font_face(cairo, cairo_ft_font_face_create_for_ft_face(face, 0));
  } else {
    cairo_select_font_face(
        cairo, "DejaVu Sans", CAIRO_FONT_SLANT_NORMAL, CAIRO_FONT_WEIGHT_NORMAL);
  }
  cairo_set_font_size(cairo, 10);
  for (int axis = 0; axis < 2; axis++)
    for (int i = 0; i < tick_counts[axis]; i++) {
      const struct tick *tick = ticks[axis] + i;
      cairo_text_extents_t extents;
      cairo_text_extents(cairo, tick->label, &extents);
      if (axis == 0)
        cairo_move_to(cairo, tick->place - extents.x_advance / 2, bottom + 15);
      else
        cairo_move_to(cairo, left - 7 - extents.x_advance, tick->place + 4);
      cairo_show_text(cairo, tick->label);
    }
  return cairo_surface_write_to_png(surface, arguments[2]) == CAIRO_STATUS_SUCCESS ? 0 : 74;
}
