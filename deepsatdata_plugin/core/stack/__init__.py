"""From products to stacked pixels: the plan, its tasks, and running them."""
