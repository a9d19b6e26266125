"""Parameters that algorithms share: adding them, reading them."""
