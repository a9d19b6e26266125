"""Pages for people: html that needs nothing but itself."""
