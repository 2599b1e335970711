"""What sigclass knows: tables of cells, molecules, receptors, pathways, effects and responses."""

from sigclass.knowledge.base import Knowledge, knowledge, load

__all__ = ["Knowledge", "knowledge", "load"]
