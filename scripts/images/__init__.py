"""A small kit for flat illustrations: colours, shapes, a canvas, and the things that stand in the scenes."""
