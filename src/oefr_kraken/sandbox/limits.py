"""The hourly allowance of points, and what `rateLimitInfo` says of it.

Known: 50,000 points an hour for a user, KT-CT-1199 beyond, and the fields of `rateLimitInfo`. Assumed: that a request costs its
complexity, that an hour begins with the first request after the last one ended, that a refused request costs nothing, and that a request
for `rateLimitInfo` alone is never refused.
"""

from __future__ import annotations

import math
from typing import Any

from .problems import ProblemError

_WINDOW = 3600.0


class Points:
    """What is left of the allowance."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.used = 0
        self._renews_at = 0.0

    def spend(self, cost: int, now: float, *, free: bool = False) -> None:
        """Take what a request costs, or refuse the request."""
        if now >= self._renews_at:
            self.used, self._renews_at = 0, now + _WINDOW
        if free:
            return
        if self.used + cost > self.limit:
            raise ProblemError("KT-CT-1199")
        self.used += cost

    def exhaust(self, now: float) -> None:
        """Spend all that is left."""
        self.spend(0, now)
        self.used = self.limit

    def info(self, now: float) -> dict[str, Any]:
        """Return what `pointsAllowanceRateLimit` answers; `ttl` is seconds until the allowance renews."""
        remaining = self.limit - self.used
        return {
            "limit": self.limit,
            "usedPoints": self.used,
            "remainingPoints": remaining,
            "isBlocked": remaining <= 0,
            "ttl": max(0, math.ceil(self._renews_at - now)),
        }
