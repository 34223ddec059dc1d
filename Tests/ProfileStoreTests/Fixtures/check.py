#!/usr/bin/env python3
"""check.py SCHEMA FILE...: says of each JSON file whether the schema accepts it."""
import json
import sys
from decimal import Decimal

import jsonschema
from jsonschema import FormatChecker, validators

# The schema says nothing that the older draft would read otherwise.
Latest = getattr(jsonschema, "Draft202012Validator", jsonschema.Draft7Validator)


def refuse(word):
    raise ValueError(f"{word} is no JSON")


def load(path):
    with open(path, encoding="utf-8-sig") as file:
        return json.load(file, parse_float=Decimal, parse_constant=refuse)


def is_integer(checker, value):
    if isinstance(value, Decimal):
        return value == value.to_integral_value()
    return Latest.TYPE_CHECKER.is_type(value, "integer")


def answer(validator, path):
    try:
        return "ok" if validator.is_valid(load(path)) else "invalid"
    except (ValueError, ArithmeticError, RecursionError):
        return "invalid"


types = Latest.TYPE_CHECKER.redefine("integer", is_integer)
Validator = validators.extend(Latest, type_checker=types)
schema = load(sys.argv[1])
Validator.check_schema(schema)
validator = Validator(schema, format_checker=FormatChecker())
for path in sys.argv[2:]:
    print(path, answer(validator, path), sep="\t")
