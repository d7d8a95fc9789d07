"""The server: REST API, lifecycle, search, comparison and pages."""
