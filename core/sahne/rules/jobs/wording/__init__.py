"""Words that shut people out: how a posting is read for them, and what to write instead."""
