"""The download queue on disk: states, records, its file, what people do with it."""
