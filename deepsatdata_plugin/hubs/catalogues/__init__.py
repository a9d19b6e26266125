"""The hubs: one file a dialect, and the registry of those that can be chosen."""
