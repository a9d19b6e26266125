#!/usr/bin/env bash
# moto 5.2.5 (its server, as a stand-in for S3 in tests): a part is sent although If-Range says not to.
# Done: an object is put, read from its middle with If-Range and the mark (ETag) it had, put anew with other bytes, and read from
# its middle once more with the old mark. Also a range in a unit that does not exist.
# Seen: 206 with the end of the new object, where RFC 9110 (13.1.5) wants 200 and the whole of it: a client that trusts the 206 glues
# two versions together. "lines=1-2" is answered as if it were bytes, where an unknown unit is to be ignored (14.2).
# For us: what continues a file has to prove it by its own mark and length, whatever the status; tests of resumed transfers run
# on a store of our own.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check "moto[server,s3]==5.2.5" boto3==1.44.8
"$folder/venv/bin/python" - <<'PYTHON' 2>/dev/null
import sys
import urllib.request
from importlib.metadata import version

import boto3
from moto.server import ThreadedMotoServer

server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
host, port = server.get_host_and_port()
store = boto3.client(
    "s3", endpoint_url=f"http://{host}:{port}", aws_access_key_id="a", aws_secret_access_key="b", region_name="us-east-1"
)
store.create_bucket(Bucket="bucket")


def put(data: bytes) -> str:
    return store.put_object(Bucket="bucket", Key="file", Body=data)["ETag"]


def read(**headers: str) -> tuple[int, bytes]:
    url = store.generate_presigned_url("get_object", Params={"Bucket": "bucket", "Key": "file"})
    with urllib.request.urlopen(urllib.request.Request(url, headers=headers)) as answer:
        return answer.status, answer.read()


print(f"moto {version('moto')}")
mark = put(b"first version")
print("same mark:   ", same := read(**{"Range": "bytes=6-", "If-Range": mark}))
put(b"SECOND VERSION")
print("another mark:", other := read(**{"Range": "bytes=6-", "If-Range": mark}))
print("unit 'lines':", lines := read(Range="lines=1-2"))
server.stop()
as_described = same == (206, b"version") and other == (206, b" VERSION") and lines == (206, b"EC")
print("as described" if as_described else "CHANGED")
sys.exit(0 if as_described else 1)
PYTHON
