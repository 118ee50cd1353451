"""Bring the Markdown of another site into a workspace: Jekyll, Hugo and Eleventy write nearly the same front matter.

The text of a file is edited, never written anew: names of fields change, what has no place becomes a comment, and every file either
arrives without a fault or is named with the reason.
"""
