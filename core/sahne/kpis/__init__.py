"""What the measured numbers say: how far each KPI is, where its course stands today, and where this pace leads.

Pure functions of rows and a day; every figure carries the rows it comes from, and each row its file and line.
"""
