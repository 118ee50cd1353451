"""The report of a month: what went out, what was measured, who was answered; every number with the place it comes from."""
