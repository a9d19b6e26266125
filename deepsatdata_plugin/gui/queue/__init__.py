"""An open queue behind the windows: its job, its tasks, looks at it."""
