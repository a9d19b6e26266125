"""GDAL's messages as values, on threads, with and without exceptions; settings that are put back."""

from __future__ import annotations

import threading

import pytest
from osgeo import gdal

from deepsatdata_plugin.core.geo import first_of, gdal_config, gdal_messages, guarded, memory_vectors


def test_messages_are_kept_by_severity():
    with gdal_messages() as failures, gdal_messages(gdal.CE_Warning) as warnings:
        gdal.Error(gdal.CE_Warning, 1, "a hint")
    assert (failures, warnings) == ([], ["a hint"])
    with gdal_messages() as failures:
        gdal.Error(gdal.CE_Warning, 1, "a hint")
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        gdal.PopErrorHandler()
    assert failures == []


def test_a_message_that_is_no_text(tmp_path):
    """A damaged file is quoted byte by byte; the handler is then called without the message."""
    path = tmp_path / "damaged.tif"
    path.write_bytes(b"\xff\xfe not an image")
    with gdal_messages() as messages:
        try:
            dataset = gdal.OpenEx(b"/vsimem/\xff\xfe\xfd.tif", gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)
        except (RuntimeError, UnicodeDecodeError, SystemError):
            dataset = None
    assert dataset is None
    assert all(isinstance(message, str) for message in messages)


def test_guarded():
    """Whether the bindings raise here or not, the reason comes back as text and the switch stays as it was."""
    before = gdal.GetUseExceptions()
    result, messages = guarded(
        lambda: gdal.OpenEx("/vsimem/none.tif", gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)
    )
    assert result is None
    assert len(messages) == 1 and "No such file" in first_of(messages)
    assert gdal.GetUseExceptions() == before
    assert guarded(lambda: 7) == (7, [])
    assert first_of([]) == "GDAL gives no reason."


def test_threads_do_not_mix():
    seen = {}
    barrier = threading.Barrier(2)

    def work(name):
        with gdal_messages(gdal.CE_Warning) as messages:
            barrier.wait()
            gdal.Error(gdal.CE_Warning, 1, name)
            barrier.wait()
        seen[name] = messages

    threads = [threading.Thread(target=work, args=(name,)) for name in ("one", "two")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == {"one": ["one"], "two": ["two"]}


def test_settings_last_for_a_block():
    gdal.SetThreadLocalConfigOption("GDAL_NUM_THREADS", "3")
    try:
        with (
            pytest.raises(ZeroDivisionError),
            gdal_config(GDAL_NUM_THREADS="1", OGR_CURRENT_DATE="2000-01-01"),
        ):
            assert gdal.GetThreadLocalConfigOption("GDAL_NUM_THREADS") == "1"
            _ = 1 / 0
        assert gdal.GetThreadLocalConfigOption("GDAL_NUM_THREADS") == "3"
        assert gdal.GetThreadLocalConfigOption("OGR_CURRENT_DATE") is None
    finally:
        gdal.SetThreadLocalConfigOption("GDAL_NUM_THREADS", None)


def test_vectors_in_memory():
    with gdal_messages(gdal.CE_Warning) as messages:
        source = memory_vectors()
        assert source.CreateLayer("points").GetFeatureCount() == 0
    assert messages == []
