"""When to send again, and how long to wait before."""

from __future__ import annotations

import re
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

__all__ = ["RetryPolicy"]

LONGEST = 1_000_000
"""Seconds. Clocks and sockets of some systems overflow not far beyond."""


@dataclass(frozen=True)
class RetryPolicy:
    """How failed requests are sent again. Times are seconds.

    Queries are sent again after connection errors, timeouts, HTTP 408, 425, 429 and 5xx, and errorType SERVICE_AVAILABILITY.
    Mutations are sent again only where the first try cannot have run (the connection was never made, HTTP 425 or 429) or where
    their input carries an idempotency key. Validation, authorization and complexity errors are never sent again.
    """

    attempts: int = 3
    """Tries in all; 1 turns retries off."""
    initial: float = 0.5
    """Wait before the second try; it doubles with each further one."""
    maximum: float = 8.0
    """Longest such wait."""
    jitter: float = 0.25
    """Share of a wait that chance takes away, so that many clients do not return together (0.25: 75 to 100 % of it)."""
    retry_after: float = 120.0
    """Longest wait that the server may ask for (`Retry-After`, a rate limit's time to live); beyond it the error is raised at once."""
    deadline: float | None = 300.0
    """Longest a call may take in all, waits included; None for no bound."""

    def __post_init__(self) -> None:
        from .errors import ConfigurationError

        if not isinstance(self.attempts, int) or self.attempts < 1 or not 0 <= self.jitter <= 1:
            raise ConfigurationError("RetryPolicy: attempts must be 1 or more, jitter within 0 and 1")
        for name in ("initial", "maximum", "retry_after"):
            if not 0 <= getattr(self, name) <= LONGEST:
                raise ConfigurationError(f"RetryPolicy: {name} must be within 0 and {LONGEST:,} seconds")
        if self.deadline is not None and not 0 < self.deadline <= LONGEST:
            raise ConfigurationError(
                f"RetryPolicy: deadline must be above 0 and at most {LONGEST:,} seconds, or None"
            )

    def backoff(self, attempt: int, chance: float) -> float:
        """Return the seconds to wait after failed try number `attempt` (from 1); `chance` is a random number within 0 and 1."""
        from tenacity import RetryCallState, Retrying, wait_exponential

        state = RetryCallState(Retrying(), None, (), {})
        state.attempt_number = attempt
        return wait_exponential(multiplier=self.initial, max=self.maximum)(state) * (1 - self.jitter * chance)


def parse_retry_after(value: str | None, now: float) -> float | None:
    """Return the seconds that a `Retry-After` header asks for: a number of seconds or an HTTP date; None if it is neither."""
    if value is None:
        return None
    if re.fullmatch(r"\s*\d+(\.\d*)?\s*", value):
        return float(value)
    try:
        return max(parsedate_to_datetime(value).timestamp() - now, 0.0)
    except (ValueError, OverflowError, OSError):
        return None
