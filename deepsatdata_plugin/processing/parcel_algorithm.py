"""What algorithms share that read a layer of parcels, as a layer or as the file that was downloaded."""

from __future__ import annotations

from ..core.errors import InputError
from .algorithm import DeepSatDataAlgorithm
from .inputs import opened_input, unreadable_input
from .screen import explain


class ParcelAlgorithm(DeepSatDataAlgorithm):
    """INPUT may be a zip with one layer of polygons in a folder; why a file cannot be opened is told."""

    def checkParameterValues(self, parameters, context):
        try:
            parameters = opened_input(parameters, context)
            unreadable = unreadable_input(parameters, context)
        except InputError as error:
            unreadable = error
        if unreadable is not None:
            return False, explain(self, unreadable)
        return super().checkParameterValues(parameters, context)

    def processAlgorithm(self, parameters, context, feedback):
        return super().processAlgorithm(opened_input(parameters, context), context, feedback)
