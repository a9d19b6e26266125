"""What botocore makes of a store. Run by `.venv-s3`'s Python; question as JSON on standard input.

sign    Authorization of requests (method, url, stamp), signed by its S3 signer
list    [key, size, etag] of the objects below a prefix, `page` a question
get     bytes of an object in hex, from `start`
"""

from __future__ import annotations

import datetime as dt
import json
import sys

import boto3
import botocore.auth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.credentials import Credentials


def sign(asked: dict) -> list[str]:
    """Return the values of the header Authorization."""
    values = []
    for one in asked["requests"]:
        when = dt.datetime.strptime(one["stamp"], "%Y%m%dT%H%M%SZ")
        name = "get_current_datetime"
        if not hasattr(botocore.auth, name):
            raise SystemExit(f"botocore.auth has no {name}")
        setattr(botocore.auth, name, lambda *_, when=when, **__: when)
        keys = Credentials(asked["key"], asked["secret"])
        request = AWSRequest(method=one["method"], url=one["url"])
        botocore.auth.S3SigV4Auth(keys, "s3", asked["region"]).add_auth(request)
        values.append(request.headers["Authorization"])
    return values


def _store(asked: dict):
    return boto3.client(
        "s3",
        endpoint_url=asked["url"],
        aws_access_key_id=asked["key"],
        aws_secret_access_key=asked["secret"],
        region_name="default",
        config=Config(
            s3={"addressing_style": "path"},
            retries={"max_attempts": 0},
            response_checksum_validation="when_required",
        ),
    )


def list_objects(asked: dict) -> list[list]:
    """Return what lies below a prefix."""
    pages = (
        _store(asked)
        .get_paginator("list_objects_v2")
        .paginate(
            Bucket=asked["bucket"], Prefix=asked["prefix"], PaginationConfig={"PageSize": asked["page"]}
        )
    )
    return [[item["Key"], item["Size"], item["ETag"]] for page in pages for item in page.get("Contents", [])]


def get(asked: dict) -> str:
    """Return an object, or its end."""
    extra = {"Range": f"bytes={asked['start']}-"} if asked.get("start") else {}
    answer = _store(asked).get_object(Bucket=asked["bucket"], Key=asked["object"], **extra)
    return answer["Body"].read().hex()


if __name__ == "__main__":
    command = {"sign": sign, "list": list_objects, "get": get}[sys.argv[1]]
    print(json.dumps(command(json.load(sys.stdin))))
