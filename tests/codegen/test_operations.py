"""Every shipped operation: its models hold all that is selected, and bear whatever a server may send."""

from __future__ import annotations

import importlib
import inspect
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from answers import UNKNOWN_TYPE, Choices, leaves, shipped
from hypothesis import given, settings
from hypothesis import strategies as st

import oefr_kraken_graphql
import oefr_kraken_graphql.account
from oefr_kraken import errors
from oefr_kraken._answers import LOGIN, Reply, read
from oefr_kraken._models import Input, Result
from oefr_kraken._operation import UNSET, Operation
from oefr_kraken.codegen.docs import ErrorCode
from oefr_kraken.codegen.names import method_name
from oefr_kraken_graphql.async_client import AsyncOperations
from oefr_kraken_graphql.client import Operations

PACKAGE = Path(oefr_kraken_graphql.__file__).parent
DOCUMENTS: dict[str, str] = json.loads((PACKAGE / "operations.json").read_text(encoding="utf-8"))
METHODS = {name: method_name(name) for name in DOCUMENTS}
OPERATIONS: dict[str, Operation[Any]] = {
    name: importlib.import_module(f"oefr_kraken_graphql.{module}").OPERATION
    for name, module in METHODS.items()
}
ANSWERER = shipped()

every_operation = pytest.mark.parametrize("operation", OPERATIONS.values(), ids=OPERATIONS)


def round_trip(operation: Operation[Any], data: dict[str, Any]) -> dict[str, Any]:
    """From bytes to the model and back."""
    model = operation.model.model_validate_json(json.dumps(data))
    again: dict[str, Any] = json.loads(model.model_dump_json(by_alias=True))
    assert model.model_dump(mode="json", by_alias=True) == again
    assert operation.model.model_validate(again) == model
    return again


def test_the_list_of_documents_is_what_the_operations_send() -> None:
    assert {o.name: o.document for o in OPERATIONS.values()} == DOCUMENTS


@every_operation
def test_no_leaf_is_lost(operation: Operation[Any]) -> None:
    for turn in range(ANSWERER.variants(operation.document)):
        data = ANSWERER.answer(operation.document, Choices(turn=turn))
        assert leaves(round_trip(operation, data)) == leaves(data)


@every_operation
def test_nulls_wherever_the_schema_allows_them(operation: Operation[Any]) -> None:
    data = ANSWERER.answer(operation.document, Choices(null=1))
    assert round_trip(operation, data) == data
    absent = ANSWERER.answer(operation.document, Choices(null=1, absent=1))
    assert round_trip(operation, absent) == data


@every_operation
def test_a_null_at_every_place_by_itself(operation: Operation[Any]) -> None:
    for seed in range(5):
        data = ANSWERER.answer(operation.document, Choices(null=0.3, turn=seed, seed=seed))
        assert leaves(round_trip(operation, data)).items() >= leaves(data).items()


@every_operation
def test_unknown_types_values_and_fields(operation: Operation[Any]) -> None:
    data = ANSWERER.answer(operation.document, Choices(unknown_member=1, unknown_value=1, extra_field=1))
    known = {path: leaf for path, leaf in leaves(data).items() if "notAskedFor" not in path}
    assert leaves(round_trip(operation, data)).items() >= known.items()


@settings(deadline=None, max_examples=200)
@given(name=st.sampled_from(sorted(OPERATIONS)), seed=st.integers(0, 2**32), turn=st.integers(0, 9))
def test_any_mixture(name: str, seed: int, turn: int) -> None:
    chances = {"null": 0.2, "absent": 0.3, "unknown_member": 0.2, "unknown_value": 0.2, "extra_field": 0.2}
    data = ANSWERER.answer(OPERATIONS[name].document, Choices(**chances, turn=turn, seed=seed))
    known = {path: leaf for path, leaf in leaves(data).items() if "notAskedFor" not in path}
    assert leaves(round_trip(OPERATIONS[name], data)).items() >= known.items()


def test_every_model_builds() -> None:
    for name in ("models", "fragments", "enums", "input_types"):
        module = importlib.import_module(f"oefr_kraken_graphql.{name}")
        assert all(hasattr(module, public) for public in module.__all__)
    classes = [*_subclasses(Result), *_subclasses(Input)]
    for model in classes:
        model.model_rebuild()
    assert all(model.__pydantic_complete__ for model in classes)


def _subclasses(cls: type[Any]) -> list[type[Any]]:
    return [c for child in cls.__subclasses__() for c in (child, *_subclasses(child))]


class SyncFake(Operations):
    """Answers from a dict instead of a server."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data

    def _call(self, operation: Operation[Any], variables: Any) -> Any:
        self.called, self.variables = operation, variables
        return operation.model.model_validate(self.data)


class AsyncFake(AsyncOperations):
    """The same, awaited."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data

    async def _call(self, operation: Operation[Any], variables: Any) -> Any:
        self.called, self.variables = operation, variables
        return operation.model.model_validate(self.data)


def call(client: Any, operation: Operation[Any]) -> Any:
    method = getattr(client, METHODS[operation.name])
    parameters = inspect.signature(method).parameters.values()
    given_arguments = {p.name: object() for p in parameters if p.default is p.empty}
    if getattr(method, "__deprecated__", None):
        with pytest.deprecated_call(match="deprecated"):
            result = method(**given_arguments)
    else:
        result = method(**given_arguments)
    if inspect.iscoroutine(result):
        with pytest.raises(StopIteration) as stopped:
            result.send(None)
        result = stopped.value.value
    assert client.called is operation
    assert tuple(client.variables) == operation.variables
    assert sum(v is not UNSET for v in client.variables.values()) == len(given_arguments)
    return result


@every_operation
def test_methods_answer_what_the_operation_is_about(operation: Operation[Any]) -> None:
    nothing = ANSWERER.answer(operation.document, Choices(null=1))
    call(SyncFake(nothing), operation)
    for turn in range(ANSWERER.variants(operation.document)):
        data = ANSWERER.answer(operation.document, Choices(turn=turn))
        result = call(SyncFake(data), operation)
        assert call(AsyncFake(data), operation) == result
        (root,) = vars(operation.model.model_validate(data)).values()
        assert result is None or any(result == value for value in _values(root))


def _values(value: Any) -> list[Any]:
    """A value and everything inside it."""
    inside = value if isinstance(value, list) else vars(value).values() if isinstance(value, Result) else ()
    return [value, *(inner for item in inside for inner in _values(item))]


def test_unions_without_a_known_member_answer_none() -> None:
    name = next(n for n, m in METHODS.items() if "isinstance(" in inspect.getsource(getattr(Operations, m)))
    data = ANSWERER.answer(OPERATIONS[name].document, Choices(unknown_member=1))
    assert UNKNOWN_TYPE in json.dumps(data)
    assert call(SyncFake(data), OPERATIONS[name]) is None


def test_sync_and_async_have_the_same_methods() -> None:
    def public(cls: type[Any]) -> dict[str, Any]:
        return {k: v for k, v in vars(cls).items() if not k.startswith("_")}

    assert list(public(Operations)) == list(public(AsyncOperations))
    for name, method in public(Operations).items():
        twin = public(AsyncOperations)[name]
        assert inspect.iscoroutinefunction(inspect.unwrap(twin))
        assert not inspect.iscoroutinefunction(inspect.unwrap(method))
        assert inspect.signature(method) == inspect.signature(twin)
        assert method.__doc__ == twin.__doc__


def test_signatures_hide_nothing() -> None:
    for name, method in vars(Operations).items():
        if name.startswith("_"):
            continue
        signature = inspect.signature(method)
        assert all(
            "Any" not in str(p.annotation).replace("|", " ").split() for p in signature.parameters.values()
        ), name
        assert signature.return_annotation not in ("Any", signature.empty), name
        optional = [p for p in signature.parameters.values() if p.default is UNSET]
        assert all("UnsetType" in str(p.annotation) for p in optional), name


def test_method_docs_name_every_argument() -> None:
    for name, method in vars(Operations).items():
        if not name.startswith("_"):
            doc = inspect.getdoc(method) or ""
            assert "Returns:" in doc, name
            assert all(f"{p}: `" in doc for p in list(inspect.signature(method).parameters)[1:]), name


@pytest.mark.parametrize("login", [True, False])
def test_docs_name_the_class_that_a_code_raises(login: bool) -> None:
    operation = replace(oefr_kraken_graphql.account.OPERATION, name=LOGIN if login else "Account")
    for entry in errors.CATALOGUE.values():
        error = {"extensions": {"errorCode": entry.code, "errorType": entry.type}}
        [raised] = read(operation, Reply(200, json.dumps({"errors": [error]}).encode()), 0.0).errors
        said = ErrorCode(entry.code, entry.message, entry.type).raised(login=login)
        assert said.startswith(f"{type(raised).__name__}: {entry.code}"), said


def test_names_that_do_not_exist_are_refused() -> None:
    from oefr_kraken_graphql import enums, fragments, models

    for facade in (oefr_kraken_graphql, enums, fragments, models):
        with pytest.raises(AttributeError, match="Typo"):
            _ = facade.Typo
        assert set(dir(facade)) >= set(facade.__all__)


def test_importing_the_client_imports_no_models() -> None:
    code = (
        "import sys, oefr_kraken_graphql.client, oefr_kraken_graphql.async_client as a;"
        "print(*sorted(m for m in sys.modules if m.startswith('oefr_kraken_graphql.')))"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)  # noqa: S603  # our own
    assert set(done.stdout.split()) == {
        "oefr_kraken_graphql._async_bridge",
        "oefr_kraken_graphql._sync_bridge",
        "oefr_kraken_graphql.async_client",
        "oefr_kraken_graphql.client",
    }
