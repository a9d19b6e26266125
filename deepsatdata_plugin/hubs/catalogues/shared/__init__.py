"""What several dialects need: names, rows, matching, footprints."""
