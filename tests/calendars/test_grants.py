"""Who may read which calendars: what is written is read again, and exactly the granted tokens open something."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sahne.calendars.grants import (
    Grant,
    granted,
    grants_text,
    hash_of,
    read_grants,
    read_secret,
    secret_text,
    token_of,
)
from sahne.errors import SahneError

readers = (
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1)
    .map(lambda name: " ".join(name.split()))
    .filter(bool)
)
tokens = st.binary(min_size=16, max_size=16).map(token_of)
names = st.lists(
    st.sampled_from(["all", "owner-elif-aydin", "alarms/all", "channel-linkedin"]), min_size=1, unique=True
)
grants = st.builds(
    lambda reader, feeds, token, day: (Grant(reader=reader, feeds=tuple(sorted(feeds)), hash=hash_of(token), day=day), token),
    readers, names, tokens, st.dates(date(2026, 1, 1), date(2030, 1, 1)),
)  # fmt: skip


@given(st.lists(grants))
def test_what_is_written_is_read_again_and_holds_no_token(made: list[tuple[Grant, str]]) -> None:
    text = grants_text(grant for grant, _ in made)
    assert sorted(read_grants(text), key=repr) == sorted((grant for grant, _ in made), key=repr)
    assert not any(token in text for _, token in made)


@given(st.lists(grants, unique_by=lambda one: one[1]), st.data())
def test_after_any_grants_and_revocations_exactly_the_tokens_of_those_who_stayed_open_something(
    made: list[tuple[Grant, str]], data: st.DataObject
) -> None:
    revoked = data.draw(st.sets(st.integers(0, max(0, len(made) - 1)))) if made else set()
    kept = [grant for number, (grant, _) in enumerate(made) if number not in revoked]
    secret = read_secret(secret_text({token: "" for _, token in made} | {"a" * 26: "nobody", "../portal": ""}))
    opened = {one.token for one in granted(kept, secret)}
    assert opened == {token for number, (_, token) in enumerate(made) if number not in revoked}


@given(st.sets(st.binary(min_size=16, max_size=16)))
def test_a_token_has_128_bits_in_26_letters_that_can_name_a_folder(randoms: set[bytes]) -> None:
    made = {token_of(random) for random in randoms}
    assert len(made) == len(randoms)
    assert all(len(token) == 26 and token.isalnum() and token == token.lower() for token in made)


@pytest.mark.parametrize(
    "line", ["<<<<<<< HEAD", "Elif all", "Elif all zz 2026-11-25", f"Elif all {'a' * 64} yesterday"]
)
def test_a_line_that_cannot_be_read_stops_with_its_place_instead_of_letting_somebody_in(line: str) -> None:
    with pytest.raises(SahneError, match=r"^feeds\.grants:2: "):
        read_grants(f"# head\n{line}\n")
