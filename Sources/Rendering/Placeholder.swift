import CCairo
import CFreeType
func a(_ f: CFreeType.FT_Face) -> OpaquePointer? { cairo_ft_font_face_create_for_ft_face(f, 0) }
