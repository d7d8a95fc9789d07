"""A family and a dataset of one's own."""
