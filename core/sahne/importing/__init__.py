"""Bring the Markdown of another site into a workspace: Jekyll, Hugo and Eleventy write nearly the same front matter.

The text of a file is edited, never written anew: names of fields change, and what has no place becomes a comment. Every file
arrives without a fault, or is named with the reason.
"""
