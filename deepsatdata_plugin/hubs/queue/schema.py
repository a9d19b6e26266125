"""The queue file: its tables and all its SQL, as constants.

`PRAGMA user_version` holds the version, `PRAGMA application_id` says what the file is.
"""

from __future__ import annotations

VERSION = 1
#: "DSDQ" in ASCII.
APPLICATION_ID = 0x44534451
MARK_VERSION = "PRAGMA user_version = 1"
MARK_FILE = "PRAGMA application_id = 1146307665"

TABLES = """
CREATE TABLE job (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  created REAL NOT NULL, folder TEXT NOT NULL,
  unpack INTEGER NOT NULL, keep_zip INTEGER NOT NULL, revision INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE product (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE, hub TEXT NOT NULL, tile TEXT NOT NULL, sensing_start TEXT NOT NULL,
  size INTEGER, record TEXT NOT NULL,
  state TEXT NOT NULL, resume_state TEXT, priority INTEGER NOT NULL, bands TEXT NOT NULL,
  tries INTEGER NOT NULL, attempts INTEGER NOT NULL, server_errors INTEGER NOT NULL,
  quarantined INTEGER NOT NULL, next_try REAL NOT NULL, order_id TEXT NOT NULL, ordered_at REAL,
  restored_at REAL, checked_at REAL, last_http INTEGER NOT NULL, last_cause TEXT NOT NULL,
  bytes INTEGER NOT NULL, furthest INTEGER NOT NULL, total INTEGER, rate REAL NOT NULL, etag TEXT NOT NULL,
  part_path TEXT NOT NULL, path TEXT NOT NULL, owner TEXT NOT NULL, heartbeat REAL NOT NULL,
  verified_by TEXT NOT NULL, reason TEXT NOT NULL, tried TEXT NOT NULL, revision INTEGER NOT NULL
);
CREATE INDEX product_due ON product (hub, state, next_try);
CREATE INDEX product_state ON product (state);
CREATE INDEX product_revision ON product (revision);
CREATE TABLE alternative (
  product INTEGER NOT NULL REFERENCES product (id) ON DELETE CASCADE,
  hub TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY (product, hub)
);
CREATE TABLE orders (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  product INTEGER NOT NULL REFERENCES product (id) ON DELETE CASCADE,
  hub TEXT NOT NULL, account TEXT NOT NULL, order_id TEXT NOT NULL,
  ordered_at REAL NOT NULL, closed_at REAL, outcome TEXT NOT NULL DEFAULT ''
);
CREATE INDEX orders_open ON orders (hub, account, closed_at);
CREATE INDEX orders_product ON orders (product);
CREATE TABLE event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  product INTEGER REFERENCES product (id) ON DELETE CASCADE,
  at REAL NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, hub TEXT NOT NULL, http INTEGER NOT NULL,
  cause TEXT NOT NULL, note TEXT NOT NULL, bytes INTEGER NOT NULL, owner TEXT NOT NULL
);
CREATE INDEX event_product ON event (product, id);
CREATE TABLE lane (
  hub TEXT NOT NULL, account TEXT NOT NULL, quota INTEGER, quota_stated INTEGER NOT NULL,
  quota_at REAL NOT NULL, quota_until REAL NOT NULL, order_until REAL NOT NULL, order_why TEXT NOT NULL,
  order_count INTEGER NOT NULL, fetch_until REAL NOT NULL, fetch_why TEXT NOT NULL,
  fetch_count INTEGER NOT NULL, stopped TEXT NOT NULL, last_http INTEGER NOT NULL,
  last_cause TEXT NOT NULL, revision INTEGER NOT NULL, PRIMARY KEY (hub, account)
);
"""

#: Made when it is first written, so that queues of before have none, and programs of before do not miss it.
PLACES = "CREATE TABLE IF NOT EXISTS place (folder TEXT PRIMARY KEY, device TEXT NOT NULL)"
HAS_PLACES = "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'place'"
PLACE = "SELECT device FROM place WHERE folder = ?"
PUT_PLACE = "INSERT OR REPLACE INTO place VALUES (?, ?)"

BEGIN_JOB = """INSERT INTO job (id, created, folder, unpack, keep_zip)
  VALUES (1, :created, :folder, :unpack, :keep_zip)"""
CHANGE_JOB = "UPDATE job SET folder = :folder, unpack = :unpack, keep_zip = :keep_zip WHERE id = 1"
STEP_REVISION = "UPDATE job SET revision = revision + 1 WHERE id = 1"
REVISION = "SELECT revision FROM job WHERE id = 1"

ADD_PRODUCT = """INSERT INTO product (name, hub, tile, sensing_start, size, record, state, resume_state,
    priority, bands, tries, attempts, server_errors, quarantined, next_try, order_id, ordered_at, restored_at,
    checked_at, last_http, last_cause, bytes, furthest, total, rate, etag, part_path, path, owner, heartbeat,
    verified_by, reason, tried, revision)
  VALUES (:name, :hub, :tile, :sensing_start, :size, :record, :state, :resume_state, :priority,
    :bands, :tries, :attempts, :server_errors, :quarantined, :next_try, :order_id, :ordered_at, :restored_at,
    :checked_at, :last_http, :last_cause, :bytes, :furthest, :total, :rate, :etag, :part_path, :path, :owner,
    :heartbeat, :verified_by, :reason, :tried, (SELECT revision FROM job))"""
CHANGE_PRODUCT = """UPDATE product SET name = :name, hub = :hub, tile = :tile, sensing_start = :sensing_start,
    size = :size, record = :record, state = :state, resume_state = :resume_state, priority = :priority,
    bands = :bands, tries = :tries, attempts = :attempts, server_errors = :server_errors,
    quarantined = :quarantined, next_try = :next_try, order_id = :order_id, ordered_at = :ordered_at,
    restored_at = :restored_at, checked_at = :checked_at, last_http = :last_http, last_cause = :last_cause,
    bytes = :bytes, furthest = :furthest, total = :total, rate = :rate, etag = :etag, part_path = :part_path,
    path = :path, owner = :owner, heartbeat = :heartbeat, verified_by = :verified_by, reason = :reason,
    tried = :tried, revision = (SELECT revision FROM job)
  WHERE id = :id"""
BEAT = """UPDATE product SET bytes = :bytes, rate = :rate, heartbeat = :now, furthest = MAX(furthest, :bytes),
    revision = (SELECT revision FROM job)
  WHERE id = :id AND owner = :owner AND state = :state"""
REMOVE_PRODUCT = "DELETE FROM product WHERE id = ?"

PRODUCT = "SELECT * FROM product WHERE id = ?"
PRODUCT_BY_NAME = "SELECT * FROM product WHERE name = ?"
STATE_OF = "SELECT state, owner FROM product WHERE id = ?"
ALL_PRODUCTS = "SELECT * FROM product ORDER BY sensing_start, tile, name"
CHANGED_PRODUCTS = "SELECT * FROM product WHERE revision > ? ORDER BY id"
PRODUCTS_IN = "SELECT * FROM product WHERE state = ? ORDER BY priority DESC, sensing_start, tile, name"
COUNTS = """SELECT state, COUNT(*), SUM(COALESCE(total, size, 0)), SUM(bytes) FROM product GROUP BY state"""
HAS_FILES = "SELECT EXISTS (SELECT 1 FROM product WHERE path != '' OR bytes > 0)"
HUBS = "SELECT DISTINCT hub FROM product ORDER BY hub"

# An instant beyond :horizon was written by a clock that has been put right since: it counts as due.
DUE = """SELECT * FROM product
  WHERE hub = :hub AND state IN (:a, :b) AND (next_try <= :now OR next_try > :horizon)
  ORDER BY priority DESC, sensing_start, tile, name LIMIT :limit"""
DUE_ORDERS = """SELECT product.* FROM product
  WHERE hub = :hub AND state = 'WAIT_SLOT' AND (next_try <= :now OR next_try > :horizon)
  ORDER BY EXISTS (SELECT 1 FROM orders WHERE product = product.id AND closed_at IS NULL) DESC,
    priority DESC, sensing_start, tile, name LIMIT :limit"""
DUE_FILES = """SELECT * FROM product
  WHERE hub = :hub AND state = 'READY' AND (next_try <= :now OR next_try > :horizon)
  ORDER BY restored_at IS NULL, restored_at, priority DESC, sensing_start, tile, name LIMIT :limit"""
SOONEST = """SELECT state, COUNT(*), MIN(CASE WHEN next_try > :horizon THEN 0 ELSE next_try END) FROM product
  WHERE hub = :hub GROUP BY state"""

ADD_ALTERNATIVE = "INSERT OR REPLACE INTO alternative (product, hub, record) VALUES (?, ?, ?)"
ALTERNATIVES = "SELECT hub, record FROM alternative WHERE product = ? ORDER BY rowid"

OPEN_ORDER = """INSERT INTO orders (product, hub, account, order_id, ordered_at)
  VALUES (:product, :hub, :account, :order_id, :at)"""
CLOSE_ORDERS = (
    "UPDATE orders SET closed_at = :at, outcome = :outcome WHERE product = :product AND closed_at IS NULL"
)
COUNT_OPEN_ORDERS = "SELECT COUNT(*) FROM orders WHERE hub = ? AND account = ? AND closed_at IS NULL"
LOST_ORDERS = """SELECT product.id FROM orders JOIN product ON product.id = orders.product
  WHERE orders.closed_at IS NULL AND orders.ordered_at < :before
    AND product.state NOT IN ('ORDERED', 'WAIT_SLOT')"""
OLDEST_LEFT_ORDER = """SELECT MIN(orders.ordered_at) FROM orders JOIN product ON product.id = orders.product
  WHERE orders.hub = ? AND orders.account = ? AND orders.closed_at IS NULL
    AND product.state NOT IN ('ORDERED', 'WAIT_SLOT')"""
HAS_OPEN_ORDER = "SELECT COUNT(*) FROM orders WHERE product = ? AND closed_at IS NULL"

ADD_EVENT = """INSERT INTO event (product, at, before, after, hub, http, cause, note, bytes, owner)
  VALUES (:product, :at, :before, :after, :hub, :http, :cause, :note, :bytes, :owner)"""
EVENTS_OF = "SELECT * FROM event WHERE product = ? ORDER BY id"

LANE = "SELECT * FROM lane WHERE hub = ? AND account = ?"
# The other columns say how an account stands, which the ledger of accounts does now. The table keeps them,
# so that older programs, which know them, read this file, and this one theirs: to all 0 and "" mean nothing.
PUT_LANE = """INSERT OR REPLACE INTO lane (hub, account, quota_stated, quota_at, quota_until, order_until,
    order_why, order_count, fetch_until, fetch_why, fetch_count, stopped, last_http, last_cause, revision)
  VALUES (:hub, :account, 0, 0, 0, 0, '', 0, :fetch_until, '', 0, '', :last_http, :last_cause,
    (SELECT revision FROM job))"""
