"""How long a lane sleeps after a refusal that concerns all its products."""

from __future__ import annotations

from ..contract import HubError
from ..queue import Lane, QueuePolicy, QueueStore

#: A hub that asks for more than this is asked again after this time, in seconds.
LONGEST_RETRY_AFTER = 21600.0


def sleep_orders(
    store: QueueStore, hub: str, account: str, error: HubError, policy: QueuePolicy, now: float
) -> Lane:
    """Put the order lane to sleep (or stop the whole lane on wrong credentials)."""
    lane = store.lane(hub, account)
    if error.kind == "auth":
        return stop_lane(store, hub, account, error)
    count = lane.order_count + 1 if lane.order_why == error.kind else 1
    wait = _wait(error, count, policy, hub)
    return store.change_lane(
        hub,
        account,
        note=f"Questions and orders rest for {wait:.0f} s: {error.message}",
        order_until=now + wait,
        order_why=error.kind,
        order_count=count,
        last_http=error.status,
        last_cause=error.cause or error.message,
    )


def sleep_files(
    store: QueueStore, hub: str, account: str, error: HubError, policy: QueuePolicy, now: float
) -> Lane:
    """Put the fetch lane to sleep (or stop the whole lane on wrong credentials)."""
    lane = store.lane(hub, account)
    if error.kind == "auth":
        return stop_lane(store, hub, account, error)
    count = lane.fetch_count + 1 if lane.fetch_why == error.kind else 1
    # An old connection goes on counting for a while, whatever the hub asks for.
    wait = _wait(error, count, policy, hub, least=policy.rate.first)
    return store.change_lane(
        hub,
        account,
        note=f"Fetching rests for {wait:.0f} s: {error.message}",
        fetch_until=max(lane.fetch_until, now + wait),
        fetch_why=error.kind,
        fetch_count=count,
        last_http=error.status,
        last_cause=error.cause or error.message,
    )


def learn_quota(
    store: QueueStore, hub: str, account: str, error: HubError, policy: QueuePolicy, now: float
) -> Lane:
    """Learn how many orders the archive takes at once, and let ordering rest."""
    stated = error.quota is not None and error.quota > 0
    quota = error.quota if stated else (store.open_orders(hub, account) or None)
    return store.change_lane(
        hub,
        account,
        note=f"The archive allows {quota if quota else 'no more'} orders at once; ordering rests.",
        quota=quota,
        quota_stated=stated,
        quota_at=now,
        quota_until=now + policy.quota_sleep,
        last_http=error.status,
        last_cause=error.cause or error.message,
    )


def stop_lane(store: QueueStore, hub: str, account: str, error: HubError) -> Lane:
    """Stop everything on this account until somebody gives new credentials."""
    return store.change_lane(
        hub,
        account,
        note="The hub refuses the credentials; everything on this account waits for new ones.",
        stopped="auth",
        last_http=error.status,
        last_cause=error.cause or error.message,
    )


def _wait(error: HubError, count: int, policy: QueuePolicy, hub: str, *, least: float = 0.0) -> float:
    asked = min(error.retry_after or 0.0, LONGEST_RETRY_AFTER)
    if error.kind == "flows":
        return max(asked, policy.rate.first)
    if error.kind == "rate":
        return max(asked, least) if asked else policy.rate.wait(count)
    if error.kind in ("unavailable", "protocol"):
        return max(asked, policy.busy.wait(count, hub, error.kind))
    return max(asked, policy.connection.wait(count))
