"""What every hub and everyone who asks one agree on."""
