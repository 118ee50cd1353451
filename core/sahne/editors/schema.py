"""JSON Schema of each kind and of the settings, from the models that read them, with the reader's own tolerance."""

from functools import cache
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from sahne.editing.order import field_order
from sahne.editors.field_words import described
from sahne.kinds import Kind
from sahne.models.fields import PRINTABLE, many
from sahne.rules.words import KIND_WORDS
from sahne.settings import Settings

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_COMPLETED = frozenset(("lang", "slug"))
"""What the reader completes where the file does not say."""
_ALSO = {"_by_lang": {"type": "string"}, "_remote": {"type": "boolean"}, "_once": {"type": "string"}}
"""What a field takes besides its own form, by the function that reads it."""
_NULL = {"type": "null"}


class _Generator(GenerateJsonSchema):
    """As pydantic does it; one stands for a list of one, and digits for a text."""

    schema_dialect = DIALECT

    def function_before_schema(self, schema: core_schema.BeforeValidatorFunctionSchema) -> JsonSchemaValue:
        """A field that is read in another form too."""
        inner = super().function_before_schema(schema)
        function: Any = schema["function"]["function"]
        if function is many:
            return {"anyOf": [inner, *([inner["items"]] if "items" in inner else [])]}
        also = _ALSO.get(getattr(function, "__name__", ""))
        return {"anyOf": [inner, also]} if also else inner

    def str_schema(self, schema: core_schema.StringSchema) -> JsonSchemaValue:
        """A text; a number is taken as its digits."""
        written = super().str_schema(schema)
        if written.get("pattern") in (None, PRINTABLE):
            written.pop("pattern", None)
            written["type"] = ["string", "number"]
        return written

    def is_instance_schema(self, schema: core_schema.IsInstanceSchema) -> JsonSchemaValue:  # noqa: ARG002
        """A time zone, by its city."""
        return {"type": "string"}

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """Without what is taken where nothing is written; an editor would offer it."""
        return self.generate_inner(schema["schema"])


@cache
def schema_of(kind: Kind) -> dict[str, Any]:
    """The schema of the front matter of a kind."""
    schema = _schema(kind.model)
    properties = schema["properties"]
    schema["properties"] = {name: _described(name, properties[name], schema) for name in field_order(kind)}
    schema["required"] = sorted(set(schema.get("required", ())) - _COMPLETED)
    words = KIND_WORDS[kind.name]
    return {"$schema": DIALECT, "title": f"{words.tr} / {words.en}", **schema}


def schema_of_settings() -> dict[str, Any]:
    """The schema of ``content/sahne.yml``."""
    schema = _schema(Settings)
    schema["properties"] = {name: _or_null(value) for name, value in schema["properties"].items()}
    return {"$schema": DIALECT, "title": "content/sahne.yml", **schema}


def _schema(model: type[BaseModel]) -> dict[str, Any]:
    schema: dict[str, Any] = _without_titles(model.model_json_schema(schema_generator=_Generator))
    schema.pop("description", None)
    return schema


def _without_titles(schema: Any, *, named: bool = False) -> Any:
    """Without the titles made of names, which say nothing, and the docstrings, which are for programmers."""
    if isinstance(schema, list):
        return [_without_titles(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        name: _without_titles(value, named=name in ("properties", "$defs", "patternProperties"))
        for name, value in schema.items()
        if named or name not in ("title", "description")
    }


def _described(name: str, written: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    """A field with its words, and those of the fields within it."""
    for part in _parts(written, schema):
        for inner, value in part["properties"].items():
            words = described(f"{name}.{inner}")
            if words:
                value["description"] = words
    words = described(name)
    return {**_or_null(written), **({"description": words} if words else {})}


def _parts(written: Any, schema: dict[str, Any]) -> list[dict[str, Any]]:
    """The fields within a field, wherever its forms name some."""
    if isinstance(written, list):
        return [part for one in written for part in _parts(one, schema)]
    if not isinstance(written, dict):
        return []
    found = schema["$defs"].get(str(written.get("$ref", "")).rpartition("/")[2], {})
    inner = [part for key in ("anyOf", "items") for part in _parts(written.get(key), schema)]
    return [*inner, *([found] if "properties" in found else [])]


def _or_null(written: dict[str, Any]) -> dict[str, Any]:
    """A field that may stand there empty, which counts as not written."""
    forms = written.get("anyOf", [written])
    return {"anyOf": forms if _NULL in forms else [*forms, _NULL]}
