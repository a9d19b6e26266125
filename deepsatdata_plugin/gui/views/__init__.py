"""Tables, timeline and texts that show a queue."""
