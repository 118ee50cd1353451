"""Sharing cards: the picture that networks and messengers show of a page, in the brand's own colours, corners and letters."""
