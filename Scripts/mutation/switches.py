"""The code that decides at run time which mistake is made: a C header that knows the number, and a
Swift file for each target."""

from mutation.mistakes import OPERATORS, operator_mark

HEADER = """\
#pragma once
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

extern int gmm_mutant;
extern unsigned char *gmm_mutants_reached;

/// Whether this mistake is made; notes that the program has come to its place.
static inline _Bool gmm_is_mutant(int number) {
  if (gmm_mutants_reached) gmm_mutants_reached[number] = 1;
  return number == gmm_mutant;
}
"""

SOURCE = """\
#include "CMutant.h"

int gmm_mutant = -1;
unsigned char *gmm_mutants_reached = 0;

__attribute__((constructor)) static void gmm_read_mutant(void) {
  const char *number = getenv("GMM_MUTANT");
  if (number) gmm_mutant = atoi(number);
  const char *path = getenv("GMM_MUTANTS_REACHED");
  int file = path ? open(path, O_RDWR | O_CLOEXEC) : -1;
  if (file < 0) return;
  void *map = mmap(0, 65536, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  if (map != MAP_FAILED) gmm_mutants_reached = map;
  close(file);
}
"""

_CONDITION = """\
@_transparent
func mutant{name}(_ number: Int32, _ value: @autoclosure () throws -> Bool) rethrows -> Bool {{
  let value = try value()
  return {made}
}}
"""
_EXTREME = """\
@_transparent func mutant{name}<T: Comparable>(_ number: Int32, _ a: T, _ b: T) -> T {{
  mutant(number) ? Swift.{other}(a, b) : Swift.{meant}(a, b)
}}
@_transparent func mutant{name}<T: Comparable>(_ number: Int32, _ a: T, _ b: T, _ c: T) -> T {{
  mutant(number) ? Swift.{other}(a, b, c) : Swift.{meant}(a, b, c)
}}
"""
COMMON = "".join([
    "import CMutant\n\n",
    "@_transparent func mutant(_ number: Int32) -> Bool { gmm_is_mutant(number) }\n",
    _CONDITION.format(name="True", made="mutant(number) || value"),
    _CONDITION.format(name="False", made="!mutant(number) && value"),
    _CONDITION.format(name="Not", made="mutant(number) != value"),
    _EXTREME.format(name="Min", meant="min", other="max"),
    _EXTREME.format(name="Max", meant="max", other="min"),
])

_COMPARISON = ("ComparisonPrecedence", ["<T: Comparable>(_ a: T, _ b: T) -> Bool"])
_EQUALITY = (
    "ComparisonPrecedence",
    ["<T: Equatable>(_ a: T, _ b: T) -> Bool", "<T>(_ a: T?, _ b: _OptionalNilComparisonType) -> Bool"])
_LOGIC = ["(_ a: Bool, _ b: @autoclosure () throws -> Bool) rethrows -> Bool"]
# Of each operator its precedence and the types that it has here.
_FORMS = {
    **dict.fromkeys(["<", "<=", ">", ">="], _COMPARISON),
    **dict.fromkeys(["==", "!="], _EQUALITY),
    **dict.fromkeys(
        ["+", "-"], ("AdditionPrecedence", ["<T: AdditiveArithmetic>(_ a: T, _ b: T) -> T"])),
    "*": ("MultiplicationPrecedence", ["<T: Numeric>(_ a: T, _ b: T) -> T"]),
    "/": (
        "MultiplicationPrecedence",
        ["<T: FloatingPoint>(_ a: T, _ b: T) -> T", "<T: BinaryInteger>(_ a: T, _ b: T) -> T"]),
    "%": ("MultiplicationPrecedence", ["<T: BinaryInteger>(_ a: T, _ b: T) -> T"]),
    **dict.fromkeys(
        ["&+", "&-"], ("AdditionPrecedence", ["<T: FixedWidthInteger>(_ a: T, _ b: T) -> T"])),
    "&&": ("LogicalConjunctionPrecedence", _LOGIC),
    "||": ("LogicalDisjunctionPrecedence", _LOGIC),
    "+=": ("AssignmentPrecedence", ["<T: AdditiveArithmetic>(_ a: inout T, _ b: T)"]),
    "-=": ("AssignmentPrecedence", ["<T: AdditiveArithmetic>(_ a: inout T, _ b: T)"]),
}


def operator_declarations(number, operator):
    """The operator that stands in the place of another where mistake `number` may be made."""
    name, other = operator + operator_mark(number), OPERATORS[operator]
    if operator == "??":
        return f"""\
infix operator {name}: NilCoalescingPrecedence
@_transparent func {name} <T>(_ a: T?, _ b: @autoclosure () throws -> T) rethrows -> T {{
  mutant({number}) ? try b() : try a ?? b()
}}
@_transparent func {name} <T>(_ a: T?, _ b: @autoclosure () throws -> T?) rethrows -> T? {{
  mutant({number}) ? try b() : try a ?? b()
}}
"""
    if operator in ("..<", "..."):
        kind = "Range" if operator == "..<" else "ClosedRange"
        return f"""\
infix operator {name}: RangeFormationPrecedence
@_transparent func {name} <T: Strideable>(_ a: T, _ b: T) -> {kind}<T> where T.Stride: SignedInteger {{
  mutant({number}) && a < b ? a{operator}b.advanced(by: -1) : a{operator}b
}}
"""
    precedence, forms = _FORMS[operator]
    text = f"infix operator {name}: {precedence}\n"
    for form in forms:
        call = f"mutant({number}) ? a {other} b : a {operator} b"
        if "rethrows" in form:
            call = f"mutant({number}) ? try a {other} b() : try a {operator} b()"
        if "inout" in form:
            call = f"if mutant({number}) {{ a {other} b }} else {{ a {operator} b }}"
        text += f"@_transparent func {name} {form} {{ {call} }}\n"
    # Of texts and arrays the second one is left out.
    if operator == "+":
        text += (
            f"@_transparent func {name} <T: RangeReplaceableCollection>(_ a: T, _ b: T) -> T {{"
            f" mutant({number}) ? a : a + b }}\n")
    if operator == "+=":
        text += (
            f"@_transparent func {name} <T: RangeReplaceableCollection, S: Sequence>"
            f"(_ a: inout T, _ b: S) where S.Element == T.Element {{"
            f" if !mutant({number}) {{ a += b }} }}\n")
    return text
