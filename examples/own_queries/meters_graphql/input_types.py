# Written by oefr codegen --queries queries --package meters_graphql from schema.graphql and queries/. Do not edit: change those and run it again.
"""What operations take besides scalars and enums."""

from __future__ import annotations

__all__ = ()
