"""Packages that are not there, or there and broken."""

from __future__ import annotations

import pytest

from deepsatdata_plugin.core.errors import InputError
from deepsatdata_plugin.core.optional import MissingPackage, load_optional


def test_what_is_there_is_given():
    assert load_optional("json").loads("1") == 1


def test_what_is_not_installed_is_named_with_the_way_to_get_it():
    with pytest.raises(MissingPackage, match="no_such_package_here is needed and not installed") as caught:
        load_optional("no_such_package_here", subject="ENGINE", instead="Or choose 'threads'.")
    assert isinstance(caught.value, InputError)
    assert caught.value.subject == "ENGINE"
    assert "Or choose 'threads'." in str(caught.value)


@pytest.mark.parametrize(
    "kind", ["ImportError", "ValueError", "RuntimeError", "OSError", "AttributeError", "SystemExit"]
)
def test_a_wheel_that_does_not_fit_is_one_line_whatever_it_raises(tmp_path, monkeypatch, kind):
    (tmp_path / "wheel_that_fails.py").write_text(f"raise {kind}('numpy.dtype size changed')\n")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(MissingPackage) as caught:
        load_optional("wheel_that_fails")
    text = str(caught.value)
    assert "\n" not in text
    assert "wheel_that_fails" in text
    assert "it is installed" in text
    assert "numpy.dtype size changed" in text


def test_a_cancel_by_keyboard_is_not_a_missing_package(tmp_path, monkeypatch):
    (tmp_path / "interrupted.py").write_text("raise KeyboardInterrupt\n")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(KeyboardInterrupt):
        load_optional("interrupted")
