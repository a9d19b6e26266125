"""Object stores of other people for tests: moto's server and botocore, in a virtual environment of their own.

    python test/hubsim/s3_foreign.py --install      # makes .venv-s3 when it is missing or outdated

`MotoServer` is a store whose code is nobody's here: a client that gets on with it has met a foreign
implementation. `s3_foreign_client.py` lets botocore sign, list and fetch.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE.parents[1] / ".venv-s3"
PYTHON = VENV / "bin" / "python"


def _stamp() -> str:
    return hashlib.sha256((HERE / "s3-requirements.txt").read_bytes()).hexdigest()


def install() -> None:
    """Make the environment; does nothing when it is ready."""
    ready = VENV / "ready"
    if PYTHON.exists() and ready.exists() and ready.read_text() == _stamp():
        return
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=True)
    requirements = str(HERE / "s3-requirements.txt")
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", requirements]
    subprocess.run(pip, check=True)
    ready.write_text(_stamp())


def client(command: str, question: Mapping[str, object]) -> object:
    """Let botocore do something; see `s3_foreign_client`."""
    done = subprocess.run(
        [str(PYTHON), str(HERE / "s3_foreign_client.py"), command],
        input=json.dumps(question),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    return json.loads(done.stdout)


class MotoServer:
    """moto's object store with one bucket; use as a context manager.

    Args:
        bucket: Its name.
        objects: Key -> bytes.

    Attributes:
        url: Its address.
    """

    def __init__(self, bucket: str, objects: Mapping[str, bytes]) -> None:
        self._bucket, self._objects = bucket, objects
        self._process: subprocess.Popen[str] | None = None
        self.url = ""

    def __enter__(self) -> MotoServer:
        install()
        self._process = subprocess.Popen(
            [str(PYTHON), "-W", "ignore", str(HERE / "s3_foreign_server.py"), self._bucket],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        objects = {key: data.hex() for key, data in self._objects.items()}
        self._process.stdin.write(json.dumps(objects) + "\n")
        self._process.stdin.flush()
        port = self._process.stdout.readline().strip()
        if not port:
            self.__exit__()
            raise RuntimeError("moto's server did not start")
        self.url = f"http://127.0.0.1:{port}"
        return self

    def __exit__(self, *exception: object) -> None:
        if self._process is None:
            return
        self._process.stdin.close()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()
        self._process = None


if __name__ == "__main__":
    if sys.argv[1:] != ["--install"]:
        sys.exit("usage: s3_foreign.py --install")
    install()
