"""The report of a dataset: what it holds, where, when, of which classes, in pictures; how to load it."""

from __future__ import annotations

import numpy as np

from ..amounts import byte_size
from ..dataset import CLAIM_COLOURS, OpenedDataset, Overview, label_colour, overview_of
from ..feedback import Feedback, Part
from ..words import told, told_counted
from .contact_sheet import Sheet, sheets
from .dates import dates_drawn
from .page import DARK, Content, Html, element, facts, folded, markup, page, table, warnings
from .png import png_address
from .window_map import window_map

#: Classes that stand open.
_MOST_ROWS = 30

_STYLE = (
    DARK
    + """
.maps{display:flex;flex-wrap:wrap;gap:24px;align-items:flex-start;margin:8px 0}
figure{margin:0}figcaption{font-size:12.5px}
.maps img,.sheet img{image-rendering:pixelated}
.maps img{border:1px solid #C9CED2;background:#F4F6F7;display:block}
.chip{display:inline-block;width:.85em;height:.85em;border-radius:2px;margin-right:.45em;vertical-align:-1px;
border:1px solid #0003;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.keys span.key{margin-right:1.2em;white-space:nowrap;font-size:12.5px}
.bar{display:inline-block;height:.7em;background:#0072B2;opacity:.75;vertical-align:-1px;
print-color-adjust:exact;-webkit-print-color-adjust:exact}
.sheet{display:grid;grid-template-columns:auto 1fr;gap:4px 10px;align-items:start;margin:6px 0 18px;
break-inside:avoid}
.sheet h3{grid-column:1/-1;margin:8px 0 2px}
.sheet .name{font-size:12px;color:#56616A;padding-top:4px}
.strip{display:flex;flex-wrap:wrap;gap:6px}.strip figure{width:92px}.strip img{width:92px;height:92px;
display:block;background:repeating-linear-gradient(45deg,#E4E7E9 0 4px,#F6F7F8 4px 8px)}
.framed{position:relative}.framed svg{position:absolute;left:0;top:0;width:92px;height:92px}
.framed path{fill:none;stroke:#000A;stroke-width:3;vector-effect:non-scaling-stroke}
.framed path.line{stroke:#FFF;stroke-width:1.2}
.strip figcaption{font-size:10.5px;color:#56616A;line-height:1.25}
pre{background:#F4F6F7;padding:10px 14px;border-radius:4px;overflow-x:auto;font:12.5px/1.5 ui-monospace,
'DejaVu Sans Mono',monospace;margin:6px 0}
svg text{font:11px system-ui,'DejaVu Sans',sans-serif;fill:#1F2A33}svg .grid{stroke:#DFE3E6}
svg .held{fill:#BFD9E8}svg .clear{fill:#0072B2}svg .some{fill:#6B747B}svg .season{fill:#F4F6F7}
@media screen and (prefers-color-scheme:dark){.maps img{background:#20272C;border-color:#3B444B}
.bar{background:#56B4E9}pre{background:#20272C}.sheet .name,.strip figcaption{color:#9FABB3}
svg text{fill:#DDE3E7}svg .grid{stroke:#2C353B}svg .held{fill:#2B4A5C}svg .clear{fill:#56B4E9}
svg .season{fill:#1B2126}
.strip img{background:repeating-linear-gradient(45deg,#2A3238 0 4px,#20272C 4px 8px)}}
"""
)


def dataset_report(dataset: OpenedDataset, feedback: Feedback) -> str:
    """Return the html page of a dataset; it needs nothing but itself.

    Args:
        dataset: The dataset; its shards are read once for the labels.
        feedback: Progress and cancel.

    Raises:
        InputError: A table or shard is missing or damaged.
        EnvironmentFailure: A file cannot be read now.
        Cancelled: The user cancelled.
    """
    overview = overview_of(dataset, Part(feedback, 0, 80))
    pictures = sheets(overview, Part(feedback, 80, 100))
    feedback.progress(100)
    return page(
        told("Dataset {name}", name=dataset.folder.name),
        element("p", _headline(overview), css="lead"),
        _what(overview),
        warnings(_doubts(overview)),
        element("h2", told("Where")),
        _where(overview),
        element("h2", told("When")),
        dates_drawn(overview),
        _classes(overview),
        _masks(overview),
        _samples(overview, pictures),
        element("h2", told("Bands")),
        _bands(overview),
        _folds(overview),
        element("h2", told("Left out")),
        _left_out(overview),
        element("h2", told("Where it comes from")),
        _provenance(overview),
        element("h2", told("How to load it")),
        _loading(overview),
        style=_STYLE,
    )


def _headline(overview: Overview) -> str:
    description = overview.dataset.description
    years = sorted({year for _, year in overview.samples_of})
    return told(
        "{samples} of {size:g} m, Sentinel-2 {level}, {tiles}, {years}",
        samples=told_counted(overview.columns["year"].size, "{n} sample", "{n} samples"),
        size=float(description["grid"]["size_m"]),
        level=description.get("level", ""),
        tiles=told_counted(len({tile for tile, _ in overview.samples_of}), "{n} tile", "{n} tiles"),
        years=str(years[0]) if len(years) == 1 else f"{years[0]}-{years[-1]}",
    )


def _what(overview: Overview) -> Html:
    description, columns = overview.dataset.description, overview.columns
    counts, grid = description["counts"], description["grid"]
    steps, gaps = columns["n_steps"], columns["longest_gap_days"]
    octets = sum(p.stat().st_size for _, p, _ in overview.dataset.shards if p.is_file())
    harmonised = description["parameters"].get("harmonize", True)
    values = told("DN, offsets of the products applied") if harmonised else told("DN as in the products")
    labels = {
        "classification": told("a class for each pixel"),
        "regression": told("a value for each pixel"),
    }.get(description.get("labels") or "", told("none"))
    rows: list[tuple[str, Content]] = [
        (
            told("Window"),
            told("{px} x {px} pixels of 10 m, one around each parcel", px=grid["size_px"])
            if "parcels" in description
            else told("{px} x {px} pixels of 10 m, every {stride} pixels", px=grid["size_px"],
                      stride=grid["stride_px"]),
        ),
        (told("Steps"), told("{all} in all; of a sample {least} to {most}, median {median:g}",
                             all=counts["steps"], least=int(steps.min()), most=int(steps.max()),
                             median=float(np.median(steps)))),
        (told("Longest gap"), told("median {median:.0f} days, at most {most:.0f}",
                                   median=float(np.median(gaps)), most=float(gaps.max()))),
        (told("Values"), values),
        (told("Labels"), labels),
        (told("Size"), told("{size} in {shards}", size=byte_size(octets),
                            shards=told_counted(len(overview.dataset.shards), "{n} shard", "{n} shards"))),
        (told("Made by"), description.get("writer") or told("unknown")),
    ]  # fmt: skip
    return facts(rows)


def _doubts(overview: Overview) -> list[str]:
    found: list[str] = []
    if (overview.columns["fold"] < 0).all():
        found.append(told("It is not split yet: folds drawn at random would share parcels."))
    gaps = overview.columns["longest_gap_days"]
    many = float((gaps > 60).mean())
    if many > 0.1:
        found.append(
            told("{share:.0f} % of the samples have no image for more than 60 days.", share=100 * many)
        )
    if not np.isfinite(overview.columns["clear_fraction"]).any():
        found.append(told("It has no cloud masks: clouds are among its pixels, and nobody knows where."))
    return found


def _where(overview: Overview) -> Html:
    columns = overview.columns
    labelled = bool(overview.class_pixels)
    colours = (
        [label_colour(int(c), overview.class_colours) for c in columns["majority_class"].tolist()]
        if labelled
        else ["#0072B2"] * columns["year"].size
    )
    figures = []
    size_m = float(overview.dataset.description["grid"]["size_m"])
    zones = np.unique(columns["epsg"]).tolist()
    for epsg in zones:
        mine = np.flatnonzero(columns["epsg"] == epsg)
        corners = np.column_stack([columns["ulx"][mine], columns["uly"][mine]]).astype(np.float64)
        picture, width_m = window_map(corners, [colours[k] for k in mine.tolist()], size_m)
        caption = told("EPSG:{epsg}, {width:.3g} km wide, north up; a cell is a window", epsg=epsg,
                       width=width_m / 1000)  # fmt: skip
        shown = min(520, max(260, picture.shape[1] * 4))
        image = element("img", src=png_address(picture), width=str(shown), alt=caption)
        figures.append(element("figure", image, element("figcaption", caption, css="lead")))
    note = told("Colours are those of the most frequent class of a window, as in the table of classes below.")
    return markup(
        [element("p", note, css="lead") if labelled else None, element("div", *figures, css="maps")]
    )


# -- classes ----------------------------------------------------------------------------------------


def _chip(colour: str, name: Content) -> Html:
    return markup([element("span", css="chip", style=f"background:{colour}"), name])


def _classes(overview: Overview) -> Html:
    pixels = overview.class_pixels
    if not pixels:
        return Html()
    total, most = sum(pixels.values()), max(pixels.values())
    majority = overview.columns["majority_class"]
    rows: list[list[Content]] = []
    for index, count in sorted(pixels.items(), key=lambda pair: (pair[0] < 1, -pair[1])):
        name: Content = overview.class_name(index)
        if index < 1:
            name = told("background") if index == 0 else told("ignore")
        bar = element("span", css="bar", style=f"width:{max(1, round(140 * count / most))}px")
        chip = _chip(label_colour(index, overview.class_colours), name)
        rows.append([index, chip, count, f"{100 * count / total:.2f} %", bar,
                     int((majority == index).sum()) if index > 0 else "",
                     overview.class_parcels.get(index, "")])  # fmt: skip
    head = (
        told("Index"),
        told("Class"),
        told("Pixels"),
        told("Share"),
        "",
        told("Samples of it"),
        told("Parcels"),
    )
    listing = table(head, ("n", "", "n", "n", "", "n", "n"), rows)
    if len(rows) > _MOST_ROWS:
        listing = folded(told("{n} classes", n=len(rows)), listing)
    note = told(
        "Pixels of {resolution:g} m. 'Samples of it' counts those in which the class is the most frequent; "
        "parcels are those of the ground truth.",
        resolution=overview.resolution_m,
    )
    return markup([element("h2", told("Classes")), element("p", note, css="lead"), listing])


def _masks(overview: Overview) -> Html:
    if not overview.mask_pixels:
        return Html()
    total = max(1, sum(overview.mask_pixels))
    names = (
        told("at most one parcel claims the pixel"),
        told("two or more, none covers it whole"),
        told("two or more, one or more cover it whole"),
    )
    rows = [
        [value, _chip(CLAIM_COLOURS[value], name), count, f"{100 * count / total:.2f} %"]
        for value, (name, count) in enumerate(zip(names, overview.mask_pixels))
    ]
    head = (told("Value"), told("Meaning"), told("Pixels"), told("Share"))
    return markup([element("h2", told("Claim mask")), table(head, ("n", "", "n", "n"), rows)])


# -- samples ----------------------------------------------------------------------------------------

_COMPOSITIONS = {
    "true": told("true colour"),
    "false": told("false colour"),
    "single": told("one band"),
}


def _samples(overview: Overview, pictures: list[Sheet]) -> Html:
    note = told(
        "Of the most frequent classes the sample with the fewest clouds. Pictures of all samples and dates "
        "are stretched alike, by the first and the 99th percentile of the bands; hatched is without data."
    )
    return markup(
        [
            element("h2", told("Samples")),
            element("p", note, css="lead"),
            [_sheet(overview, sheet) for sheet in pictures],
        ]
    )


def _sheet(overview: Overview, sheet: Sheet) -> Html:
    about = overview.class_name(sheet.majority) if sheet.majority > 0 else ""
    parts: list[Content] = [element("h3", sheet.sample_id, element("small", about))]
    for name, strip in sheet.strips.items():
        figures = []
        for day, clear, picture in zip(sheet.dates, sheet.clear, strip):
            share = told("{share:.0f} % clear", share=100 * clear) if np.isfinite(clear) else ""
            caption = element("figcaption", day, Html("<br>"), share)
            figures.append(element("figure", _picture(picture, day, sheet), caption))
        parts += [element("div", _COMPOSITIONS[name], css="name"), element("div", *figures, css="strip")]
    ground = ((told("labels"), sheet.labels), (told("claim mask"), sheet.mask))
    figures = [
        element("figure", _picture(picture, title, sheet), element("figcaption", title))
        for title, picture in ground
        if picture is not None
    ]
    if figures:
        parts += [element("div", told("ground truth"), css="name"), element("div", *figures, css="strip")]
        parts += [element("div"), _keys(overview, sheet)]
    return element("div", *parts, css="sheet")


def _picture(picture: np.ndarray, text: str, sheet: Sheet) -> Html:
    """Return a picture of a sample, with the outline of its parcel above it."""
    image = element("img", src=png_address(picture), alt=text)
    if not sheet.outline:
        return image
    lines = [element("path", d=sheet.outline, css=css) for css in ("halo", "line")]
    return element("div", image, element("svg", *lines, viewBox="0 0 1 1"), css="framed")


def _keys(overview: Overview, sheet: Sheet) -> Html:
    """Return the colours of the classes that can be seen in a sample."""
    keys = []
    for index in sheet.classes:
        name: Content = overview.class_name(index)
        if index < 1:
            name = told("background") if index == 0 else told("ignore")
        keys.append(element("span", _chip(label_colour(index, overview.class_colours), name), css="key"))
    return element("div", *keys, css="keys")


# -- the rest ---------------------------------------------------------------------------------------


def _bands(overview: Overview) -> Html:
    rows = []
    for band in overview.dataset.bands:
        known = band.get("statistics") or {}
        numbers = [known.get(key) for key in ("mean", "std", "percentile_1", "percentile_99")]
        rows.append([band["name"], f"{float(band['resolution_m']):g} m",
                     *("-" if n is None else f"{n:.1f}" for n in numbers), known.get("valid_pixels", "-"),
                     known.get("saturated_pixels", "-")])  # fmt: skip
    head = (told("Band"), told("Pixel"), told("Mean"), told("Standard deviation"), told("1 % below"),
            told("99 % below"), told("Pixels counted"), told("Saturated"))  # fmt: skip
    over = overview.dataset.description.get("statistics_over", "")
    note = told("DN; over {over}.", over=over) if over else ""
    return markup(
        [element("p", note, css="lead") if note else None, table(head, ("", *("n" for _ in head[1:])), rows)]
    )


def _folds(overview: Overview) -> Html:
    split = overview.dataset.description.get("split")
    if not split:
        return Html()
    rows = [[fold["fold"], fold["name"], fold["samples"], fold.get("parcels", "")] for fold in split["folds"]]
    left = int((overview.columns["fold"] < 0).sum())
    parts: list[Content] = [
        element("h2", told("Folds")),
        table((told("Fold"), told("Name"), told("Samples"), told("Parcels")), ("n", "", "n", "n"), rows),
        element(
            "p", told_counted(left, "{n} sample is in no fold.", "{n} samples are in no fold."), css="lead"
        ),
    ]
    shared = told_counted(
        int(split.get("parcels_shared", 0)),
        "{n} parcel in more than one fold.",
        "{n} parcels in more than one fold.",
    )
    parts.append(element("p", shared, css="lead"))
    if split.get("samples_changed"):
        parts.append(warnings([told("Samples have changed since it was split: split it again.")]))
    return markup(parts)


def _left_out(overview: Overview) -> Html:
    if not overview.skips:
        return element("p", told("Nothing."))
    rows = [
        [kind, reason, count, example[:400]]
        for (kind, reason), (count, example) in sorted(overview.skips.items(), key=lambda item: -item[1][0])
    ]
    head = (told("Kind"), told("Reason"), told("Number"), told("For example"))
    return table(head, ("", "code", "n", "lead"), rows)


def _provenance(overview: Overview) -> Html:
    description = overview.dataset.description
    products = description["products"]
    rows = []
    for product in products:
        offsets = sorted(set((product.get("offsets") or {}).values()))
        cloud = product.get("cloud_percent")
        rows.append([product["name"], product.get("baseline", ""), ", ".join(map(str, offsets)),
                     product.get("offset_evidence", ""),
                     "-" if cloud is None else f"{cloud:.1f} %"])  # fmt: skip
    head = (told("Product"), told("Baseline"), told("Offset"), told("Evidence of it"), told("Cloud"))
    title = told_counted(len(products), "{n} product", "{n} products")
    parameters = [(key, "-" if value in (None, "") else _shown(value))
                  for key, value in description["parameters"].items()]  # fmt: skip
    truth = description.get("ground_truth") or {}
    source = truth.get("source") or {}
    return markup(
        [
            folded(title, table(head, ("code", "", "n", "", "n"), rows), is_open=len(products) <= 12),
            folded(told("Parameters"), facts(parameters)),
            folded(told("Ground truth"), facts([(str(k), _shown(v)) for k, v in source.items()]))
            if source
            else None,
        ]
    )


def _shown(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(str(part) for part in value)
    return str(value)


def _loading(overview: Overview) -> Html:
    name = overview.dataset.folder.name
    bands = [band["name"] for band in overview.dataset.bands][:4]
    split = overview.dataset.description.get("split")
    folds = ", folds=[0]" if split else ""
    code = (
        "from reader import Samples, pad_collate, torch_dataset\n\n"
        f"samples = Samples({name!r}, bands={bands!r}, reflectance=True{folds})\n"
        "sample = samples[0]          # image (T, C, H, W), mask (H, W), doy (T,), ...\n\n"
        "from torch.utils.data import DataLoader\n\n"
        f"loader = DataLoader(torch_dataset({name!r}{folds}), 8, shuffle=True, collate_fn=pad_collate)"
    )
    note = told(
        "Copy the folder core/reader of the plugin beside the training script: it needs numpy and h5py alone."
    )
    return markup([element("p", note), element("pre", code)])
