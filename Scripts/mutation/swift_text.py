"""Swift source text as far as mistakes need it: where code is, and what its brackets enclose."""

import re

_START = re.compile(r'//|/\*|(?P<hashes>#*)(?P<quotes>"""|")|#/')
_OPENING, _CLOSING = "([{", ")]}"


def masked(text):
    """The text with spaces, line by line of the same length, for all that is no code: comments, and
    texts with what is interpolated in them."""
    result, place = [], 0
    while found := _START.search(text, place):
        result.append(text[place : found.start()])
        end = _end(text, found)
        result.append(re.sub(r"[^\n]", " ", text[found.start() : end]))
        place = end
    return "".join(result) + text[place:]


def _end(text, start):
    """Where the comment or literal ends that starts there."""
    if start.group() == "//":
        return text.find("\n", start.end()) if "\n" in text[start.end() :] else len(text)
    if start.group() == "/*":
        return _comment_end(text, start.end())
    if start.group() == "#/":
        return text.index("/#", start.end()) + 2
    return _literal_end(text, start.end(), start["quotes"], start["hashes"])


def _comment_end(text, place):
    depth = 1
    while depth:
        found = re.compile(r"/\*|\*/").search(text, place)
        if not found:
            return len(text)
        depth += 1 if found.group() == "/*" else -1
        place = found.end()
    return place


def _literal_end(text, place, quotes, hashes):
    escape = re.compile(
        re.escape(quotes + hashes) + "|" + re.escape("\\" + hashes) + r"(?P<what>[(\s\S])")
    while found := escape.search(text, place):
        if found["what"] is None:
            return found.end()
        place = _parenthesis_end(text, found.end()) if found["what"] == "(" else found.end()
    return len(text)


def _parenthesis_end(text, place):
    """The place after the parenthesis that closes an interpolation, which may hold texts of its own."""
    depth = 1
    while depth and place < len(text):
        found = _START.match(text, place)
        if found:
            place = _end(text, found)
            continue
        depth += {"(": 1, ")": -1}.get(text[place], 0)
        place += 1
    return place


def is_balanced(code):
    depth = 0
    for character in code:
        depth += (character in _OPENING) - (character in _CLOSING)
        if depth < 0:
            return False
    return depth == 0


def without_brackets(code):
    """The code outside of brackets."""
    depth, result = 0, ""
    for character in code:
        depth += character in _OPENING
        result += character if depth == 0 else ""
        depth -= character in _CLOSING
    return result


def parts(code, start, stop):
    """The ranges between commas outside of brackets, from `start` to the text `stop` there.

    Returns None where the text does not come.
    """
    depth, first, ranges = 0, start, []
    for place in range(start, len(code)):
        if depth == 0 and code.startswith(stop, place):
            return ranges + [(first, place)]
        if depth == 0 and code[place] == ",":
            ranges.append((first, place))
            first = place + 1
        depth += (code[place] in _OPENING) - (code[place] in _CLOSING)
        if depth < 0:
            return None
    return None
