"""The hubs that can be chosen, what is known of each, and how one is opened.

No status here comes from a live test by this project; each says where it comes from. Any other hub is
reached by its address.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

from ...core.errors import InputError
from ..web.network import Network, checked_url
from .shared.stac_dialect import StacDialect

if TYPE_CHECKING:
    from ..contract import Clock, Credentials, Hub
    from ..web.transport import RetryPolicy

#: Where products come from that no hub, or one that only searches, is named for.
DEFAULT_DOWNLOADER = "cdse"

Kind = Literal["odata", "dhus", "stac", "folder"]

#: Below the root of an identity server made by Keycloak, for one realm.
_REALM = "{root}/auth/realms/{realm}/protocol/openid-connect/token"


@dataclass(frozen=True)
class Preset:
    """A hub that can be chosen.

    Attributes:
        id: Stable id, stored in models and layers.
        title: For people.
        kind: Dialect.
        url: Address; "" for those that want one from the user.
        status: What is known of it.
        login: What needs credentials: "nothing", "download" or "everything".
        open: False when it is known to be closed.
        download: Address of its files, where it differs (odata).
        identity: Token address (odata).
        client_id: Public client of the identity server (odata).
        order_page: Where offline products are ordered by hand.
        dialect: Peculiarities (stac).
        max_streams: Connections at once an account may have.
    """

    id: str
    title: str
    kind: Kind
    url: str
    status: str
    login: Literal["nothing", "download", "everything"] = "everything"
    open: bool = True
    download: str = ""
    identity: str = ""
    client_id: str = "cdse-public"
    order_page: str = ""
    dialect: StacDialect | None = None
    max_streams: int = 4

    @property
    def login_urls(self) -> tuple[str, ...]:
        """Return the addresses that take a login or the token that it earns."""
        return tuple(url for url in (self.identity, self.url, self.download) if url)


_UNTRIED = "Listed in public as a DHuS mirror; never tried from here, and several have closed since 2023."
_S2 = {"L1C": ("sentinel-2-l1c",), "L2A": ("sentinel-2-l2a",)}

PRESETS: tuple[Preset, ...] = (
    Preset(
        "cdse",
        "Copernicus Data Space (OData)",
        "odata",
        "https://catalogue.dataspace.copernicus.eu/odata/v1",
        "The official archive since 2023. Search is open, downloads need a free account (documentation).",
        login="download",
        download="https://download.dataspace.copernicus.eu/odata/v1",
        identity=_REALM.format(root="https://identity.dataspace.copernicus.eu", realm="CDSE"),
        order_page="https://dataspace.copernicus.eu/analyse/data-workspace",
    ),
    Preset(
        "cdse-stac",
        "Copernicus Data Space (STAC)",
        "stac",
        "https://stac.dataspace.copernicus.eu/v1",
        "Search only, with checksums of single bands; by its documentation.",
        login="nothing",
        dialect=StacDialect(collections=_S2, cloud="auto"),
    ),
    Preset(
        "earth-search",
        "Earth Search (Element 84, AWS)",
        "stac",
        "https://earth-search.aws.element84.com/v1",
        "Search only; L2A as cloud-optimised files, whose offset metadata contradict each other.",
        login="nothing",
        dialect=StacDialect(
            collections={"L1C": ("sentinel-2-l1c",), "L2A": ("sentinel-2-l2a", "sentinel-2-c1-l2a")},
            cloud="query",
        ),
    ),
    Preset(
        "planetary-computer",
        "Planetary Computer (Microsoft)",
        "stac",
        "https://planetarycomputer.microsoft.com/api/stac/v1",
        "Search only; L2A as cloud-optimised files with the offset of the products, behind signed links.",
        login="nothing",
        dialect=StacDialect(collections={"L2A": ("sentinel-2-l2a",)}, page_size=250, cloud="query"),
    ),
    Preset(
        "geodes",
        "GEODES (CNES)",
        "stac",
        "https://geodes-portal.cnes.fr/api/stac",
        "Search only, L1C; most products lie in its archive.",
        login="nothing",
        # Its `datetime` is the time of publication, its page links are wrong, a page has 80 items at most.
        dialect=StacDialect(
            collections={"L1C": ("PEPS_S2_L1C",)}, page_size=80, cloud="query", time="query", paging="page"
        ),
    ),
    Preset(
        "creodias",
        "CREODIAS (OData)",
        "odata",
        "https://datahub.creodias.eu/odata/v1",
        "The dialect of the Copernicus Data Space. Search as in recorded answers; downloads never tried.",
        login="download",
        download="https://zipper.creodias.eu/odata/v1",
        identity=_REALM.format(root="https://identity.cloudferro.com", realm="Creodias-new"),
        client_id="CLOUDFERRO_PUBLIC",
    ),
    Preset(
        "scihub",
        "Copernicus Open Access Hub (closed)",
        "dhus",
        "https://apihub.copernicus.eu/apihub",
        "Closed in October 2023. The Copernicus Data Space took its place.",
        open=False,
        max_streams=2,
    ),
    Preset("finhub", "FinHub (Finland, Baltics)", "dhus", "https://finhub.nsdc.fmi.fi", _UNTRIED),
    Preset("norway", "Norway (colhub.met.no)", "dhus", "https://colhub.met.no", _UNTRIED),
    Preset("austria", "Austria (ZAMG)", "dhus", "https://data.sentinel.zamg.ac.at", _UNTRIED),
    Preset("greece", "Greece (NOA)", "dhus", "https://sentinels.space.noa.gr/dhus", _UNTRIED),
    Preset("portugal", "Portugal (IPSentinel)", "dhus", "https://ipsentinel.ipma.pt/dhus", _UNTRIED),
    Preset("czechia", "Czechia (CESNET)", "dhus", "https://dhr1.cesnet.cz", _UNTRIED),
    Preset(
        "odata",
        "Other hub like the Copernicus Data Space",
        "odata",
        "",
        "Give its address.",
        login="download",
    ),
    Preset("dhus", "Other DHuS", "dhus", "", "Give its address."),
    Preset("stac", "Other STAC API", "stac", "", "Give its address.", login="nothing"),
    Preset("folder", "Folder on disk", "folder", "", "Give the folder.", login="nothing"),
)


def preset(preset_id: str) -> Preset:
    """Return a preset by its id.

    Raises:
        InputError: There is none; the message lists them.
    """
    for candidate in PRESETS:
        if candidate.id == preset_id.strip().lower():
            return candidate
    choices = ", ".join(candidate.id for candidate in PRESETS)
    raise InputError("there is no such hub.", subject=f"HUB {preset_id}", remedy=f"Choose one of: {choices}.")


def downloader(hub: str) -> str:
    """Return the hub that products found on one are fetched from: itself, unless it only searches."""
    known = next((item for item in PRESETS if item.id == hub), None)
    return DEFAULT_DOWNLOADER if known is not None and known.kind == "stac" else hub


def resolve(preset_or_url: str, url: str = "") -> Preset:
    """Return the preset with the addresses to use.

    Args:
        preset_or_url: Id of a preset, or an address (or folder) whose dialect shows in it.
        url: Address instead of the preset's own. Hubs of the kind "odata" may have several, separated by
            blanks: "CATALOGUE download=FILES identity=TOKENS client=ID"; what is not given lies at the same
            host.

    Raises:
        InputError: Unknown hub, no address, or one that is no (encrypted) web address.
    """
    if not url and ("://" in preset_or_url or Path(preset_or_url.strip()).is_absolute()):
        return resolve(_kind_of(preset_or_url), preset_or_url)
    found = preset(preset_or_url)
    text = url.strip()
    if not text:
        if not found.url:
            raise InputError(
                "this hub needs an address.", subject=f"HUB {found.id}", remedy=f"HUB_URL: {found.status}"
            )
        return found
    if found.kind == "folder":
        return replace(found, url=text.removeprefix("file://"))
    if found.kind == "odata":
        return _odata(found, text)
    return replace(found, url=checked_url(text, what="HUB_URL"))


def make_hub(
    preset_or_url: str,
    credentials: Credentials,
    clock: Clock,
    network: Network,
    *,
    url: str = "",
    retry: RetryPolicy | None = None,
) -> Hub:
    """Open a hub; nothing is asked of it yet.

    Args:
        preset_or_url: See `resolve`.
        credentials: Account, maybe empty.
        clock: For waits.
        network: Way out of this machine.
        url: See `resolve`.
        retry: How often harmless questions are repeated; the download queue asks once and waits by itself.

    Raises:
        InputError: See `resolve`.
    """
    chosen = resolve(preset_or_url, url)
    if not chosen.open and not url:
        raise InputError(chosen.status, subject=f"HUB {chosen.id}", remedy="Choose another hub.")
    if chosen.kind == "folder":
        from .folder import FolderHub

        return FolderHub(chosen.id, chosen.url)
    return _remote_hub(chosen, credentials, clock, network, retry)


def _remote_hub(
    chosen: Preset, credentials: Credentials, clock: Clock, network: Network, retry: RetryPolicy | None
) -> Hub:
    """Open a hub on the web. Adapters are imported on use: the list of presets is needed when QGIS starts."""
    from ..web.transport import Transport

    transport = Transport(network, clock, retry=retry)
    if chosen.kind == "stac":
        from .stac import StacHub

        return StacHub(chosen.id, chosen.url, transport, chosen.dialect)
    if chosen.kind == "dhus":
        from .dhus import DhusHub

        return DhusHub(chosen.id, chosen.url, credentials, transport, max_streams=chosen.max_streams)
    from .odata import CdseHub, Endpoints

    endpoints = Endpoints(chosen.url, chosen.download, chosen.identity, chosen.client_id, chosen.order_page)
    return CdseHub(chosen.id, endpoints, credentials, transport, max_streams=chosen.max_streams)


def _kind_of(text: str) -> str:
    """Return the preset for an address by itself."""
    if "://" not in text or text.startswith("file://"):
        return "folder"
    path = urlsplit(text.split(maxsplit=1)[0]).path.lower()
    if "/odata/v1" in path:
        return "odata"
    if "stac" in path or path.rstrip("/").endswith(("/search", "/v1", "/v0")):
        return "stac"
    if path.rstrip("/").endswith(("/dhus", "/apihub")):
        return "dhus"
    choices = ", ".join(item.id for item in PRESETS if not item.url)
    raise InputError(
        "what kind of hub this is does not show in its address.",
        subject=text,
        remedy=f"Choose its kind as HUB ({choices}) and give the address as HUB_URL.",
    )


def _odata(base: Preset, text: str) -> Preset:
    first, *others = text.split()
    given = {}
    for word in others:
        key, sign, value = word.partition("=")
        if not sign or key not in ("download", "identity", "client"):
            raise InputError(
                f"{word.partition('?')[0]} is not understood.",
                subject="HUB_URL",
                remedy="Expected: CATALOGUE download=ADDRESS identity=ADDRESS client=ID.",
            )
        given[key] = value if key == "client" else checked_url(value, what=f"HUB_URL {key}")
    catalogue = checked_url(first, what="HUB_URL").removesuffix("/Products")
    if not urlsplit(catalogue).path.rstrip("/").endswith("/v1"):
        catalogue += "/odata/v1"
    root = catalogue[: -len(urlsplit(catalogue).path)] if urlsplit(catalogue).path else catalogue
    return replace(
        base,
        url=catalogue,
        # A login chosen for one hub never goes to the servers of another: all addresses follow the new one.
        download=given.get("download", catalogue),
        identity=given.get("identity", _REALM.format(root=root, realm="CDSE")),
        client_id=given.get("client", base.client_id),
    )
