"""The small mistakes: where each kind of them can be made, and the code that makes it or does not.

Every mistake is an edit of the source that keeps its lines and asks `mutant(number)` at run time
whether it is made, so that one build has all of them. How they read otherwise is in `switches.py`.
"""

import re
from dataclasses import dataclass

from mutation.swift_text import is_balanced, masked, parts, without_brackets

# The operator that is written, and the one that is meant.
OPERATORS = {
    "<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==",
    "+": "-", "-": "+", "*": "+", "/": "*", "%": "/", "&+": "&-", "&-": "&+",
    "&&": "||", "||": "&&", "??": "the second", "+=": "-=", "-=": "+=",
    "..<": "one less", "...": "one less",
}
_SPACED = re.compile(
    r"(?<= )(" + "|".join(map(re.escape, sorted(OPERATORS, key=len, reverse=True))) + r")(?= )")
_RANGE = re.compile(r"(?<=[\w)\]])(\.\.<|\.\.\.)(?=[\w(\[])")
_EXTREME = re.compile(r"(?<![\w.])(?:Swift\.)?(min|max)\((?=[^)])")
_WHOLE = re.compile(r"(?<![\w.$#@<-])(\d[\d_]*)(?![\w.]|\.\d)")
_FRACTION = re.compile(r"(?<![\w.$#@])(\d+\.\d+|\d+(?:\.\d+)?e-?\d+)(?![\w.])")
_TRUTH = re.compile(r"(?<![\w.])(true|false)(?!\w)")
_CONDITION = re.compile(r"(?:(?<=\s)|^)(?<!\} (?=while))(if|guard|while) (?!#)", re.M)
_BINDING = re.compile(r"\s*(let|var|case|#|_ =|do\b|switch\b|if\b)")
_STATEMENT = re.compile(
    r"^ +((?:try )?[a-z_]\w*(?:[.!?]*\w|\[[^=]*\]|\([^=]*\))*(?: (?:[-+*/|&^]|<<|>>)?= .+|\(.*\))"
    r"|continue|break|return)$", re.M)
_NO_STATEMENT = re.compile(r"(return .*|let|var|case|if|guard|for|while|switch|throw|precondition)\b")
_PROCEDURE = re.compile(r"\bfunc [^{}]*\{$", re.M)
# Declarations, which have values and operators that are none of the program's work.
_DECLARATION = re.compile(
    r"^\s*(import|@|#|case|extension|infix|prefix|typealias|associatedtype|precedencegroup)")


@dataclass(frozen=True)
class Edit:
    start: int
    end: int
    text: str  # with {n} for the number of the mistake


@dataclass(frozen=True)
class Mistake:
    path: str
    line: int
    column: int
    kind: str
    words: str
    edits: tuple[Edit, ...]
    operator: str = ""

    @property
    def place(self):
        return f"{self.path}:{self.line}:{self.column}"

    @property
    def words_at_place(self):
        return f"{self.place}: {self.words}"


def mistakes(path, text):
    """All mistakes that can be made in a file, in its order."""
    code = masked(text)
    found = []

    def add(kind, start, words, *edits, operator=""):
        line_start = code.rfind("\n", 0, start) + 1
        line = code[line_start : code.find("\n", start)]
        if _DECLARATION.match(line) or " where " in line or "precondition" in line:
            return
        found.append(
            Mistake(path, code.count("\n", 0, start) + 1, start - line_start + 1, kind, words,
                    edits, operator))

    def replace(kind, match, new, words, operator=""):
        add(kind, match.start(), words, Edit(match.start(), match.end(), new), operator=operator)

    for match in [*_SPACED.finditer(code), *_RANGE.finditer(code)]:
        operator = match.group(1)
        replace(
            operator, match, "{o}", f"{operator} is {OPERATORS[operator]}", operator=operator)
    for match in _EXTREME.finditer(code):
        name = match.group(1)
        other = {"min": "max", "max": "min"}[name]
        replace("extreme", match, f"mutant{name.capitalize()}({{n}}, ", f"{name} is {other}")
    for match in _WHOLE.finditer(code):
        number = int(match.group(1).replace("_", ""))
        other = number - 1 if number > 1 else number + 1
        replace(
            "whole number", match, f"(mutant({{n}}) ? {other} : {match.group(1)})",
            f"{match.group(1)} is {other}")
    for match in _FRACTION.finditer(code):
        other = _other_digit(match.group(1))
        replace(
            "fraction", match, f"(mutant({{n}}) ? {other} : {match.group(1)})",
            f"{match.group(1)} is {other}")
    for match in _TRUTH.finditer(code):
        other = {"true": "false", "false": "true"}[match.group(1)]
        replace(
            "truth", match, f"(mutant({{n}}) ? {other} : {match.group(1)})",
            f"{match.group(1)} is {other}")
    _add_conditions(code, text, add)
    for match in _STATEMENT.finditer(code):
        statement = match.group(1)
        rest = code[match.end() :].lstrip()
        if _NO_STATEMENT.match(statement) or not is_balanced(statement):
            continue
        # A value that is nobody's is the result of a function, or an element of a list.
        if "= " not in statement and " " in without_brackets(statement.removeprefix("try ")):
            continue
        # An operator, a member or a closing bracket on the next line goes on with it.
        if statement[-1] in "=+-*/&|?:,.<>" or re.match(r"[.)\],?:]|[-+*/&|<>=]+ |else\b", rest):
            continue
        start, end = match.start(1), match.end(1)
        add(
            "statement", start, f"left out: {text[start:end]}",
            Edit(start, start, "if !mutant({n}) {{ "), Edit(end, end, " }}"))
    for match in _PROCEDURE.finditer(code):
        if "->" in match.group() or " init" in match.group() or "protocol" in match.group():
            continue
        name = re.match(r"func\s+([^\s(<]+)", match.group()).group(1)
        add(
            "procedure", match.start(), f"{name} does nothing",
            Edit(match.end(), match.end(), " if mutant({n}) {{ return }}"))
    return sorted(found, key=lambda mistake: (mistake.line, mistake.column, mistake.kind))


def _add_conditions(code, text, add):
    for match in _CONDITION.finditer(code):
        keyword = match.group(1)
        ranges = parts(code, match.end(), " else {" if keyword == "guard" else " {")
        if not ranges:
            continue
        for start, end in ranges:
            item = code[start:end]
            if _BINDING.match(item) or not item.strip():
                continue
            start += len(item) - len(item.lstrip())
            words = " ".join(text[start:end].split())
            for name, value in [("True", "taken to be true"), ("False", "taken to be false"),
                                ("Not", "negated")]:
                # A guard that always fails is found by anything that comes there.
                if keyword == "guard" and name != "True":
                    continue
                add(
                    f"condition {name.lower()}", start, f"{value}: {words}",
                    Edit(start, start, f"mutant{name}({{n}}, "), Edit(end, end, ")"))


def _other_digit(number):
    """The number with another last digit before an exponent."""
    digits, *exponent = number.split("e")
    last = (int(digits[-1]) + 1) % 10
    if last == 0 and not digits[:-1].strip("0."):
        last = 2
    return "e".join([digits[:-1] + str(last), *exponent])


def edited(text, chosen):
    """The text with mistakes of given numbers, each by its operator or its question.

    - chosen: pairs of a number and a mistake of this text; edits of different mistakes may lie one
      within the other, but do not cross.
    """
    edits = []
    for number, mistake in chosen:
        for edit in mistake.edits:
            new = edit.text.format(n=number, o=mistake.operator + operator_mark(number))
            edits.append((edit.start, edit.end, new))
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def operator_mark(number):
    """Characters that make an operator one of its own."""
    return chr(0x2500 + number // 256) + chr(0x2200 + number % 256)
