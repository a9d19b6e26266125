"""The folder of a ground truth: what it looks like (format), read, and written."""
