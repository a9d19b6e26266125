"""Who works the queue off: scheduler, lanes, locks."""
