"""Records: the database, its tables, leases, the ledger of experiments, and artifacts."""
