"""What generated code stands on: model bases, open enums, variables as JSON."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from pydantic import Field, TypeAdapter, ValidationError

from oefr_kraken._models import (
    UNSET,
    Input,
    JSONString,
    OpenEnum,
    Result,
    UnknownObject,
    UnsetType,
    dump_variables,
)


class Colour(OpenEnum):
    RED = "RED"
    DARK_RED = "dark-red"


class Login(Input, frozen=True):
    email: str
    password: str | None | UnsetType = UNSET
    api_key: str | None | UnsetType = Field(default=UNSET, alias="APIKey")


class Session(Result, frozen=True):
    refresh_token: str
    expires_in: int | None = None


class TestOpenEnum:
    def test_known_values_are_members(self) -> None:
        assert Colour("dark-red") is Colour.DARK_RED
        assert Colour.RED.is_known

    def test_unknown_values_are_kept(self) -> None:
        blue = Colour("BLUE")
        assert isinstance(blue, Colour)
        assert not blue.is_known
        assert (blue, blue.value, blue.name, str(blue), f"{blue:>5}") == (
            "BLUE",
            "BLUE",
            "BLUE",
            "BLUE",
            " BLUE",
        )
        assert blue == Colour("BLUE")
        assert len({blue, Colour("BLUE"), "BLUE"}) == 1
        assert list(Colour) == [Colour.RED, Colour.DARK_RED]

    @pytest.mark.parametrize("colour", [Colour.RED, Colour("BLUE")])
    def test_copies_are_equal_and_of_the_same_type(self, colour: Colour) -> None:
        for again in (copy.copy(colour), copy.deepcopy(colour), pickle.loads(pickle.dumps(colour))):  # noqa: S301  # our own
            assert again == colour
            assert type(again) is Colour
            assert again.is_known is colour.is_known

    def test_json_holds_the_raw_value(self) -> None:
        adapter = TypeAdapter(list[Colour])
        colours = adapter.validate_json('["RED", "BLUE"]')
        assert [c.is_known for c in colours] == [True, False]
        assert adapter.dump_json(colours) == b'["RED","BLUE"]'

    def test_only_strings_are_values(self) -> None:
        with pytest.raises(ValueError, match="7 is not a valid Colour"):
            Colour(7)


class TestResult:
    def test_results_do_not_change(self) -> None:
        session = Session(refresh_token="abc")
        with pytest.raises(ValidationError, match="frozen"):
            session.expires_in = 1  # type: ignore[misc]

    def test_names_of_both_sides_are_accepted(self) -> None:
        assert Session(refresh_token="abc") == Session.model_validate({"refreshToken": "abc", "new": 1})

    def test_secrets_do_not_show(self) -> None:
        assert "abc" not in repr(Session(refresh_token="abc"))
        assert "expires_in=60" in repr(Session(refresh_token="abc", expires_in=60))

    def test_errors_do_not_show_the_answer(self) -> None:
        with pytest.raises(ValidationError) as caught:
            Session.model_validate_json('{"refreshToken": 1, "expiresIn": "private"}')
        assert "private" not in str(caught.value)

    def test_unknown_objects_keep_what_came(self) -> None:
        data = {"__typename": "New", "someField": [1]}
        unknown = UnknownObject.model_validate(data)
        assert (unknown.typename__, unknown.model_extra) == ("New", {"someField": [1]})
        assert unknown.model_dump(by_alias=True) == data


class TestJSONString:
    adapter: TypeAdapter[Any] = TypeAdapter(JSONString)

    @pytest.mark.parametrize(
        ("sent", "value"),
        [('{"a": [1, null]}', {"a": [1, None]}), ("no JSON", "no JSON"), ({"a": 1}, {"a": 1})],
    )
    def test_text_is_parsed_where_it_is_json(self, sent: Any, value: Any) -> None:
        assert self.adapter.validate_json(json.dumps(sent)) == value
        again = self.adapter.dump_python(value, mode="json")
        assert isinstance(again, str)
        assert self.adapter.validate_python(again) == value


class TestVariables:
    def test_every_scalar_has_its_form(self) -> None:
        values = {
            "text": "é",
            "flag": True,
            "number": 1.5,
            "amount": Decimal("12.50"),
            "at": datetime(2024, 2, 29, 12, tzinfo=UTC),
            "on": date(2024, 2, 29),
            "hour": time(7, 30),
            "id": UUID(int=1),
            "colour": Colour("BLUE"),
            "none": None,
            "list": ("a", Colour.RED),
            "map": {"a": [Decimal(1)]},
        }
        assert json.loads(dump_variables(values)) == {
            "text": "é",
            "flag": True,
            "number": 1.5,
            "amount": "12.50",
            "at": "2024-02-29T12:00:00+00:00",
            "on": "2024-02-29",
            "hour": "07:30:00",
            "id": "00000000-0000-0000-0000-000000000001",
            "colour": "BLUE",
            "none": None,
            "list": ["a", "RED"],
            "map": {"a": ["1"]},
        }

    def test_unset_is_left_out_at_every_depth(self) -> None:
        values = {
            "a": UNSET,
            "b": None,
            "input": Login(email="e", api_key=UNSET),
            "list": [{"c": UNSET}, UNSET],
        }
        assert json.loads(dump_variables(values)) == {"b": None, "input": {"email": "e"}, "list": [{}]}

    def test_inputs_tell_unset_from_none(self) -> None:
        assert json.loads(dump_variables({"input": Login(email="e", api_key=None)})) == {
            "input": {"email": "e", "APIKey": None}
        }
        assert Login(email="e").password is UNSET

    def test_inputs_refuse_names_that_they_do_not_have(self) -> None:
        with pytest.raises(ValidationError, match="pasword"):
            Login(email="e", pasword="p")  # type: ignore[call-arg]

    def test_inputs_do_not_show_secrets(self) -> None:
        assert (
            repr(Login(email="e", password="p", api_key="k"))
            == "Login(email='e', password='**********', api_key='**********')"
        )

    def test_a_date_and_time_without_time_zone_is_refused(self) -> None:
        with pytest.raises(
            ValueError, match=r"^start_at: .* without time zone; attach one, for instance start_at\.replace"
        ):
            dump_variables({"startAt": datetime(2024, 1, 1)})
        with pytest.raises(ValueError, match=r"^filters\[1\]\.at: "):
            dump_variables({"filters": [{}, {"at": datetime(2024, 1, 1)}]})

    def test_what_has_no_json_form_is_refused_by_name(self) -> None:
        with pytest.raises(TypeError, match="start_at: object cannot be sent"):
            dump_variables({"startAt": object()})


def test_unset_is_false_and_says_its_name() -> None:
    assert not UNSET
    assert repr(UNSET) == "UNSET"
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET  # noqa: S301  # our own


def test_models_do_not_need_the_http_client() -> None:
    code = "import sys, oefr_kraken._models; assert 'httpx' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603  # our own
