"""A dataset on disk: its format, shards, making, describing, verifying, splitting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import hand_out

if TYPE_CHECKING:
    from .alignment import align_dataset as align_dataset, grids_of as grids_of
    from .catalogue import write_catalogue as write_catalogue
    from .difference import ASPECTS as ASPECTS, Difference as Difference, difference_of as difference_of
    from .export import (
        COMPOSITES as COMPOSITES,
        FORMATS as FORMATS,
        RESAMPLING as RESAMPLING,
        Export as Export,
        ExportOptions as ExportOptions,
        export_dataset as export_dataset,
    )
    from .format import INDEX_COLUMNS as INDEX_COLUMNS
    from .make import DatasetResult as DatasetResult, make_dataset as make_dataset
    from .opening import (
        OpenedDataset as OpenedDataset,
        class_colours as class_colours,
        class_names as class_names,
        open_dataset as open_dataset,
    )
    from .overview import Overview as Overview, overview_of as overview_of
    from .pictures import (
        CLAIM_COLOURS as CLAIM_COLOURS,
        colours as colours,
        compositions as compositions,
        drawn_labels as drawn_labels,
        drawn_mask as drawn_mask,
        label_colour as label_colour,
        labels_of as labels_of,
        limits_of as limits_of,
        stretch_of as stretch_of,
    )
    from .sample_look import SampleLook as SampleLook, SampleShelf as SampleShelf
    from .sample_places import SamplePlaces as SamplePlaces
    from .sample_rasters import (
        SampleRasters as SampleRasters,
        StepRaster as StepRaster,
        find_sample as find_sample,
        write_sample as write_sample,
    )
    from .samples_table import ParcelIds as ParcelIds, sample_polygons as sample_polygons
    from .split import (
        METHODS as METHODS,
        SHARED as SHARED,
        Region as Region,
        Split as Split,
        SplitParameters as SplitParameters,
        read_folds as read_folds,
        refuse_column as refuse_column,
        split_dataset as split_dataset,
    )
    from .verify import (
        Verification as Verification,
        fault_rows as fault_rows,
        verify_dataset as verify_dataset,
    )

__all__, __getattr__ = hand_out(
    __name__,
    {
        "alignment": ["align_dataset", "grids_of"],
        "format": ["INDEX_COLUMNS"],
        "catalogue": ["write_catalogue"],
        "difference": ["ASPECTS", "Difference", "difference_of"],
        "export": [
            "COMPOSITES",
            "Export",
            "ExportOptions",
            "FORMATS",
            "RESAMPLING",
            "export_dataset",
        ],
        "make": ["DatasetResult", "make_dataset"],
        "opening": ["OpenedDataset", "class_colours", "class_names", "open_dataset"],
        "samples_table": ["ParcelIds", "sample_polygons"],
        "overview": ["Overview", "overview_of"],
        "pictures": [
            "CLAIM_COLOURS",
            "colours",
            "compositions",
            "drawn_labels",
            "drawn_mask",
            "label_colour",
            "labels_of",
            "limits_of",
            "stretch_of",
        ],
        "sample_places": ["SamplePlaces"],
        "sample_look": ["SampleLook", "SampleShelf"],
        "sample_rasters": ["SampleRasters", "StepRaster", "find_sample", "write_sample"],
        "split": [
            "METHODS",
            "Region",
            "SHARED",
            "Split",
            "SplitParameters",
            "read_folds",
            "refuse_column",
            "split_dataset",
        ],
        "verify": ["Verification", "fault_rows", "verify_dataset"],
    },
)
