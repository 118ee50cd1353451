"""What readers, podcast apps and job boards fetch: feeds of what is public, in the forms that they read."""
