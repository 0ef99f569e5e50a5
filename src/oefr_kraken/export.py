"""Write time series as Arrow tables, Parquet or CSV, and other nodes as Arrow tables: typed columns, units, no float for money.

What a time series becomes (`client.measurements(...).to_parquet(path)` and its likes):

- One row for each reading, in the order of time. The first column says whose readings they are: `property_id`, `prm_id` or `pce_ref`.
- Moments are `timestamp[us, Europe/Paris]`: stored as UTC, shown as local time.
- kWh and m3 are `decimal128(18, 6)`. Money is EUR as `decimal128(18, 8)`, made from the API's cents exactly, by moving the point.
  A value with more digits is an error, never rounded.
- Objects inside a reading become columns of the row; of the list `statistics` the labels are joined by `+` into `tariff_class`, and
  the costs of its entries are added.
- The metadata of a field has its `unit` ("kWh", "EUR", "m3") and `description`; names end in the unit, for CSV.

`to_arrow(nodes)` takes what any operation answers. Its columns are those of the model: an object inside becomes columns
`<field>_<field of the object>`, a list becomes JSON text, enums and ids text, decimals `decimal128(38, 12)`, moments as above. Amounts
stay what the API says they are, whole cents mostly.

pyarrow, pandas and polars are imported when they are first needed: extras `arrow`, `pandas` and `polars`.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, Self

from ._columns import COLUMNS, Column, unfit
from .errors import ConfigurationError, not_installed
from .windows import PARIS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import pandas as pd
    import polars as pl
    import pyarrow as pa
    from pydantic import BaseModel

    from .series import Batch, Source
    from .windows import Window

__all__ = ["ROWS", "schema", "to_arrow", "to_pandas", "to_polars"]

ROWS = 16_384
"""Rows of a row group of Parquet, and most that a file waits for in memory."""

_CHUNK = 2_048
"""Rows that are turned from text into Arrow at once."""


def _pyarrow() -> Any:
    try:
        import pyarrow
    except ImportError as error:
        raise not_installed("arrow", error) from None
    return pyarrow


def schema(kind: str) -> pa.Schema:
    """Return the Arrow schema of an export: `kind` is "measurements", "electricity_readings" or "gas_readings"."""
    owner = {"measurements": "property_id", "electricity_readings": "prm_id", "gas_readings": "pce_ref"}
    return _schema(kind, (owner[kind],))


def _schema(kind: str, constants: Iterable[str]) -> pa.Schema:
    pa = _pyarrow()
    fields = [pa.field(name, pa.string()) for name in constants]
    for column in COLUMNS[kind]:
        facts = {"unit": column.unit, "description": column.description}
        metadata = {key: value for key, value in facts.items() if value}
        fields.append(pa.field(column.name, _type(column), metadata=metadata or None))
    return pa.schema(fields, metadata={"oefr_kraken": kind, "timezone": PARIS})


def _type(column: Column) -> pa.DataType:
    pa = _pyarrow()
    match column.type:
        case "text":
            return pa.string()
        case "time":
            return pa.timestamp("us", tz=PARIS)
        case "number":
            return pa.decimal128(18, 6)
        case "cents":
            return pa.decimal128(18, 8)


def _array(column: Column, values: list[Any]) -> pa.Array:
    pa = _pyarrow()
    try:
        texts = pa.array(values, pa.string())
    except TypeError:  # a number where others are text
        texts = pa.array([None if value is None else str(value) for value in values], pa.string())
    try:
        if column.type != "cents":
            return texts.cast(_type(column))
        cents = texts.cast(pa.decimal128(18, 6))
    except pa.ArrowInvalid as error:
        # The words of Arrow quote a value at most, and no value here is personal.
        raise unfit(f"{column.name}: {error}") from None
    # The same digits with the point two places further left: exact.
    return pa.Array.from_buffers(pa.decimal128(18, 8), len(cents), cents.buffers(), offset=cents.offset)


def _tables(source: Source[Any], columns: list[list[Any]], table_schema: pa.Schema) -> Iterator[pa.Table]:
    """Turn columns of text into typed Arrow, a chunk at a time, so that little exists twice."""
    pa = _pyarrow()
    count = len(columns[0]) if columns else 0
    for low in range(0, count, _CHUNK):
        rows = min(_CHUNK, count - low)
        arrays = [pa.repeat(pa.scalar(value, pa.string()), rows) for value in source.constants.values()]
        for column, values in zip(COLUMNS[source.kind], columns, strict=True):
            arrays.append(_array(column, values[low : low + rows]))
        yield pa.Table.from_arrays(arrays, schema=table_schema)


# Where batches go


class Sink(Protocol):
    """Takes the batches of a series, and knows how many rows there were."""

    rows: int

    def add(self, batch: Batch) -> None:
        """Take a batch."""
        ...

    def __enter__(self) -> Self: ...
    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None: ...


class _Sink:
    """Gathers small batches into tables of ROWS rows."""

    def __init__(self, source: Source[Any]) -> None:
        self.rows = 0
        self._source = source
        self._schema = _schema(source.kind, source.constants)
        self._texts: list[list[Any]] = []
        self._tables: list[pa.Table] = []
        self._waiting = 0

    def add(self, batch: Batch) -> None:
        """Take a batch. Small ones are gathered before they are given types, which costs most for the first row."""
        if not self._texts:
            self._texts = batch.columns
        else:
            for column, more in zip(self._texts, batch.columns, strict=True):
                column += more
        if self._texts and len(self._texts[0]) >= _CHUNK:
            self._type()

    def _type(self) -> None:
        texts, self._texts = self._texts, []
        for table in _tables(self._source, texts, self._schema):
            self.rows += table.num_rows
            self._keep(table)

    def _keep(self, table: pa.Table) -> None:
        self._tables.append(table)
        self._waiting += table.num_rows
        while self._waiting >= ROWS:
            self._flush(ROWS)

    def _flush(self, rows: int) -> None:
        whole = self._gathered().combine_chunks()
        self._write(whole.slice(0, rows))
        rest = whole.slice(rows)
        self._tables, self._waiting = [rest] if rest.num_rows else [], rest.num_rows

    def _gathered(self) -> pa.Table:
        if not self._tables:
            return self._schema.empty_table()
        return _pyarrow().concat_tables(self._tables)

    def _write(self, table: pa.Table) -> None:
        raise NotImplementedError

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            self._type()


class TableSink(_Sink):
    """Keeps everything, as one table."""

    def _keep(self, table: pa.Table) -> None:
        self._tables.append(table)

    def table(self) -> pa.Table:
        """Return all rows."""
        return self._gathered()


class _FileSink(_Sink):
    """Writes beside, and moves into place when all is there: a reader sees the whole file or none."""

    def __init__(self, source: Source[Any], path: str | os.PathLike[str]) -> None:
        super().__init__(source)
        self.path = Path(path)
        self._beside = self.path.with_name(f".{self.path.name}.part")
        self._writer: Any = None

    def _open(self) -> Any:
        raise NotImplementedError

    def __enter__(self) -> Self:
        self._writer = self._open()
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        whole = False
        try:
            if kind is None:
                self._type()
                if self._waiting:
                    self._flush(self._waiting)
                whole = True
        finally:
            self._writer.close()
            if not whole:
                self._beside.unlink()
        if not whole:
            return
        _sync(self._beside)
        self._beside.replace(self.path)
        _sync(self.path.parent)


class ParquetSink(_FileSink):
    """One Parquet file; row groups of ROWS rows."""

    def _open(self) -> Any:
        _pyarrow()
        from pyarrow import parquet

        return parquet.ParquetWriter(self._beside, self._schema, compression="zstd")

    def _write(self, table: pa.Table) -> None:
        self._writer.write_table(table, row_group_size=ROWS)


class CsvSink(_FileSink):
    """One CSV file: UTF-8, a header, moments in ISO 8601 with offset."""

    def _open(self) -> Any:
        pa = _pyarrow()
        from pyarrow import csv

        types = [pa.string() if pa.types.is_timestamp(field.type) else field.type for field in self._schema]
        plain = pa.schema(list(zip(self._schema.names, types, strict=True)))
        return csv.CSVWriter(self._beside, plain, write_options=csv.WriteOptions(quoting_style="needed"))

    def _write(self, table: pa.Table) -> None:
        pa = _pyarrow()
        from pyarrow import compute as typed_compute

        compute: Any = typed_compute  # its functions are made at run time
        columns = []
        for column in table.columns:
            if pa.types.is_timestamp(column.type):
                text = compute.strftime(column.cast(pa.timestamp("s", tz=PARIS)), "%Y-%m-%dT%H:%M:%S%z")
                column = compute.replace_substring_regex(text, r"(\d\d)(\d\d)$", r"\1:\2")
            columns.append(column)
        self._writer.write_table(pa.table(columns, names=table.column_names))


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


class Parts:
    """The files of a dataset: one for each window, with names made of the series and the window."""

    def __init__(
        self, source: Source[Any], directory: str | os.PathLike[str], windows: Iterable[Window]
    ) -> None:
        self._source = source
        self._directory = Path(directory)
        self._directory.mkdir(parents=True, exist_ok=True)
        whose = "_".join(re.sub(r"[^\w.-]", "-", value) for value in source.constants.values())
        self._name = f"{source.kind}_{whose}"
        self._windows = list(windows)
        self._sink: ParquetSink | None = None
        self.paths = [self._path(window) for window in self._windows]
        self._refuse_others()

    def _path(self, window: Window) -> Path:
        return self._directory / f"{self._name}_{_stamp(window.start)}_{_stamp(window.end)}.parquet"

    def _refuse_others(self) -> None:
        """A part of other windows would repeat readings, so it must not lie beside."""
        mine = {path.name for path in self.paths}
        starts = [_stamp(window.start) for window in self._windows]
        ends = [_stamp(window.end) for window in self._windows]
        for path in sorted(self._directory.glob(f"{self._name}_*.parquet")):
            low, _, high = path.stem.removeprefix(f"{self._name}_").partition("_")
            if path.name not in mine and low < ends[-1] and high > starts[0]:
                raise ConfigurationError(
                    f"{path} holds part of the same period in other windows: delete it, or choose another directory"
                )

    def missing(self) -> Iterator[Window]:
        """Return the windows without file."""
        for window, path in zip(self._windows, self.paths, strict=True):
            if not path.exists():
                yield window

    def write(self, batch: Batch) -> None:
        """Write a piece; the file of a window is there when its last piece is."""
        if self._sink is None:
            self._sink = ParquetSink(self._source, self._path(batch.of)).__enter__()
        self._sink.add(batch)
        if batch.window.end == batch.of.end:
            self._sink.__exit__(None)
            self._sink = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if self._sink is not None:
            self._sink.__exit__(kind or GeneratorExit)


def _stamp(moment: Any) -> str:
    """Write a moment so that names sort by time: the day in the local zone, with the time in UTC where it is not midnight."""
    if moment.timetuple()[3:6] == (0, 0, 0):
        return f"{moment:%Y%m%d}"
    return f"{moment:%Y%m%dT%H%M%S%z}"


# Nodes of any kind


def to_arrow(nodes: Iterable[BaseModel]) -> pa.Table:
    """Return nodes of any operation as an Arrow table, flattened by the rules above. Extra: `oefr-kraken[arrow]`.

    The nodes must be of one operation. A column in which no node has a value is of type null.
    """
    pa = _pyarrow()
    rows = [dict(_flat("", node)) for node in nodes]
    names = list(dict.fromkeys(name for row in rows for name in row))
    arrays = [pa.array([_plain(row.get(name)) for row in rows]) for name in names]
    for i, array in enumerate(arrays):
        if pa.types.is_decimal(array.type):
            arrays[i] = array.cast(pa.decimal128(38, 12))
        elif pa.types.is_timestamp(array.type):
            arrays[i] = array.cast(pa.timestamp("us", tz=PARIS))
    return pa.table(arrays, names=names)


def _flat(prefix: str, node: BaseModel) -> Iterator[tuple[str, Any]]:
    from pydantic import BaseModel

    for name, value in node:
        column = prefix + name.rstrip("_")
        if isinstance(value, BaseModel):
            yield from _flat(column + "_", value)
        elif isinstance(value, list):
            dumped = [x.model_dump(mode="json") if isinstance(x, BaseModel) else x for x in value]
            yield column, json.dumps(dumped, default=str, ensure_ascii=False)
        else:
            yield column, value


def _plain(value: Any) -> Any:
    from enum import Enum
    from uuid import UUID

    if isinstance(value, Enum):
        return value.value
    if isinstance(value, dict):
        return json.dumps(value, default=str, ensure_ascii=False)
    return str(value) if isinstance(value, UUID) else value


def to_pandas(table: pa.Table) -> pd.DataFrame:
    """Return a table as a data frame of Arrow-backed columns: decimals stay decimals. Extra: `oefr-kraken[pandas]`."""
    try:
        import pandas as pd
    except ImportError as error:
        raise not_installed("pandas", error) from None
    frame: pd.DataFrame = table.to_pandas(types_mapper=pd.ArrowDtype)
    return frame


def to_polars(table: pa.Table) -> pl.DataFrame:
    """Return a table as a polars data frame: decimals stay decimals. Extra: `oefr-kraken[polars]`."""
    try:
        import polars as pl
    except ImportError as error:
        raise not_installed("polars", error) from None
    frame = pl.from_arrow(table)
    assert isinstance(frame, pl.DataFrame)
    return frame
