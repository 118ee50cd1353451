"""Who looks after what: for people, and for the hosts of version control."""
