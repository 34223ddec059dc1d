#!/usr/bin/env python3
"""check.py SCHEMA FILE...: says of each JSON file whether the schema accepts it.

Its numbers are taken as they are written, and then as most validators take them, rounded to floats.
"""
import json
import sys
from decimal import Decimal

import jsonschema
from jsonschema import FormatChecker, validators

# The schema says nothing that the older draft would read otherwise.
Latest = getattr(jsonschema, "Draft202012Validator", jsonschema.Draft7Validator)


def refuse(word):
    raise ValueError(f"{word} is no JSON")


def load(path, number=Decimal):
    with open(path, encoding="utf-8-sig") as file:
        return json.load(file, parse_float=number, parse_constant=refuse)


def is_integer(checker, value):
    if isinstance(value, Decimal):
        return value == value.to_integral_value()
    return Latest.TYPE_CHECKER.is_type(value, "integer")


def answer(validator, path):
    try:
        if not validator.is_valid(load(path)):
            return "invalid"
        return "ok" if usual.is_valid(load(path, float)) else "invalid as floats"
    except (ValueError, ArithmeticError, RecursionError):
        return "invalid"


types = Latest.TYPE_CHECKER.redefine("integer", is_integer)
Validator = validators.extend(Latest, type_checker=types)
schema = load(sys.argv[1])
Validator.check_schema(schema)
validator = Validator(schema, format_checker=FormatChecker())
usual = Latest(load(sys.argv[1], float), format_checker=FormatChecker())
for path in sys.argv[2:]:
    print(path, answer(validator, path), sep="\t")
