"""A new item: what is asked, what is proposed, and the file that is written."""
