# Written by scripts/generate.py from schema.graphql and queries/. Do not edit: change those and run it again.
"""Enum `QueryType`."""

from oefr_kraken._models import OpenEnum


class QueryType(OpenEnum):
    """Values of `query_type`: those that were seen, there may be more."""

    mutation = "mutation"
    query = "query"


__all__ = ("QueryType",)
