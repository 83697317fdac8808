"""Validates experiment files with the Python package jsonschema (4.10 or later).

validate.py SCHEMA check         the schema, and its examples and defaults against their own keys
validate.py SCHEMA files FILE…   prints "valid FILE" or "invalid FILE" for each file
validate.py SCHEMA themes FILE…  the same for theme files
"""

import json
import sys

import jsonschema


def visit(node):
    """Yields every schema of a property with the values that it gives for itself."""
    if isinstance(node, dict):
        for schema in node.get("properties", {}).values():
            yield schema, schema.get("examples", []) + [schema[k] for k in ["default"] if k in schema]
        for value in node.values():
            yield from visit(value)
    elif isinstance(node, list):
        for value in node:
            yield from visit(value)


with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
Validator = jsonschema.Draft202012Validator


def part_validator(part):
    """A part of the schema, with the definitions that it may refer to."""
    return Validator({**part, "$defs": schema["$defs"]})


if sys.argv[2] == "check":
    Validator.check_schema(schema)
    for part, values in visit(schema):
        for value in values:
            part_validator(part).validate(value)
    print("valid")
else:
    is_theme = sys.argv[2] == "themes"
    validator = part_validator(schema["$defs"]["theme"]) if is_theme else Validator(schema)
    for name in sys.argv[3:]:
        with open(name, encoding="utf-8") as file:
            print("valid" if validator.is_valid(json.load(file)) else "invalid", name)
