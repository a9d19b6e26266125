"""The hubs that can be chosen, what is known of each, and how one is opened.

No status here comes from a live test by this project; each says where it comes from. Any other hub is
reached by its address.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ...core.errors import InputError
from ...core.optional import load_optional
from ...core.words import told
from .dialect import REALM, Opening, Preset, load_dialect, open_hub

if TYPE_CHECKING:
    from ..contract import Account, Clock, Credentials, Hub
    from ..web import Network, RetryPolicy

#: Dialects, one line each: the module, how a hub at any address is called, what is known of it.
DIALECTS = {
    "odata": ("Other hub like the Copernicus Data Space", "Give its address."),
    "dhus": ("Other DHuS", "Give its address."),
    "stac": ("Other STAC API", "Give its address."),
    "folder": ("Folder on disk", "Give the folder."),
}

#: Where products come from that no hub, or one that only searches, is named for.
DEFAULT_DOWNLOADER = "cdse"

_UNTRIED = "Listed in public as a DHuS mirror; never tried from here, and several have closed since 2023."
_S2 = {"L1C": ("sentinel-2-l1c",), "L2A": ("sentinel-2-l2a",)}

_KNOWN: tuple[Preset, ...] = (
    Preset(
        "cdse",
        "Copernicus Data Space (OData)",
        "odata",
        "https://catalogue.dataspace.copernicus.eu/odata/v1",
        "The official archive since 2023. Search is open, downloads need a free account (documentation).",
        options={
            "download": "https://download.dataspace.copernicus.eu/odata/v1",
            "identity": REALM.format(root="https://identity.dataspace.copernicus.eu", realm="CDSE"),
            "order_page": "https://dataspace.copernicus.eu/analyse/data-workspace",
            "store": "https://eodata.dataspace.copernicus.eu",
            "key_page": "https://eodata-s3keysmanager.dataspace.copernicus.eu",
            "browser": "https://browser.dataspace.copernicus.eu/",
            "monthly": 12 * 10**12,  # of general users (documentation, "Quotas")
        },
    ),
    Preset(
        "cdse-stac",
        "Copernicus Data Space (STAC)",
        "stac",
        "https://stac.dataspace.copernicus.eu/v1",
        "Search only, with checksums of single bands; by its documentation of 2025, L1C of before 2025 was "
        "still being filled in. Its test compares it with the OData catalogue.",
        options={
            "collections": _S2,
            "cloud": "auto",
            "compare": "https://catalogue.dataspace.copernicus.eu/odata/v1",
        },
    ),
    Preset(
        "earth-search",
        "Earth Search (Element 84, AWS)",
        "stac",
        "https://earth-search.aws.element84.com/v1",
        "Search only; L2A as cloud-optimised files, whose offset metadata contradict each other.",
        options={
            "collections": {"L1C": ("sentinel-2-l1c",), "L2A": ("sentinel-2-l2a", "sentinel-2-c1-l2a")},
            "cloud": "query",
        },
    ),
    Preset(
        "planetary-computer",
        "Planetary Computer (Microsoft)",
        "stac",
        "https://planetarycomputer.microsoft.com/api/stac/v1",
        "Search only; L2A as cloud-optimised files with the offset of the products, behind signed links.",
        options={"collections": {"L2A": ("sentinel-2-l2a",)}, "page_size": 250, "cloud": "query"},
    ),
    Preset(
        "geodes",
        "GEODES (CNES)",
        "geodes",
        "https://geodes-portal.cnes.fr/api/stac",
        "L1C, downloads with an API key; most lie in its archive. As its public clients do; untried.",
        # Its `datetime` is the time of publication, its page links are wrong, a page has 80 items at most.
        options={
            "collections": {"L1C": ("PEPS_S2_L1C",)},
            "page_size": 80,
            "cloud": "query",
            "time": "query",
            "paging": "page",
            "fields": False,
            "order_page": "https://geodes-portal.cnes.fr",
            "key_page": "https://geodes-portal.cnes.fr",
        },
    ),
    Preset(
        "creodias",
        "CREODIAS (OData)",
        "odata",
        "https://datahub.creodias.eu/odata/v1",
        "The dialect of the Copernicus Data Space. Search as in recorded answers; downloads never tried, and "
        "their login wants a client's secret (HUB_URL: client_secret=), which is not known here.",
        options={
            "download": "https://zipper.creodias.eu/odata/v1",
            "identity": REALM.format(root="https://identity.cloudferro.com", realm="Creodias-new"),
            "client_id": "CLOUDFERRO_PUBLIC",
        },
    ),
    Preset(
        "scihub",
        "Copernicus Open Access Hub (closed)",
        "dhus",
        "https://apihub.copernicus.eu/apihub",
        "Closed in October 2023. The Copernicus Data Space took its place.",
        open=False,
        options={"max_streams": 2},
    ),
    Preset("finhub", "FinHub (Finland, Baltics)", "dhus", "https://finhub.nsdc.fmi.fi", _UNTRIED),
    Preset("norway", "Norway (colhub.met.no)", "dhus", "https://colhub.met.no", _UNTRIED),
    Preset("austria", "Austria (ZAMG)", "dhus", "https://data.sentinel.zamg.ac.at", _UNTRIED),
    Preset("greece", "Greece (NOA)", "dhus", "https://sentinels.space.noa.gr/dhus", _UNTRIED),
    Preset("portugal", "Portugal (IPSentinel)", "dhus", "https://ipsentinel.ipma.pt/dhus", _UNTRIED),
    Preset("czechia", "Czechia (CESNET)", "dhus", "https://dhr1.cesnet.cz", _UNTRIED),
)

PRESETS: tuple[Preset, ...] = (
    *_KNOWN,
    *(Preset(name, title, name, "", status) for name, (title, status) in DIALECTS.items()),
)


def preset_of(hub: str) -> str:
    """Return the id of the preset of a hub, as records call it: "dhus" for "dhus:hub.example"."""
    return hub.strip().lower().partition(":")[0]


def preset(preset_id: str) -> Preset:
    """Return a preset by its id, or that of a hub as records call it.

    Raises:
        InputError: There is none; the message lists them.
    """
    for candidate in PRESETS:
        if candidate.id == preset_of(preset_id):
            return candidate
    choices = ", ".join(candidate.id for candidate in PRESETS)
    raise InputError(
        "there is no such hub.",
        subject=f"HUB {preset_id}",
        remedy=told("Choose one of: {choices}.", choices=choices),
    )


def downloader(hub: str) -> str:
    """Return the hub that products found on one are fetched from: itself, unless it only searches."""
    known = next((item for item in PRESETS if item.id == preset_of(hub)), None)
    return hub if known is None or load_dialect(known.dialect).downloads else DEFAULT_DOWNLOADER


def resolve(preset_or_url: str, url: str = "") -> Preset:
    """Return the preset with the addresses to use.

    Args:
        preset_or_url: Id of a preset, or an address (or folder) whose dialect shows in it.
        url: Address instead of the preset's own, as its dialect understands it.

    Raises:
        InputError: Unknown hub, no address, or one that is no (encrypted) web address.
    """
    if not url and ("://" in preset_or_url or Path(preset_or_url.strip()).is_absolute()):
        return resolve(_guess(preset_or_url), preset_or_url)
    found = preset(preset_or_url)
    if url.strip():
        there = load_dialect(found.dialect).at(found, url.strip())
        host = "" if found.url else urlsplit(there.url).netloc
        return replace(there, called=f"{found.id}:{host}") if host else there
    if not found.url:
        raise InputError(
            "this hub needs an address.",
            subject=f"HUB {found.id}",
            remedy=told("HUB_URL: {status}", status=found.status),
        )
    return found


def usable(preset_or_url: str, url: str = "") -> Preset:
    """Return what `resolve` does, after a look whether it can be used here at all.

    Raises:
        InputError: See `resolve`; or it is closed, or a package is missing.
    """
    found = _open_one(preset_or_url, url)
    for package in load_dialect(found.dialect).needs:
        load_optional(package, subject="HUB", instead="Or choose another hub.")
    return found


def _open_one(preset_or_url: str, url: str) -> Preset:
    """Return what `resolve` does; a hub that has closed can only be pointed elsewhere."""
    found = resolve(preset_or_url, url)
    if not found.open and not url:
        raise InputError(found.status, subject=f"HUB {found.id}", remedy="Choose another hub.")
    return found


def account_of(hub: Preset, credentials: Credentials) -> Account:
    """Return whose account credentials are on a hub, as `resolve` returned it."""
    from ..contract import Account
    from ..web import origin

    if credentials.keys and hub.store:
        return Account(origin(hub.store), credentials.user)
    urls = hub.login_urls
    return Account(origin(urls[0]) if urls else hub.url or hub.id, credentials.user)


def make_hub(
    preset_or_url: str,
    credentials: Credentials,
    clock: Clock,
    network: Network,
    *,
    url: str = "",
    retry: RetryPolicy | None = None,
    called: str = "",
) -> Hub:
    """Open a hub; nothing is asked of it yet.

    Args:
        preset_or_url: See `resolve`.
        credentials: Account, maybe empty.
        clock: For waits.
        network: Way out of this machine.
        url: See `resolve`.
        retry: How often harmless questions are repeated; the download queue asks once and waits by itself.
        called: How records and queues call it, "" for as usual.

    Raises:
        InputError: See `resolve`; or it is closed, or takes no keys where `credentials` are some.
    """
    chosen = _open_one(preset_or_url, url)
    chosen = replace(chosen, called=called or chosen.called)
    return open_hub(chosen, Opening(credentials, clock, network, retry))


def _guess(text: str) -> str:
    for name in DIALECTS:
        if load_dialect(name).guess(text.strip()):
            return name
    raise InputError(
        "what kind of hub this is does not show in its address.",
        subject=text,
        remedy=told(
            "Choose its kind as HUB ({dialects}) and give the address as HUB_URL.",
            dialects=", ".join(DIALECTS),
        ),
    )
