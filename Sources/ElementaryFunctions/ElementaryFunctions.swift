/// The elementary functions where no other program's last bit counts, nearly correctly rounded.
///
/// They are made of the basic operations of IEEE 754, and so the same on every processor and with every C
/// library. The error is less than 0.501 units of the last place, of `erfc` less than 0.504: but for a few
/// in ten thousand, if any, results are the doubles nearest to the true values.
///
/// ``NumPyFunctions`` says which function serves where.
package enum ElementaryFunctions {}
