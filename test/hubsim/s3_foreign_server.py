"""Run moto's server on a free port of loopback with one bucket; prints the port. Run by `.venv-s3`'s Python.

python s3_foreign_server.py BUCKET < objects.json      (one line: key -> bytes in hex; ends when it is closed)
"""

from __future__ import annotations

import json
import sys

import boto3
from moto.core import DEFAULT_ACCOUNT_ID
from moto.s3.models import s3_backends
from moto.server import ThreadedMotoServer


def main() -> None:
    """Serve until the parent closes our standard input."""
    objects = json.loads(sys.stdin.readline())
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    store = boto3.client(
        "s3",
        endpoint_url=f"http://{host}:{port}",
        aws_access_key_id="any",
        aws_secret_access_key="any",
        region_name="us-east-1",
    )
    store.create_bucket(Bucket=sys.argv[1])
    # A thousand requests to send them would take longer than all that is asked of the store.
    behind = s3_backends[DEFAULT_ACCOUNT_ID]["aws"]
    for key, data in objects.items():
        behind.put_object(sys.argv[1], key, bytes.fromhex(data))
    print(port, flush=True)
    sys.stdin.read()
    server.stop()


if __name__ == "__main__":
    main()
