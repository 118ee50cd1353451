"""Training: quizzes, and who has to take what by when."""
