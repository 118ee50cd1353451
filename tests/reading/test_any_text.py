"""Whatever stands in a file: a source and findings inside it, never an exception."""

import json
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from sahne.fix import mended
from sahne.kinds import KINDS
from sahne.models.fields import YEARS
from sahne.source import Source
from tests.conftest import findings_of, is_inside, item_text, source_of

YAML_SIGNS = "ab:- \n\r\t#'\"[]{}&*!|>%@`,?~<=.01\\/_Tİığ\u2028\x85\ufeff\x00\x7f\U0001f600"
words = st.text() | st.text(alphabet=YAML_SIGNS, max_size=80)
paths = st.sampled_from([f"content/{kind.folder}/a.md" for kind in KINDS])
names = st.sampled_from(sorted({name for kind in KINDS for name in kind.model.model_fields}) + ["başlık", "closes", "kanal"])
scalars = (
    st.none() | st.booleans() | st.integers() | st.floats() | words
    | st.sampled_from(["2026-02-30", "0001-01-01", "9999-12-31T23:59-14:00", "2026-01-01T10:00", "https://[", "9" * 400 + "h"])
    | st.dates(min_value=st.just(YEARS).example if False else None or __import__("datetime").date.min).map(str)
)  # fmt: skip
