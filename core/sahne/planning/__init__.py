"""When things go out: every planned publication, the days off, the free places, and the agenda made of them."""
