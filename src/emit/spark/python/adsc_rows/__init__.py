"""What job.py is made of."""
