"""What ``sahne check --fix`` mends without asking: only what can be meant in one way."""
