/// The elementary functions where no other program's last bit counts, nearly correctly rounded.
///
/// They are made of the basic operations of IEEE 754, and so the same on every processor and with every C
/// library. The error is less than 0.501 units of the last place: of a thousand results all but a few are
/// the doubles nearest to the true values, and none is further away than the next one.
///
/// ``NumPyFunctions`` says which function serves where.
package enum ElementaryFunctions {}
